package se.diarium.generator.trait;

/** Something in the text that looks like something else. */
public enum Trap implements Trait {
    NONE,
    /** A line that starts with "§ 61, den 3 april 2024, § 131 och den 18 mars 2024, § 160.". */
    WRAPPED_REFERENCE,
    /** A line that is "§ 55." and no more: the end of a sentence. */
    LONE_PARAGRAPH,
    /** A line that starts with "§ 5, att ge förvaltningen i uppdrag". */
    REFERENCE_WITH_ATT,
    /** A line that is "12 § förvaltningslagen" or starts with "§ 12 b". */
    LAW,
    /** KS § 178 2024-05-07: where the matter was handled before. */
    EARLIER_HANDLING,
    /** Another authority's number in the text. */
    FOREIGN_NUMBER,
    /** A number in the title that is not the case's: "(2025-0317)". */
    NUMBER_IN_TITLE,
    /** SOU 2023:66, prop. 2025/26:14, 2017:725. */
    LOOKALIKES,
    /** A list of votes, a cell a line, after the item. */
    VOTING_LIST,
    /** A reservation with headings and points of its own, after the item. */
    RESERVATION_ATTACHED,
    /** A reservation inside the item. */
    RESERVATION,
    /** A quotation of another body's decision. */
    QUOTED_DECISION,
    /** §§ 82-87: until when somebody took part. */
    ATTENDANCE_RANGE
}
