/** Rubriker: headings that the reader has not met, what they mean, and the wordings that people have added. */
@NullMarked
package se.diarium.web.headings;

import org.jspecify.annotations.NullMarked;
