package se.diarium.rereading;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.database.Storable;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Person;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Value;
import se.diarium.rereading.ReadingChange.Kind;

/** What a reading says as words in their places, without spans and rules: the form in which two readings are compared. */
public final class Outline {

    /**
     * A place where words stand.
     *
     * @param item the §, or 0 for the protocol as a whole
     * @param occurrence from 0, where several items have the same §
     */
    record Place(int item, int occurrence, Kind kind) implements Comparable<Place> {

        @Override
        public int compareTo(Place other) {
            int order = Integer.compare(item, other.item);
            order = order == 0 ? Integer.compare(occurrence, other.occurrence) : order;
            return order == 0 ? kind.compareTo(other.kind) : order;
        }
    }

    private final Map<Place, List<String>> words = new TreeMap<>();

    Outline() {}

    /**
     * What a reading says.
     *
     * @param findings all that does not add up, the reader's own included
     */
    public static Outline of(ReadProtocol read, List<Finding> findings) {
        Outline outline = new Outline();
        outline.addFrontPage(read.frontPage());
        Map<Integer, Integer> occurrences = new HashMap<>();
        for (ReadItem item : read.items()) {
            outline.addItem(item, occurrences.merge(item.number(), 1, Integer::sum) - 1);
        }
        for (Finding finding : findings) {
            Integer item = finding.item();
            outline.add(item != null && occurrences.containsKey(item) ? item : 0, 0, Kind.FINDING, finding.message());
        }
        return outline;
    }

    private void addFrontPage(FrontPage front) {
        add(Kind.BODY, valueOf(front.organ()));
        add(Kind.MEETING_DATE, valueOf(front.meetingDate()));
        add(Kind.TIME, times(valueOf(front.startTime()), valueOf(front.endTime())));
        add(Kind.PLACE, valueOf(front.place()));
        add(Kind.CHAIR, nameOf(front.chair()));
        add(Kind.SECRETARY, nameOf(front.secretary()));
        add(
                Kind.PARAGRAPHS,
                front.paragraphs() == null ? null : front.paragraphs().asWritten());
        add(Kind.APPROVAL, valueOf(front.approvalDate()));
        add(Kind.NOTICE_UP, valueOf(front.noticeUp()));
        add(Kind.NOTICE_DOWN, valueOf(front.noticeDown()));
        add(Kind.APPEAL, valueOf(front.appealDeadline()));
        for (Attendee attendee : front.attendees()) {
            Person person = attendee.person();
            addPerson(
                    attendee.kind().name(),
                    person.name(),
                    person.party(),
                    person.role(),
                    attendee.servesFor(),
                    attendee.paragraphs());
        }
        front.approvers()
                .forEach(person ->
                        addPerson(Kind.APPROVER.name(), person.name(), person.party(), person.role(), null, null));
    }

    private void addItem(ReadItem item, int occurrence) {
        int number = item.number();
        add(number, occurrence, Kind.ITEM, item.title().value());
        Stream.concat(Stream.ofNullable(item.diarienummer()), item.otherNumbers().stream())
                .map(PlacedNumber::number)
                .forEach(n -> add(number, occurrence, Kind.NUMBER, n.asWritten()));
        for (DecisionClause clause : item.decisions()) {
            addClause(number, occurrence, clause.kind(), clause.number(), clause.text());
        }
        for (Recipient recipient : item.recipients()) {
            add(number, occurrence, Kind.RECIPIENT, recipient.asWritten());
        }
        for (ReportedDelegationsbeslut row : item.delegationsbeslut()) {
            addDelegated(
                    number,
                    occurrence,
                    row.point(),
                    row.description(),
                    row.delegate(),
                    row.date(),
                    row.numbers().stream().map(Diarienummer::asWritten).toList());
        }
    }

    void addPerson(
            String kind,
            String name,
            @Nullable String party,
            @Nullable String role,
            @Nullable String servesFor,
            @Nullable String paragraphs) {
        add(
                Kind.valueOf(kind),
                joined(
                        name + (party == null ? "" : " (" + party + ")"),
                        role,
                        servesFor == null ? null : "för " + servesFor,
                        paragraphs));
    }

    void addClause(int item, int occurrence, DecisionClause.Kind kind, @Nullable String number, String text) {
        add(item, occurrence, Kind.valueOf(kind.name()), number == null ? text : number + ". " + text);
    }

    void addDelegated(
            int item,
            int occurrence,
            @Nullable String point,
            String description,
            @Nullable String delegate,
            @Nullable LocalDate date,
            List<String> numbers) {
        String cases = numbers.isEmpty() ? null : String.join(", ", numbers);
        String day = date == null ? null : date.toString();
        add(item, occurrence, Kind.DELEGATIONSBESLUT, joined(point, description, delegate, day, cases));
    }

    /** Words of the protocol as a whole; nothing where there are none. */
    void add(Kind kind, @Nullable Object value) {
        if (value != null) {
            add(0, 0, kind, value.toString());
        }
    }

    void add(int item, int occurrence, Kind kind, String text) {
        words.computeIfAbsent(new Place(item, occurrence, kind), place -> new ArrayList<>())
                .add(Storable.text(text));
    }

    static @Nullable String times(@Nullable LocalTime start, @Nullable LocalTime end) {
        return start == null && end == null ? null : joined(Objects.toString(start, "–"), Objects.toString(end, "–"));
    }

    private static String joined(@Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(" · "));
    }

    private static <T> @Nullable T valueOf(@Nullable Value<T> value) {
        return value == null ? null : value.value();
    }

    private static @Nullable String nameOf(@Nullable Person person) {
        return person == null ? null : person.name();
    }

    /** Every place where this or the other has words, in the order of the paper. */
    Stream<Place> places(Outline other) {
        Map<Place, List<String>> all = new TreeMap<>(words);
        all.putAll(other.words);
        return all.keySet().stream();
    }

    List<String> at(Place place) {
        return words.getOrDefault(place, List.of());
    }

    boolean hasItem(Place place) {
        return place.item() == 0 || words.containsKey(new Place(place.item(), place.occurrence(), Kind.ITEM));
    }
}
