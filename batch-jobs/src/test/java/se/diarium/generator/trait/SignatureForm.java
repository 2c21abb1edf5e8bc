package se.diarium.generator.trait;

/** How the lines for signatures look. */
public enum SignatureForm implements Trait {
    /** Sekreterare: Bo Ek. */
    NAMES,
    /** Sekreterare …………, and the name below. */
    DOTTED_LINE,
    /** The label, a line, the name below. */
    LINE_BELOW
}
