package se.diarium.generator.trait;

/** How a substitute serves for a member. */
public enum SubstituteForm implements Trait {
    SERVES_FOR(" tjänstgör för "),
    REPLACES(" ersätter "),
    TJG_ERS(" tjg ers för "),
    TJ_ERS(" tj ers för "),
    ERS_F(" ers f "),
    ISTF(" ersättare istf "),
    ERS(", ers. "),
    SERVING_FOR(", tjänstgörande ersättare för ");

    private final String words;

    SubstituteForm(String words) {
        this.words = words;
    }

    public String words() {
        return words;
    }
}
