package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who chaired, who kept the minutes, who approves them: from the signatures, and where they are silent, from the lists and
 * from what is said of them in running text.
 */
final class Signatures {

    private static final int PIECES_TO_A_NAME = 8;
    private static final int WORDS_OF_A_NAME = 3;
    private static final int LINES_TO_A_ROLE = 3;
    private static final int LONGEST_PIECE = 1_000;
    private static final String SECRETARY =
            "(?iu:(?:nämnd|kommun|mötes|protokoll|protokolls|stads|region|utskotts|direktions|kansli|landstings|förbunds|fullmäktige|råds)?"
                    + "(?:sekreterare|sekr(?!\\p{L})\\.?)|protokollförare)";

    // Huddinge 2023, as text: "Matilda Vigedal *Sekreterare*"
    private static final Pattern LINE_TO_SIGN_ON = Pattern.compile("^[.…_ ]{2,}");
    private static final Pattern NAME_AND_ROLE =
            Pattern.compile("(?<name>.{3,60}?) \\(?(?<role>Sekreterare|Ordförande|Justerare|Justerande)\\)?");

    // "Ewa Lind, sekreterare", "Maria Berg, 1:e vice ordförande", "Karin Alm (M), ersätter Lars Ek (L) som justerare"
    private static final Pattern NAME_WITH_ROLE = Pattern.compile(
            "(?<name>\\p{Lu}.{3,60}?),? (?:(?<secretary>(?:(?:tf|bitr|vik|tillförordnad)\\.? )?" + SECRETARY
                    + ")|(?<chair>(?u:(?:(?:[12]: ?[ea]|förste|andre) )?(?:vice )?(?:ordförande|ordf)))|(?<approver>(?u:(?:ersätter .{3,60} som )?(?:protokolls)?justera(?:re|nde))))[.]?");

    // "ordförande", "tjg ordf."
    private static final Pattern CHAIRS = Pattern.compile("(?:tj(?:änst)?g(?:örande|\\.)? )?ordf");

    // Among the others present: "Lars Berg, nämndsekreterare"; not "politisk sekreterare"
    private static final Pattern SECRETARYS_TITLE =
            Pattern.compile("(?:(?iu:(?:tf|bitr|vik|tillförordnad|biträdande|vikarierande)\\.? |.{3,40}[,/] ?))?"
                    + SECRETARY + "(?: ?[,(].*)?");

    // "sekreterare Patrik Holm, socialchef Eva Ek", "Sekreterare är Per Holm."
    private static final Pattern TITLE_BEFORE_NAME = Pattern.compile("(?<![\\p{L}-])(?<!\\p{L} )" + SECRETARY
            + "(?:n)?(?: är)?:? (?<name>\\p{Lu}[\\p{L}'-]+(?: \\p{Lu}[\\p{L}'-]+){1,3})");

    // "Finn Ek (SD) med Lena Sten (M) som ersättare", "Eva Ny (ersättare Jo Dal)"
    private static final Pattern DEPUTY =
            Pattern.compile("(?iu)(?:,? med .{3,120} som ersättare.*|[,;:(]? ?(?:och )?ersättare:? (?!för\\b).*)");

    private final List<LabelledText.Field> fields;
    private final List<Attendee> attendees;
    private final Map<Meaning, List<Person>> signed = new EnumMap<>(Meaning.class);
    private static final Set<Meaning> OF_A_DAY =
            EnumSet.of(Meaning.APPROVAL, Meaning.NOTICE_UP, Meaning.NOTICE_DOWN, Meaning.NOTICE_PERIOD);

    private final Set<String> known = new LinkedHashSet<>();
    private final List<LabelledText.Field> chosen = new ArrayList<>();

    Signatures(List<LabelledText.Field> fields, List<Attendee> attendees) {
        this.fields = fields;
        this.attendees = attendees;
        attendees.forEach(attendee -> known.add(attendee.person().name()));
        List<SignedRoles.Token> tokens = new ArrayList<>();
        List<LabelledText.Piece> below = new ArrayList<>();
        for (int i = 0; i < fields.size(); i++) {
            LabelledText.Field field = fields.get(i);
            if (field.meaning() == Meaning.APPROVER || isChoice(i)) {
                chosen.add(field);
                field.pieces().stream()
                        .flatMap(piece -> People.several(piece, Set.of()).stream())
                        .map(Person::name)
                        .filter(name -> name.split(" ", -1).length <= WORDS_OF_A_NAME)
                        .forEach(known::add);
                sign(tokens);
            } else if (field.meaning() == Meaning.SIGNATURES || isRole(field.meaning())) {
                if (field.meaning() == Meaning.SIGNATURES) {
                    sign(tokens);
                } else {
                    boolean opens = tokens.stream().allMatch(token -> token.role() == null);
                    if (opens && i > 0) {
                        if (tokens.isEmpty()) {
                            namesAbove(fields.get(i - 1), field)
                                    .forEach(person -> tokens.add(SignedRoles.Token.of(person)));
                        }
                        // all roles of the line belong to the names above it
                        while (!tokens.isEmpty() && isRoleBeside(i + 1, field)) {
                            tokens.add(SignedRoles.Token.of(field.meaning()));
                            field.pieces().forEach(piece -> below.add(piece));
                            i++;
                            field = fields.get(i);
                        }
                    }
                    tokens.add(SignedRoles.Token.of(field.meaning()));
                }
                below.forEach(piece -> read(piece, tokens));
                below.clear();
                field.pieces().stream().limit(PIECES_TO_A_NAME).forEach(piece -> read(piece, tokens));
            } else if (field.meaning() == Meaning.PARAGRAPHS) {
                // Kungälv 2020: "Sekreterare _____ Paragraf 80-90" / "Karin Ek": a label may come between.
                field.pieces().stream().limit(PIECES_TO_A_NAME).forEach(piece -> read(piece, tokens));
            } else {
                sign(tokens);
            }
        }
        sign(tokens);
    }

    private boolean isRoleBeside(int index, LabelledText.Field role) {
        return index < fields.size()
                && isRole(fields.get(index).meaning())
                && fields.get(index).line().isSameLineAs(role.line());
    }

    // "Protokollet justerat 2023-12-19" / "Frans Iller | Sten Udd" / "Ordförande | Justerare": the names stand above
    // the
    // roles, behind a label that only has a day
    private List<Person> namesAbove(LabelledText.Field approval, LabelledText.Field role) {
        boolean above = OF_A_DAY.contains(approval.meaning())
                && approval.line().page() == role.line().page();
        if (!above || role.pieces().stream().anyMatch(piece -> piece.line().isSameLineAs(role.line()))) {
            return List.of();
        }
        List<LabelledText.Piece> last = approval.pieces().stream()
                .filter(piece -> !piece.line().isSameLineAs(approval.line())
                        && piece.line().source().number()
                                >= role.line().source().number() - LINES_TO_A_ROLE)
                .toList();
        List<Person> people = new ArrayList<>();
        last.forEach(piece -> people.addAll(People.several(piece, known)));
        return people.size() == last.size() ? people : List.of();
    }

    /** Whether a label "Justerare" stands among the others of the front page, not among the signatures. */
    private boolean isChoice(int index) {
        return fields.get(index).meaning() == Meaning.SIGNING_APPROVER
                && !isSignature(index - 1)
                && !isSignature(index + 1);
    }

    private boolean isSignature(int index) {
        return index >= 0
                && index < fields.size()
                && (isRole(fields.get(index).meaning())
                        || fields.get(index).meaning() == Meaning.SIGNATURES
                        || fields.get(index).meaning() == Meaning.PARAGRAPHS);
    }

    private static boolean isRole(Meaning meaning) {
        return meaning == Meaning.SECRETARY || meaning == Meaning.CHAIR || meaning == Meaning.SIGNING_APPROVER;
    }

    private void read(LabelledText.Piece piece, List<SignedRoles.Token> tokens) {
        String text = LINE_TO_SIGN_ON.matcher(piece.text()).replaceFirst("");
        // "Bo Ek, ordförande; Eva Ny, justerare; Pia Al, sekreterare"
        if (text.length() <= LONGEST_PIECE && text.indexOf(';') > 0) {
            for (String part : text.split(" ?; ?", PIECES_TO_A_NAME)) {
                read(new LabelledText.Piece(part.replace(";", ""), piece.line()), tokens);
            }
            return;
        }
        Matcher pair = NAME_WITH_ROLE.matcher(text);
        if (text.length() <= 160 && pair.matches()) {
            Meaning role = pair.group("secretary") != null
                    ? Meaning.SECRETARY
                    : pair.group("chair") != null ? Meaning.CHAIR : Meaning.SIGNING_APPROVER;
            Optional<Person> person = People.single(new LabelledText.Piece(pair.group("name"), piece.line()));
            if (person.isPresent()) {
                signed.computeIfAbsent(role, r -> new ArrayList<>()).add(person.get());
                return;
            }
        }
        Matcher roleBehind = NAME_AND_ROLE.matcher(text);
        if (text.length() <= 160 && roleBehind.matches()) {
            names(new LabelledText.Piece(roleBehind.group("name"), piece.line()), tokens);
            tokens.add(SignedRoles.Token.of(
                    switch (roleBehind.group("role")) {
                        case "Sekreterare" -> Meaning.SECRETARY;
                        case "Ordförande" -> Meaning.CHAIR;
                        default -> Meaning.SIGNING_APPROVER;
                    }));
            return;
        }
        names(piece, tokens);
    }

    private void names(LabelledText.Piece piece, List<SignedRoles.Token> tokens) {
        People.several(piece, known).forEach(person -> tokens.add(SignedRoles.Token.of(person)));
    }

    private void sign(List<SignedRoles.Token> tokens) {
        boolean names = tokens.stream().anyMatch(token -> token.person() != null);
        boolean roles = tokens.stream().anyMatch(token -> token.role() != null);
        if (names && roles) {
            Set<String> members = new HashSet<>();
            attendees.stream()
                    .filter(attendee -> attendee.kind() == Attendee.Kind.DECIDING)
                    .forEach(attendee -> members.add(attendee.person().name()));
            new SignedRoles(listedChair().map(Person::name).orElse(null), members)
                    .of(List.copyOf(tokens))
                    .forEach((role, people) ->
                            signed.computeIfAbsent(role, r -> new ArrayList<>()).addAll(people));
        }
        tokens.clear();
    }

    private Optional<Person> listedChair() {
        return attendees.stream()
                .filter(attendee -> attendee.kind() != Attendee.Kind.OTHER)
                .map(Attendee::person)
                .filter(person -> person.role() != null
                        && CHAIRS.matcher(Spelling.fold(person.role())).lookingAt())
                .findFirst()
                .map(person -> person.likely("role-in-list"));
    }

    @Nullable
    Person chair() {
        return first(Meaning.CHAIR).or(this::listedChair).map(this::withParty).orElse(null);
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
                .or(this::secretaryNamedBehindTitle)
                .orElse(null);
    }

    private Optional<Person> secretaryNamedBehindTitle() {
        for (LabelledText.Field field : fields) {
            for (LabelledText.Piece piece : field.pieces()) {
                if (piece.text().length() <= LONGEST_PIECE
                        && namesSecretary(piece.line().key())) {
                    Matcher matcher = TITLE_BEFORE_NAME.matcher(piece.text());
                    if (matcher.find()) {
                        return Optional.of(new Person(
                                matcher.group("name"),
                                null,
                                null,
                                Origin.likely(piece.line().span(), "name-behind-title")));
                    }
                }
            }
        }
        return Optional.empty();
    }

    private static boolean namesSecretary(String key) {
        return key.contains("sekr") || key.contains("protokollför");
    }

    private Optional<Person> first(Meaning role) {
        return signed.getOrDefault(role, List.of()).stream().findFirst();
    }

    /** Those who were chosen to approve, unless somebody else who is known signed in their place. */
    List<Person> approvers() {
        List<Person> named = named();
        List<Person> signatures = signed.getOrDefault(Meaning.SIGNING_APPROVER, List.of());
        boolean deputySigned = signatures.stream()
                .anyMatch(person -> known.contains(person.name())
                        && named.stream().noneMatch(other -> other.name().equals(person.name())));
        @Nullable Person chair = chair();
        @Nullable Person secretary = secretary();
        if (named.isEmpty() && signatures.isEmpty()) {
            return belowChair(chair);
        }
        Map<String, Person> approvers = new LinkedHashMap<>();
        for (Person person :
                named.isEmpty() || (deputySigned && signatures.size() >= named.size()) ? signatures : named) {
            boolean other = (chair == null || !person.name().equals(chair.name()))
                    && (secretary == null || !person.name().equals(secretary.name()));
            if (other) {
                approvers.putIfAbsent(person.name(), withParty(person));
            }
        }
        return List.copyOf(approvers.values());
    }

    // "Ordförande" / "Anna Berg (S)" / "Björn Ek (M)": a member who signs below who chaired the whole meeting approves
    private List<Person> belowChair(@Nullable Person chair) {
        Optional<Person> listed = listedChair();
        if (chair == null || listed.isEmpty() || !listed.get().name().equals(chair.name())) {
            return List.of();
        }
        Set<String> members = attendees.stream()
                .filter(attendee -> attendee.kind() == Attendee.Kind.DECIDING)
                .map(attendee -> attendee.person().name())
                .collect(Collectors.toSet());
        for (LabelledText.Field field : fields) {
            List<Person> people = field.meaning() != Meaning.CHAIR
                    ? List.of()
                    : field.pieces().stream()
                            .limit(LINES_TO_A_ROLE)
                            .filter(piece -> piece.text().indexOf('§') < 0)
                            .flatMap(piece -> People.single(piece).stream())
                            .toList();
            if (people.size() == 2
                    && people.get(0).name().equals(chair.name())
                    && members.contains(people.get(1).name())) {
                return List.of(withParty(people.get(1).likely("below-chair")));
            }
        }
        return List.of();
    }

    private List<Person> named() {
        List<Person> named = new ArrayList<>();
        for (LabelledText.Field field : chosen) {
            List<LabelledText.Piece> pieces = field.pieces().stream()
                    .limit(4)
                    .map(piece -> new LabelledText.Piece(withoutDeputy(piece.text()), piece.line()))
                    .toList();
            List<Person> people = new ArrayList<>();
            People.list(pieces, Attendee.Kind.DECIDING).forEach(attendee -> people.add(attendee.person()));
            if (people.stream().allMatch(person -> person.party() == null)) {
                people.clear();
                pieces.forEach(piece -> people.addAll(People.several(piece, known)));
            }
            named.addAll(people);
        }
        return named;
    }

    private static String withoutDeputy(String text) {
        return text.length() <= 300 ? DEPUTY.matcher(text).replaceFirst("") : text;
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
