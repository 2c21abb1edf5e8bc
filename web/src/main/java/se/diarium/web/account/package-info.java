/** Mitt konto: one's own password. */
@NullMarked
package se.diarium.web.account;

import org.jspecify.annotations.NullMarked;
