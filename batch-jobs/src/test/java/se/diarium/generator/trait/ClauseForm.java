package se.diarium.generator.trait;

/** How the points of a decision are written. */
public enum ClauseForm implements Trait {
    /** A sentence each: "Kommunstyrelsen beslutar att …". */
    SENTENCES,
    /** • Anta planen. */
    BULLETS,
    /** - Anta planen. */
    DASHES,
    /** 1. Anta planen. */
    NUMBERED,
    /** 1 Anta planen. */
    NUMBERED_WITHOUT_DOT,
    /** 1) Anta planen. */
    NUMBERED_WITH_PARENTHESIS,
    /** att anta planen, */
    ATT,
    /** Att anta planen. */
    CAPITAL_ATT,
    /** - att anta planen, */
    DASHED_ATT,
    /** att anta planen / samt / att avsluta uppdraget: the word between stands on a line of its own. */
    ATT_JOINED;

    /** What stands before a point; nothing for a point that is a line of its own. */
    public String mark(String number) {
        return switch (this) {
            case BULLETS -> "•";
            case DASHES, DASHED_ATT -> "-";
            case NUMBERED -> number + ".";
            case NUMBERED_WITHOUT_DOT -> number;
            case NUMBERED_WITH_PARENTHESIS -> number + ")";
            case SENTENCES, ATT, CAPITAL_ATT, ATT_JOINED -> "";
        };
    }

    /** Whether every point says "att". */
    public boolean saysAtt() {
        return this == ATT || this == CAPITAL_ATT || this == DASHED_ATT || this == ATT_JOINED;
    }
}
