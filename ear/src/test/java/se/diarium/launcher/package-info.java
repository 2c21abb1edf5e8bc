/** What the launcher decides without starting anything. */
@NullMarked
package se.diarium.launcher;

import org.jspecify.annotations.NullMarked;
