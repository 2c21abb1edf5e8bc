package se.diarium.generator.trait;

/** How the recipients are listed. */
public enum RoutingList implements Trait {
    LINES,
    COMMAS,
    /** Trafikenheten, Polisen, and nothing after the last comma. */
    TRAILING_COMMA,
    /** Kommunstyrelsen Fritidskontoret Valnämnden. */
    RUN_TOGETHER,
    BULLETS,
    DASHES,
    /** Expedieras till: Trafikenheten, Polisen. */
    BEHIND_HEADING
}
