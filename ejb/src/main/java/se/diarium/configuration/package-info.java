/** Every setting once: its key, its default, what it means; checked at start, so that a wrong one stops the server with a sentence. */
@NullMarked
package se.diarium.configuration;

import org.jspecify.annotations.NullMarked;
