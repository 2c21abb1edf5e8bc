@NullMarked
package se.diarium.extraction;

import org.jspecify.annotations.NullMarked;
