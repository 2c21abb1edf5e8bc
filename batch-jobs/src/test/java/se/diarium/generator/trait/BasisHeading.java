package se.diarium.generator.trait;

/** What announces the documents behind the decision. */
public enum BasisHeading implements Trait {
    BESLUTSUNDERLAG("Beslutsunderlag"),
    HANDLINGAR("Handlingar"),
    UNDERLAG("Underlag för beslut"),
    BILAGOR("Bilagor"),
    HANDLINGAR_I_AERENDET("Handlingar i ärendet");

    private final String text;

    BasisHeading(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
