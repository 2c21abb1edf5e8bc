package se.diarium.generator.trait;

/** Where the day of the meeting stands. */
public enum MeetingDate implements Trait {
    /** Behind a label of its own. */
    OWN_LABEL,
    /** With the place and the hour. */
    WITH_TIME,
    /** In the header of every page only. */
    PAGE_HEADER
}
