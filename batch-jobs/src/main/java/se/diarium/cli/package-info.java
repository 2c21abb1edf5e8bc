/** The reader without a server: {@code protocol-reader.jar} reads files and writes what they say as JSON. */
@NullMarked
package se.diarium.cli;

import org.jspecify.annotations.NullMarked;
