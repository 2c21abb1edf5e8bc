package se.diarium.generator.trait;

/** What else stands on every page. */
public enum Slogan implements Trait {
    NONE(""),
    SLOGAN("Exempelköping – staden vid ån"),
    SPACED_LETTERS("PRO T OK OL L"),
    PICTURE("**==> picture [120 x 41] intentionally omitted <==**"),
    ADDRESS("Exempelköpings kommun · 012 34 Exempelköping · 0123-456 78 · www.exempelkoping.example");

    private final String text;

    Slogan(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
