package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.diarium.registry.Attendance;
import se.diarium.registry.FindingEntry;
import se.diarium.registry.FrontPagePlace;
import se.diarium.registry.ProtocolVersion;

/**
 * A protocol to be read: everything that one of its versions says, the versions beside it.
 *
 * @param version the one shown, with its file, meeting, body and municipality
 * @param versions all, the current first
 * @param people in the order of the paper
 * @param items in the order of the paper
 * @param findings those that concern no single §
 * @param reasons why a person must look at the reading; none where it can be trusted
 * @param dispatched when decisions were sent, by the id of the recipient's row; what nobody has noted is not in it
 */
public record ProtocolSheet(
        ProtocolVersion version,
        List<ProtocolVersion> versions,
        List<Attendance> people,
        List<FrontPagePlace> places,
        List<ItemSheet> items,
        List<FindingEntry> findings,
        List<ReasonSheet> reasons,
        Map<Long, LocalDate> dispatched) {

    public ProtocolSheet {
        versions = List.copyOf(versions);
        people = List.copyOf(people);
        places = List.copyOf(places);
        items = List.copyOf(items);
        findings = List.copyOf(findings);
        reasons = List.copyOf(reasons);
        dispatched = Map.copyOf(dispatched);
    }

    /** Those who were there, were missing, or approve it. */
    public List<Attendance> people(Attendance.Kind kind) {
        return people.stream().filter(person -> person.getKind() == kind).toList();
    }

    /** Where a value of the front page stands. */
    public Optional<FrontPagePlace> place(FrontPagePlace.Field field) {
        return places.stream().filter(place -> place.getField() == field).findFirst();
    }

    /** How many findings it has, those of its §§ included, that somebody should look at. */
    public long findingsToLookAt() {
        return items.stream()
                        .flatMap(item -> item.findings().stream())
                        .filter(ProtocolSheet::matters)
                        .count()
                + findings.stream().filter(ProtocolSheet::matters).count();
    }

    private static boolean matters(FindingEntry finding) {
        return finding.isNotable();
    }
}
