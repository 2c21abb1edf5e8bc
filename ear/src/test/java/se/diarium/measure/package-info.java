/** What costs how much with as many rows as a large municipality has after many years; run by hand. */
@NullMarked
package se.diarium.measure;

import org.jspecify.annotations.NullMarked;
