/** What a monitor asks: whether the application lives, and whether it can do its work. */
@NullMarked
package se.diarium.web.health;

import org.jspecify.annotations.NullMarked;
