/** Help: the first day, the words of the trade, the keys. */
@NullMarked
package se.diarium.web.help;

import org.jspecify.annotations.NullMarked;
