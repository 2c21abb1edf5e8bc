package se.diarium.generator.trait;

/** Whether and how the notice states the last day for appeal. */
public enum AppealWords implements Trait {
    NONE(""),
    LAST_DAY("Sista dag för överklagande"),
    PERIOD_ENDS("Överklagandetiden går ut"),
    LAST_DAY_TO_APPEAL("Sista dag att överklaga");

    private final String label;

    AppealWords(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
