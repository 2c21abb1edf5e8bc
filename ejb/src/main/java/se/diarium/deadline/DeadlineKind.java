package se.diarium.deadline;

/** What a day is the last, or the first, for. */
public enum DeadlineKind {
    /** The last day to put the notice up (KL 8:12), where the paper says when it was approved but has no notice. */
    NOTICE_DUE(true),
    /** The day on which the notice was put up, later than KL 8:12 has it. */
    NOTICE_LATE(false),
    /** The last day to appeal (KL 13:5). */
    LAST_APPEAL(false),
    /** The first day on which the notice may be taken down (KL 8:12). */
    NOTICE_DOWN(true),
    /** The first day on which decisions that nobody has appealed may be presumed to have legal force. */
    LEGAL_FORCE(false),
    /** A follow-up that somebody has set on a case. */
    FOLLOW_UP(true);

    private final boolean toDo;

    DeadlineKind(boolean toDo) {
        this.toDo = toDo;
    }

    /** Whether somebody has something to do by that day, or from it on. */
    public boolean isToDo() {
        return toDo;
    }

    /** Whether it belongs to a protocol, so that it can be marked as handled; a follow-up is done by itself. */
    public boolean isOfProtocol() {
        return this != FOLLOW_UP;
    }
}
