/**
 * The console and the API: what every page shares. Decides what every answer says to the browser (policy, caching), where a
 * change of state may come from, and how an error is shown.
 *
 * <p>A page is a Facelet under {@code webapp}, in a folder named like its address, and a backing bean in a package of its own
 * here; the bean holds the page's state and actions, the services in {@code ejb} all else.
 */
@NullMarked
package se.diarium.web;

import org.jspecify.annotations.NullMarked;
