/** The registrator's review: which protocols wait for it, and what is changed, approved and taken back in one of them. */
@NullMarked
package se.diarium.reviewing;

import org.jspecify.annotations.NullMarked;
