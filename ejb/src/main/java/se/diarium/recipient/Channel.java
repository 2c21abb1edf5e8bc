package se.diarium.recipient;

/** How something reaches a recipient. */
public enum Channel {
    EMAIL,
    /** Säker digital kommunikation: to a function's address, never to a person. */
    SDK,
    /** Internal mail, or a printed extract. */
    PRINT,
    /** The authority's own system for its cases takes it over. */
    CASE_SYSTEM,
    /** Nothing is sent. */
    NONE;

    public boolean hasAddress() {
        return this == EMAIL || this == SDK;
    }
}
