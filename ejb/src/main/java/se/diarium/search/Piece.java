package se.diarium.search;

/** A stretch of text, and whether it is what was searched for. */
public record Piece(String text, boolean marked) {}
