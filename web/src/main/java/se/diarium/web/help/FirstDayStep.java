package se.diarium.web.help;

import java.util.EnumSet;
import java.util.Set;
import se.diarium.audit.Deed;

/** What one does on a first day, in this order; its texts are those of its name. */
public enum FirstDayStep {
    APPROVE("granska", true, EnumSet.of(Deed.ITEM_APPROVED, Deed.PROTOCOL_APPROVED)),
    CORRECT("granska", true, EnumSet.of(Deed.FIELD_CORRECTED)),
    SEARCH("sok", false, EnumSet.of(Deed.SEARCH_SAVED)),
    RECIPIENTS("mottagare/okanda", true, EnumSet.of(Deed.RECIPIENT_ADDED, Deed.RECIPIENT_ALIAS_ADDED)),
    FOLLOW_UP("arenden", true, EnumSet.of(Deed.FOLLOW_UP_SET)),
    DEADLINES("tidsfrister", true, EnumSet.of(Deed.DEADLINE_HANDLED));

    private final String address;
    private final boolean forReviewers;
    private final Set<Deed> deeds;

    FirstDayStep(String address, boolean forReviewers, Set<Deed> deeds) {
        this.address = address;
        this.forReviewers = forReviewers;
        this.deeds = deeds;
    }

    /** Where it is done, without the slash at its beginning. */
    public String address() {
        return address;
    }

    /** Whether somebody who only reads cannot do it. */
    public boolean isForReviewers() {
        return forReviewers;
    }

    /** By which deeds one sees in the log that it is done. */
    public Set<Deed> deeds() {
        return EnumSet.copyOf(deeds);
    }
}
