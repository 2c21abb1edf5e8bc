package se.diarium.generator.trait;

/** What the notice is called. */
public enum NoticeTitle implements Trait {
    ANSLAG_BEVIS("ANSLAG/BEVIS"),
    ANSLAG_BEVIS_APART("ANSLAG / BEVIS"),
    BEVIS_ANSLAG("Bevis / Anslag"),
    BEVIS("BEVIS"),
    ANSLAGSBEVIS("ANSLAGSBEVIS"),
    ANSLAGSBEVIS_SMALL("Anslagsbevis"),
    BEVIS_OM_ANSLAG("BEVIS OM ANSLAG"),
    BEVIS_OM_ANSLAGSDAG("BEVIS om ANSLAGSDAG"),
    BEVIS_OM_ANSLAG_AV_PROTOKOLL("Bevis om anslag av protokoll"),
    ANSLAG("ANSLAG");

    private final String text;

    NoticeTitle(String text) {
        this.text = text;
    }

    public String text() {
        return text;
    }
}
