package se.diarium.generator.trait;

/** How the § of an item is written, and what stands on its line. */
public enum ParagraphForm implements Trait {
    /** § 3. */
    ALONE,
    /** §3. */
    GLUED,
    /** KFN § 30. */
    WITH_BODY,
    /** § 80/2026. */
    WITH_YEAR,
    /** § 10 2026.031 BUN. */
    WITH_CASE_NUMBER,
    /** § 37 Ärendenummer STA-2026-00517. */
    WITH_LABELLED_NUMBER,
    /** KF § 58 DNR: TE.2026.4. */
    WITH_BODY_AND_LABELLED_NUMBER,
    /** § 12 Delårsrapport. */
    WITH_TITLE,
    /** §27 Redovisning av medborgarförslag. */
    GLUED_WITH_TITLE,
    /** § 62. Ungdomsledarstipendium. */
    DOT_AND_TITLE,
    /** § 133 Delårsrapport 2026 (KS/2026:499). */
    WITH_TITLE_AND_PARENTHESES,
    /** BUN/2026:360, and § 54 on the next line. */
    BELOW_NUMBER,
    /** KS/2026:14 § 235 Val till styrelsen. */
    AFTER_NUMBER,
    /** KS § 228 KS 2026/0425 Folkets hus. */
    WITH_BODY_NUMBER_AND_TITLE,
    /** KS 225/26: no sign at all. */
    BODY_NUMBER_YEAR,
    /** The department, then the same matter's §§ in the bodies that prepared it: Ks § 208, Au § 178, Dnr 2026/12. */
    CHAIN,
    /** § 162 to the left, Diarienummer 00322/2026 far to the right. */
    LABEL_FAR_RIGHT,
    /** Nowhere but in the header of the item's pages: "Paragraf § 4 forts.". */
    IN_PAGE_HEADER;

    /** Whether the number stands on the line of the § without a label. */
    public boolean hasBareNumber() {
        return this == WITH_CASE_NUMBER
                || this == WITH_TITLE_AND_PARENTHESES
                || this == BELOW_NUMBER
                || this == AFTER_NUMBER
                || this == WITH_BODY_NUMBER_AND_TITLE;
    }

    /** Whether the number stands on the line of the § behind its label. */
    public boolean hasLabelledNumber() {
        return this == WITH_LABELLED_NUMBER || this == WITH_BODY_AND_LABELLED_NUMBER || this == LABEL_FAR_RIGHT;
    }

    /** Whether nothing but the § stands on its line, and its number and title on lines below it. */
    public boolean standsByItself() {
        return this == ALONE
                || this == GLUED
                || this == WITH_BODY
                || this == WITH_YEAR
                || this == BODY_NUMBER_YEAR
                || this == CHAIN;
    }

    /** Whether the title stands on the line of the §. */
    public boolean hasTitle() {
        return this == WITH_TITLE
                || this == GLUED_WITH_TITLE
                || this == DOT_AND_TITLE
                || this == WITH_TITLE_AND_PARENTHESES
                || this == AFTER_NUMBER
                || this == WITH_BODY_NUMBER_AND_TITLE;
    }
}
