package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who chaired, who kept the minutes, who approves them: from the signatures, and where they are silent, from the lists. A
 * name stands behind its role ("Sekreterare" / "Karin Berg") or, after "Underskrifter", before it ("Lars Axelsson" / "Sekreterare").
 */
final class Signatures {

    private static final int PIECES_TO_A_NAME = 6;
    private static final Map<String, Meaning> ROLES = Map.of(
            "Sekreterare", Meaning.SECRETARY,
            "Ordförande", Meaning.CHAIR,
            "Justerare", Meaning.SIGNING_APPROVER,
            "Justerande", Meaning.SIGNING_APPROVER);
    private static final Pattern NAME_AND_ROLE =
            Pattern.compile("(?<name>.{3,60}?),? \\(?(?<role>Sekreterare|Ordförande|Justerare|Justerande)\\)?");

    // Among the others present: "Lars Berg, nämndsekreterare"; not "politisk sekreterare"
    private static final Pattern SECRETARYS_TITLE =
            Pattern.compile("(?iu)(?:nämnd|kommun|mötes|protokoll)?sekreterare");

    private final List<LabelledText.Field> fields;
    private final List<Attendee> attendees;
    private final Map<Meaning, List<Person>> signed = new EnumMap<>(Meaning.class);

    Signatures(List<LabelledText.Field> fields, List<Attendee> attendees) {
        this.fields = fields;
        this.attendees = attendees;
        boolean nameFirst = false;
        for (int i = 0; i < fields.size(); i++) {
            LabelledText.Field field = fields.get(i);
            if (field.meaning() == Meaning.SIGNATURES) {
                field.pieces().forEach(this::signWithRole);
                nameFirst = lastName(field).isPresent();
            } else if (isRole(field.meaning())) {
                sign(
                        field.meaning(),
                        nameFirst && i > 0
                                ? lastName(fields.get(i - 1))
                                        .map(person -> List.of(person.likely("name-above-role")))
                                        .orElse(List.of())
                                : namesBehind(i));
            } else if (field.meaning() != Meaning.PARAGRAPHS) {
                nameFirst = false;
            }
        }
    }

    // Huddinge 2023, as text: "Matilda Vigedal *Sekreterare*"
    private void signWithRole(LabelledText.Piece piece) {
        Matcher matcher = NAME_AND_ROLE.matcher(piece.text());
        if (matcher.matches()) {
            Meaning role = Objects.requireNonNull(ROLES.get(matcher.group("role")));
            People.single(new LabelledText.Piece(matcher.group("name"), piece.line()))
                    .ifPresent(person -> sign(role, List.of(person)));
        }
    }

    private void sign(Meaning role, List<Person> people) {
        signed.computeIfAbsent(role, r -> new ArrayList<>()).addAll(people);
    }

    private static boolean isRole(Meaning meaning) {
        return meaning == Meaning.SECRETARY || meaning == Meaning.CHAIR || meaning == Meaning.SIGNING_APPROVER;
    }

    private static Optional<Person> lastName(LabelledText.Field field) {
        for (int i = field.pieces().size() - 1; i >= 0; i--) {
            Optional<Person> person = People.single(field.pieces().get(i));
            if (person.isPresent()) {
                return person;
            }
        }
        return Optional.empty();
    }

    /** Kungälv 2020: "Sekreterare _____ Paragraf 80-90" / "Karin Ek Thorbjörnsson": a label may come between. */
    private List<Person> namesBehind(int index) {
        Meaning role = fields.get(index).meaning();
        List<Person> people = new ArrayList<>();
        for (int i = index;
                i < fields.size() && (i == index || !isRole(fields.get(i).meaning()));
                i++) {
            if (i > index && fields.get(i).meaning() != Meaning.PARAGRAPHS) {
                break;
            }
            fields.get(i).pieces().stream()
                    .limit(PIECES_TO_A_NAME)
                    .forEach(piece -> People.single(piece).ifPresent(people::add));
        }
        return role == Meaning.SIGNING_APPROVER || people.isEmpty() ? people : people.subList(0, 1);
    }

    @Nullable
    Person chair() {
        return first(Meaning.CHAIR)
                .or(() -> attendees.stream()
                        .map(Attendee::person)
                        .filter(person -> person.role() != null
                                && Spelling.fold(person.role()).startsWith("ordf"))
                        .findFirst()
                        .map(person -> person.likely("role-in-list")))
                .map(this::withParty)
                .orElse(null);
    }

    @Nullable
    Person secretary() {
        return first(Meaning.SECRETARY)
                .map(this::withParty)
                .or(() -> attendees.stream()
                        .filter(attendee -> attendee.kind() == Attendee.Kind.OTHER)
                        .map(Attendee::person)
                        .filter(person -> person.role() != null
                                && SECRETARYS_TITLE.matcher(person.role()).matches())
                        .findFirst()
                        .map(person -> person.likely("title-in-list")))
                .orElse(null);
    }

    private Optional<Person> first(Meaning role) {
        return signed.getOrDefault(role, List.of()).stream().findFirst();
    }

    List<Person> approvers() {
        List<Person> named = new ArrayList<>();
        for (LabelledText.Field field : fields) {
            if (field.meaning() == Meaning.APPROVER && !field.pieces().isEmpty()) {
                People.list(field.pieces(), Attendee.Kind.DECIDING).forEach(attendee -> named.add(attendee.person()));
                if (named.isEmpty()) {
                    field.pieces().stream()
                            .limit(2)
                            .forEach(piece -> People.single(piece).ifPresent(named::add));
                }
            }
        }
        @Nullable Person chair = chair();
        List<Person> people = named.isEmpty() ? signed.getOrDefault(Meaning.SIGNING_APPROVER, List.of()) : named;
        return people.stream()
                .filter(person -> chair == null || !person.name().equals(chair.name()))
                .map(this::withParty)
                .distinct()
                .toList();
    }

    /** The party that the attendance list gives for the same name. */
    private Person withParty(Person person) {
        if (person.party() != null) {
            return person;
        }
        return attendees.stream()
                .map(Attendee::person)
                .filter(other -> other.name().equals(person.name()) && other.party() != null)
                .findFirst()
                .map(other -> new Person(person.name(), other.party(), person.role(), person.origin()))
                .orElse(person);
    }
}
