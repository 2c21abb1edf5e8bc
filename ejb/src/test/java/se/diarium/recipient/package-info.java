@NullMarked
package se.diarium.recipient;

import org.jspecify.annotations.NullMarked;
