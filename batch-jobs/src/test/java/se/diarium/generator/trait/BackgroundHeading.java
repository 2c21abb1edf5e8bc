package se.diarium.generator.trait;

/** What announces the background. */
public enum BackgroundHeading implements Trait {
    AERENDEBESKRIVNING("Ärendebeskrivning"),
    SAMMANFATTNING("Sammanfattning"),
    BESKRIVNING_AV_AERENDET("Beskrivning av ärendet"),
    BAKGRUND("Bakgrund"),
    AERENDET("Ärendet"),
    SAMMANFATTNING_AV_AERENDET("Sammanfattning av ärendet"),
    BEREDNING("Ärendets beredning");

    private final String text;

    BackgroundHeading(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
