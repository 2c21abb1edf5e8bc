package se.diarium.generator.trait;

/** What announces the recipients. */
public enum RoutingHeading implements Trait {
    BESLUTET_SKA_SKICKAS("Beslutet ska skickas till"),
    KOPIA("Kopia till"),
    EXPEDIERAS("Expedieras till"),
    EXPEDIERAS_WITH_COLON("Expedieras till:"),
    UTDRAG_SAENDS("Utdrag sänds till:"),
    UTDRAG_SKICKAS("Utdrag skickas till"),
    BESLUTET_SKICKAS("Beslutet skickas till"),
    BESLUTET_SKICKAS_WITH_COLON("Beslutet skickas till:"),
    BESLUTET_EXPEDIERAS("Beslutet expedieras till"),
    KOPIA_AV_BESLUT("Kopia av beslut till:"),
    SKICKAS("Skickas till"),
    PROTOKOLLSUTDRAG("Protokollsutdrag till"),
    PROTOKOLLSUTDRAG_SKICKAS("Protokollsutdrag skickas till"),
    DELGES("Beslutet delges"),
    DELGES_MED_MOTTAGNINGSBEVIS("Delges med mottagningsbevis"),
    SAENDLISTA("Sändlista"),
    EXPEDIERING("Expediering"),
    EXP("Exp:");

    private final String text;

    RoutingHeading(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
