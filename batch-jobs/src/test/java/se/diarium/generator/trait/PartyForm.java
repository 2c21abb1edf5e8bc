package se.diarium.generator.trait;

/** How somebody's party is written. */
public enum PartyForm implements Trait {
    /** Bo Ek (S). */
    PARENTHESES,
    /** Bo Ek (s). */
    SMALL,
    /** Bo Ek, S. */
    COMMA,
    /** Bo Ek s. */
    SMALL_WITHOUT_MARKS,
    /** S Bo Ek. */
    BEFORE;

    public String write(String name, String party) {
        return switch (this) {
            case PARENTHESES -> name + " (" + party + ")";
            case SMALL -> name + " (" + party.toLowerCase(java.util.Locale.ROOT) + ")";
            case COMMA -> name + ", " + party;
            case SMALL_WITHOUT_MARKS -> name + " " + party.toLowerCase(java.util.Locale.ROOT);
            case BEFORE -> party + " " + name;
        };
    }
}
