package se.diarium.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.casework.CaseNote;
import se.diarium.casework.FollowUp;
import se.diarium.registry.CaseFile;

/**
 * A case file to be read.
 *
 * @param title of the latest § about it, else what the latest delegationsbeslut decided; null where it is only named
 * @param merged the other numbers that are the same case
 * @param classifications the class codes that papers have written after its number
 * @param chain how its decisions follow from each other
 * @param events in the order of time, those of the page
 * @param count of all its events
 * @param notes the latest first
 * @param followUps the open ones first, by day
 */
public record CaseSheet(
        CaseFile file,
        @Nullable String title,
        List<CaseFile> merged,
        List<String> classifications,
        CaseChain chain,
        List<CaseEvent> events,
        int page,
        int count,
        List<CaseNote> notes,
        List<FollowUp> followUps) {

    public CaseSheet {
        merged = List.copyOf(merged);
        classifications = List.copyOf(classifications);
        events = List.copyOf(events);
        notes = List.copyOf(notes);
        followUps = List.copyOf(followUps);
    }

    /** On how many pages its events are. */
    public int getPages() {
        return Math.max(1, (count + CaseTimeline.PAGE - 1) / CaseTimeline.PAGE);
    }
}
