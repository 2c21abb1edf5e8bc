/**
 * What goes on to the municipality's existing diarium, and in which forms.
 *
 * <p>Decides what waits: a protocol whose §§ are all approved, until somebody or some system says that it has been taken over, and again
 * when it says something else than what was taken; the database keeps that, in {@code protocol_version.taken}. Decides the forms, too: the
 * reader's JSON and ERMS. Nothing is sent from here: what waits is fetched, by a person or by a program.
 */
@NullMarked
package se.diarium.integration;

import org.jspecify.annotations.NullMarked;
