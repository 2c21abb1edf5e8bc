package se.diarium.generator.trait;

/** How reported decisions on delegation are written. */
public enum DelegationForm implements Trait {
    /** A table of point, decision, delegate, case number. */
    TABLE,
    /** A.2.1 Yttrande till förvaltningsrätten, Dnr, delegate, date. */
    POINTS,
    /** • / 2026.002 BUN-049 / Delegationsbeslut om ställföreträdande rektor. */
    NUMBER_THEN_TEXT,
    /** Administrativ chef, L. Lager / Yttrande till Skolinspektionen, 3 st. */
    BY_DELEGATE,
    /** Case number, decision, delegate, date in a table. */
    TABLE_BY_NUMBER,
    /** Case number, decision and, without a heading above it, the point. */
    POINT_LAST,
    /** 1, case number, decision: the place in the list comes first. */
    COUNTED_ROWS,
    /** Dnr 2026/12 Yttrande läggs till handlingarna. */
    NARRATIVE,
    /** 3.2 Tilldelning av kontrakt / – KS 2026/131, förvaltningschef, 2026-11-11. */
    KIND_THEN_ROWS,
    /** A table that has lost its rows: each cell on a line of its own, the heads first. */
    CELLS,
    /** Redogörelsen för delegationsbeslut under tiden 2026-08-04—2026-08-31 godkänns. */
    REFERENCE;

    /** Whether it has columns, and needs the whole width of the paper for them. */
    public boolean isTable() {
        return this == TABLE || this == TABLE_BY_NUMBER || this == POINT_LAST || this == COUNTED_ROWS;
    }
}
