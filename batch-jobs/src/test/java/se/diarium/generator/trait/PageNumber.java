package se.diarium.generator.trait;

/** How pages are numbered, at the right of the header's first line; {page} and {pages} are filled in when they are known. */
public enum PageNumber implements Trait {
    NONE(""),
    BARE("{page}"),
    OF("{page} ({pages})"),
    OF_GLUED("{page}({pages})"),
    SIDA_AV("Sida {page} av {pages}"),
    SIDA("Sida {page} ({pages})"),
    SID("Sid {page} ({pages})"),
    BLAD("Blad {page}"),
    S("s {page}"),
    ENGLISH("Page {page} of {pages}"),
    PARENTHESES("({page})");

    private final String text;

    PageNumber(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
