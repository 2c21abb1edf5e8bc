/**
 * Makes protocols of a municipality that does not exist: first what was decided ({@link se.diarium.generator.Minutes}, the
 * truth that a reading can be held against), then how it is laid out ({@link se.diarium.generator.Layout}, one trait a field),
 * then the paper ({@link se.diarium.generator.Paper}) and its file (text, PDF, DOCX). The same seed gives the same protocol.
 */
@NullMarked
package se.diarium.generator;

import org.jspecify.annotations.NullMarked;
