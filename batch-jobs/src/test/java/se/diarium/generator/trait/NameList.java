package se.diarium.generator.trait;

/** How names are listed on the front page. */
public enum NameList implements Trait {
    LINES,
    COMMAS
}
