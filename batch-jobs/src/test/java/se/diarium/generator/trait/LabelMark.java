package se.diarium.generator.trait;

/** What stands after a label of the front page. */
public enum LabelMark implements Trait {
    NOTHING(""),
    COLON(":"),
    SEMICOLON(";");

    private final String text;

    LabelMark(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
