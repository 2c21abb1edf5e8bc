/** Användare och roller: the list of accounts, a new one, and what an administrator changes of one. */
@NullMarked
package se.diarium.web.users;

import org.jspecify.annotations.NullMarked;
