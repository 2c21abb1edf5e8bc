package se.diarium.generator.trait;

/** What is told of the meeting between background and decision. */
public enum Debate implements Trait {
    NONE,
    /** Yrkanden, Propositionsordning. */
    CLAIMS,
    /** Beslutsgång, Omröstning, Omröstningsresultat. */
    VOTE,
    /** Dagens sammanträde, Överläggning. */
    TALK,
    /** Jäv; Deltar inte i beslutet. */
    NOT_TAKING_PART
}
