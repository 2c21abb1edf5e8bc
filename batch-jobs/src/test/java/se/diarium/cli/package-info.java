@NullMarked
package se.diarium.cli;

import org.jspecify.annotations.NullMarked;
