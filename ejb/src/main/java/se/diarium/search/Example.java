package se.diarium.search;

/** A search to try, made from what the registry holds. */
public record Example(Kind kind, String typed) {

    /** What it shows. */
    public enum Kind {
        NUMBER,
        WORDS,
        RECIPIENT
    }
}
