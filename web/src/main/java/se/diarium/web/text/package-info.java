/** How the console writes dates, times, sizes and places: as a Swede would. */
@NullMarked
package se.diarium.web.text;

import org.jspecify.annotations.NullMarked;
