package se.diarium.generator.trait;

/** What stands at the top of every page. */
public enum HeaderForm implements Trait {
    /** Municipality and body to the left, the date to the right. */
    LINE,
    /** A table whose last cell has the § of the page. */
    TABLE,
    /** Body, "Protokoll", date below each other, to the right. */
    TRIPLE,
    /** The municipality, "Sammanträdesprotokoll", the date and the page. */
    PLAIN,
    /** Exempelköpings kommun Socialnämnden, protokoll / Protokoll nr 9 / Sammanträdesdatum: … */
    WITH_MEETING_NUMBER,
    /** The body's name is wrapped: "Barn- och" / "utbildningsnämnden". */
    WRAPPED_BODY,
    /** All on one line: Socialnämnden 2026-09-08. */
    ONE_LINE
}
