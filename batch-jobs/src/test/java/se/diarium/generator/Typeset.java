package se.diarium.generator;

/** A paper, and what a reader should find on it. */
record Typeset(Paper paper, Truth truth) {}
