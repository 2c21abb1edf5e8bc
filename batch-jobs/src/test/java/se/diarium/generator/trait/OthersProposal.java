package se.diarium.generator.trait;

/** What somebody else has proposed, which is nobody's decision. */
public enum OthersProposal implements Trait {
    NONE("", false),
    /** Socialförvaltningens förslag till beslut, before the decision. */
    DEPARTMENT("{department}s förslag till beslut", false),
    /** The same with a colon. */
    DEPARTMENT_WITH_COLON("{department}s förslag till beslut:", false),
    /** The same after the decision. */
    DEPARTMENT_AFTERWARDS("{department}s förslag till beslut", true),
    AT_THE_MEETING("Förslag till beslut på sammanträdet", false),
    COMMITTEE("Arbetsutskottets förslag till beslut:", false),
    COMMITTEE_IN_CAPITALS("ARBETSUTSKOTTETS FÖRSLAG TILL BESLUT", false),
    PROPOSAL("Förslag till beslut", false),
    /** Tjänsteskrivelse: in the letter that lay on the table. */
    DRAFT("Beslutsförslag", false);

    private final String heading;
    private final boolean afterwards;

    OthersProposal(String heading, boolean afterwards) {
        this.heading = heading;
        this.afterwards = afterwards;
    }

    public String heading(String department) {
        return heading.replace("{department}", department);
    }

    public boolean afterwards() {
        return afterwards;
    }
}
