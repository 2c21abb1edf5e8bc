package se.diarium.generator.trait;

/** How a text marks its headings. */
public enum Marks implements Trait {
    /** Beslut. */
    NONE("%s", "%s"),
    /** **Beslut**. */
    STARS("**%s**", "**%s**"),
    /** ## Beslut. */
    HASHES("## %s", "## %s"),
    /** ## **Beslut**. */
    HASHES_AND_STARS("## **%s**", "### **%s**"),
    /** ## _Utdrag sänds till:_, but ## § 3. */
    HASHES_AND_LINES("# %s", "## _%s_");

    private final String title;
    private final String heading;

    Marks(String title, String heading) {
        this.title = title;
        this.heading = heading;
    }

    public String title(String text) {
        return title.replace("%s", text);
    }

    public String heading(String text) {
        return (text.contains("§") ? title : heading).replace("%s", text);
    }

    /** A label in front of its value. */
    public String label(String text) {
        return this == STARS || this == HASHES_AND_STARS ? "**" + text + "**" : text;
    }
}
