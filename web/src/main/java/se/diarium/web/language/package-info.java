/** The two languages of the console: which one somebody has chosen, the sentences in both, and what stays Swedish in either. */
@NullMarked
package se.diarium.web.language;

import org.jspecify.annotations.NullMarked;
