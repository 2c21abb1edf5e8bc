package se.diarium.generator.trait;

/** How the notice is laid out. */
public enum NoticeForm implements Trait {
    /** A label and its value on a line. */
    SIDE,
    /** As one municipality does it: "Den som vill överklaga ett beslut måste göra det senast den …". */
    SENTENCES,
    /** As one municipality does it: two labels with their dates on a line. */
    TABLE,
    /** As one municipality does it. */
    LABELS,
    /** No dates: the notice board is digital. */
    DIGITAL,
    /** The value behind its label. */
    SAME_LINE,
    /** The value below its label. */
    OWN_LINE,
    /** Two labels on a line, their dates on the next. */
    LABELS_THEN_DATES,
    /** Anslaget under tiden 2026-09-15 – 2026-10-07. */
    PERIOD,
    /** None at all. */
    NONE;

    /** Whether it is built from the traits of words; the others have words of their own. */
    public boolean isFree() {
        return this == SIDE || this == SAME_LINE || this == OWN_LINE || this == LABELS_THEN_DATES || this == PERIOD;
    }
}
