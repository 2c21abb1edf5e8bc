package se.diarium.generator.trait;

/** What closes an item. */
public enum ItemEnd implements Trait {
    NOTHING(""),
    APPROVED("Paragrafen är justerad"),
    LINE("______________________________"),
    IMMEDIATELY_APPROVED("Paragrafen förklaras omedelbart justerad.");

    private final String text;

    ItemEnd(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
