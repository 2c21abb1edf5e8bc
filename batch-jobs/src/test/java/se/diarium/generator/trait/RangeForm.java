package se.diarium.generator.trait;

/** How the §§ of the protocol are written on the front page. */
public enum RangeForm implements Trait {
    /** 30-50. */
    HYPHEN("%d-%d"),
    /** §§34-44. */
    SIGNS("§§%d-%d"),
    /** §§ 34-44. */
    SIGNS_APART("§§ %d-%d"),
    /** 57 - 71. */
    SPACES("%d - %d"),
    /** 26 -- 38. */
    TWO_HYPHENS("%d -- %d"),
    /** §54 -§64. */
    SIGN_EACH("§%d -§%d"),
    /** 1–17. */
    EN_DASH("%d\u2013%d"),
    /** § 1 - § 17. */
    SIGN_EACH_APART("§ %d - § %d");

    private final String pattern;

    RangeForm(String pattern) {
        this.pattern = pattern;
    }

    public String write(int first, int last) {
        return String.format(java.util.Locale.ROOT, pattern, first, last);
    }
}
