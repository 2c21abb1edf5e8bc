package se.diarium.web.help;

import java.util.List;
import java.util.Set;
import se.diarium.audit.Deed;

/**
 * What one does on a first day.
 *
 * @param name what its texts are named by
 * @param address where it is done, without the slash at its beginning
 * @param forReviewers whether somebody who only reads cannot do it
 * @param deeds by which deeds one sees in the log that it is done
 */
public record FirstDayStep(String name, String address, boolean forReviewers, Set<Deed> deeds) {

    /** All of them, in the order in which one takes them. */
    static final List<FirstDayStep> ALL = List.of(
            new FirstDayStep("approve", "granska", true, Set.of(Deed.ITEM_APPROVED, Deed.PROTOCOL_APPROVED)),
            new FirstDayStep("correct", "granska", true, Set.of(Deed.FIELD_CORRECTED)),
            new FirstDayStep("search", "sok", false, Set.of(Deed.SEARCH_SAVED)),
            new FirstDayStep(
                    "recipients", "mottagare/okanda", true, Set.of(Deed.RECIPIENT_ADDED, Deed.RECIPIENT_ALIAS_ADDED)),
            new FirstDayStep("followUp", "arenden", true, Set.of(Deed.FOLLOW_UP_SET)),
            new FirstDayStep("deadlines", "tidsfrister", true, Set.of(Deed.DEADLINE_HANDLED)));

    public FirstDayStep {
        deeds = Set.copyOf(deeds);
    }
}
