/**
 * What people do with a case file: they write notes, set follow-ups with a day, and say that two numbers are one case. Nothing of it
 * hangs on what was read from a paper, so that it outlives every new reading.
 */
@NullMarked
package se.diarium.casework;

import org.jspecify.annotations.NullMarked;
