/** Bad documents of every kind, made by program, each with what has to become of it. */
@NullMarked
package se.diarium.hostile;

import org.jspecify.annotations.NullMarked;
