package se.diarium.generator.trait;

/** What the list of items is called. */
public enum ContentsTitle implements Trait {
    AERENDELISTA("Ärendelista"),
    INNEHAALL("Innehåll"),
    INNEHAALLSFOERTECKNING("Innehållsförteckning"),
    AERENDEFOERTECKNING("Ärendeförteckning");

    private final String text;

    ContentsTitle(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
