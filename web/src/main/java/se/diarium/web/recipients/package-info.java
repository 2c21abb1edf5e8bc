/** Mottagare: the register of recipients, and the names in protocols that lead to none of them yet. */
@NullMarked
package se.diarium.web.recipients;

import org.jspecify.annotations.NullMarked;
