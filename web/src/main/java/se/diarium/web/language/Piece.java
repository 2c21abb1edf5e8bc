package se.diarium.web.language;

/**
 * A part of a text.
 *
 * @param swedish whether it is Swedish on a page that is not: a name, a title, a quote
 */
public record Piece(String text, boolean swedish) {}
