/**
 * Enters a protocol that has been read into the registry: whose it is, whether it is a new version, which case files it names.
 * One transaction a document.
 */
@NullMarked
package se.diarium.registration;

import org.jspecify.annotations.NullMarked;
