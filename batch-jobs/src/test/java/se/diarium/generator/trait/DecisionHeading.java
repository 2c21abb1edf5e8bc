package se.diarium.generator.trait;

/** What announces the decision. */
public enum DecisionHeading implements Trait {
    /** Beslut. */
    BESLUT,
    /** Kommunstyrelsens beslut. */
    WITH_BODY,
    /** Kommunstyrelsens beslut: . */
    WITH_BODY_AND_COLON,
    /** Beslut, and on the next line Kommunstyrelsens beslut: . */
    BOTH,
    /** Nämndens beslut. */
    GENERIC,
    /** KOMMUNSTYRELSEN BESLUTAR. */
    CAPITALS,
    /** Arbetsutskottet beslutar. */
    VERB,
    /** Kommunstyrelsen beslutade: . */
    PAST_TENSE,
    /** Nothing: "Kommunfullmäktige beslutar att …". */
    RUNNING_TEXT;

    /** Whether the heading says who decides. */
    public boolean isSentence() {
        return this == CAPITALS || this == VERB || this == PAST_TENSE;
    }
}
