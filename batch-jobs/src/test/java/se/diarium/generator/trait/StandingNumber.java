package se.diarium.generator.trait;

/** Whether the report of decisions on delegation has a number without a year. */
public enum StandingNumber implements Trait {
    NO,
    /** AMN 8-. */
    YES
}
