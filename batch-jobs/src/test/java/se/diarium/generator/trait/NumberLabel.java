package se.diarium.generator.trait;

/** What stands before a case number. */
public enum NumberLabel implements Trait {
    DNR("Dnr "),
    DIARIENUMMER("Diarienummer "),
    DNR_DOT("Dnr. "),
    DNR_COLON("Dnr: "),
    DNR_IN_CAPITALS("DNR: "),
    AENR("Änr "),
    AERENDENUMMER("Ärendenummer "),
    AERENDENR("Ärendenr "),
    DIARIENR("Diarienr: "),
    D_NR("D-nr "),
    /** Ärende 5 Diarienummer. */
    ORDINAL("Ärende {ordinal} Diarienummer "),
    NONE("");

    private final String text;

    NumberLabel(String text) {
        this.text = text;
    }

    /** The words with a blank after them; nothing for none. */
    public String text(int ordinal) {
        return text.replace("{ordinal}", "" + ordinal);
    }
}
