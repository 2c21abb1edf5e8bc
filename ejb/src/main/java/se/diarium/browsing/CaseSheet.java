package se.diarium.browsing;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.registry.CaseFile;

/**
 * A case file to be read.
 *
 * @param title of the latest § about it, else what the latest delegationsbeslut decided; null where it is only named
 * @param classifications the class codes that papers have written after its number
 * @param events in the order of time
 */
public record CaseSheet(CaseFile file, @Nullable String title, List<String> classifications, List<CaseEvent> events) {

    public CaseSheet {
        classifications = List.copyOf(classifications);
        events = List.copyOf(events);
    }
}
