package se.diarium.search;

import java.time.LocalDate;
import java.util.List;

/**
 * A § that was found, as far as it is needed to count.
 *
 * @param recipients as written
 * @param toReview whether a person must look at the reading of its protocol
 */
record Hit(long item, long body, LocalDate heldOn, List<SearchKind> kinds, List<String> recipients, boolean toReview) {

    Hit {
        kinds = List.copyOf(kinds);
        recipients = List.copyOf(recipients);
    }
}
