package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads names with party and role. */
final class People {

    private static final String NO_NAMES = "(?!(?:Ordförande|Sekreterare|Justera|Ledamot|Ersättare|Vice|Underskrift))";

    private static final String WORD = "(?:" + NO_NAMES + "\\p{Lu}[\\p{L}'’.:-]*+|von|af|de|van|der|el|al|di)";
    private static final String NAME =
            "(?<!\\p{L})(?!\\p{L} )" + NO_NAMES + "\\p{Lu}[\\p{L}'’.:-]*+(?: {1,2}" + WORD + "){1,5}";

    private static final String CHAIRS =
            "(?iu:(?:tj(?:änst)?g(?:örande|\\.)? )?(?:(?:[123](?:: ?[ea])?|förste|andre|tredje) )?(?:v(?:ice)?\\.? ?)?(?:ordförande|ordf(?!\\p{L})\\.?)|[12](?:: ?[ea] )?vo(?!\\p{L}))";

    // "Karl Henriksson (KD), ordförande", "Viktor Edgren (M)  ersätter Linda Espeving (M)", "Kristina Poulsen (-)",
    // "Frida Tamker 1:e v. ordf. (m)"; OCR reads "(S)" as "(5)"
    private static final Pattern WITH_PARTY = Pattern.compile(
            "(?<name>" + NAME + ") ?,? ?(?:[Ll]edamot ?,? ?)?(?<between>" + CHAIRS
                    + " ?)?\\((?<party>\\p{L}{1,5}|-|5|(?i:oberoende|partilös|obunden|(?:politisk )?vilde)[\\p{L}, ]{0,20})\\)");

    private static final Pattern ALONE = Pattern.compile("(?<name>" + NAME + "),?");

    // Mark: "S Bo Petersson"
    private static final Pattern PARTY_FIRST = Pattern.compile("(?<party>\\p{Lu}{1,3}) (?<name>" + NAME + ")");

    // "Bo Ek, S", "Bo Ek s"
    private static final Pattern PARTY_LAST =
            Pattern.compile("(?<name>" + NAME + ")(?:, (?<party>\\p{Lu}{1,3})| (?<small>s|m|c|v|kd|l|fp|mp|sd))");

    private static final Pattern ROLE = Pattern.compile("^[\\s,(]{0,3}(?<role>" + CHAIRS + "|(?iu:ålderspresident))");

    // "Ordförande Bo Ek (S)"
    private static final Pattern ROLE_BEFORE = Pattern.compile("(?<role>" + CHAIRS + ") (?<name>" + NAME + ").*");

    // "Eva Alm (C), ers. S. Mo": the member's name ends with the line
    private static final Pattern MEMBER_AT_END = Pattern.compile(
            ".{3,120}\\).{0,12}(?i:ers\\.?|ersättare|ersätter|för|istf)(?i: på| för)? (?:\\p{Lu}[\\p{L}.-]{0,30} \\p{Lu}[\\p{L}-]{1,30}|[Vv]akan(?:t|s)(?: plats| tjänst)?)(?: (?:fr|from|t\\.?o).{0,30})?");
    private static final Pattern NAMED = Pattern.compile("(?<name>" + NAME + ")(?<rest>(?:[ ,(§].{0,200})?)");
    // "S Bo Ek", "(S) Lena Kvist, ordförande"
    private static final Pattern PARTY_FIRST_LINE = Pattern.compile(
            "\\(?(?<party>\\p{Lu}{1,4}|(?<=\\()\\p{Ll}{1,2})\\)? (?<name>" + NAME + ")(?<rest>(?:[ ,(§].{0,200})?)");
    private static final Pattern PARTY_LAST_LINE = Pattern.compile(
            "(?<name>" + NAME + ")(?:(?:, (?<role>" + CHAIRS
                    + "))?, ?(?<party>[Ss]|[Mm]|[Cc]|[Vv]|[Ll]|[Kk][Dd]|[Mm][Pp]|[Ff][Pp]|[Ss][Dd]|(?!VD|HR|IT)\\p{Lu}{2,4}(?![\\p{L}-]))| (?<small>s|m(?! fl)|c|v|l|kd|mp|fp|sd))(?<rest>(?:[ ,(§].{0,200})?)");
    private static final Pattern SECTIONS_BEHIND = Pattern.compile(
            "[ ,(]{0,3}(?:(?:för|vid|på|under|i|ej|inte|deltog|utom|fr\\.?o\\.?m\\.?|t\\.?o\\.?m\\.?) ){0,3}§{1,2} ?\\d{1,4}(?:/\\d{2,4})?(?:(?: ?[\u2013,-] ?| och )§{0,2} ?\\d{1,4}(?:/\\d{2,4})?){0,20}\\)?");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:kommun|stad|kommunen|nämnden|styrelsen|förvaltning(?:en)?|protokoll\\w*|justering\\w*|sammanträde\\w*|signerats|anslag\\w*|paragraf\\w*|digitalt|distans|plats|se|avdelning\\w*)\\b.*");
    private static final Pattern SEVERAL =
            Pattern.compile("(?:, (?=\\p{Lu}\\p{Ll})|; ?| och | samt | & | med (?=\\p{Lu})| som ersättare|[.…_]{4,})");
    private static final Pattern NEXT_NAME =
            Pattern.compile(", (?=(?:\\p{Lu}{1,4} )?\\p{Lu}\\p{Ll}[\\p{L}'’.:-]* \\p{Lu})");
    // "M Hampus Ekstrand, S" / "Birgitta Sandelin"
    private static final Pattern PARTY_OF_NEXT = Pattern.compile("\\p{Lu}{1,4} \\p{Lu}\\p{Ll}.{2,100}, \\p{Lu}{1,4}");
    private static final Pattern DOTTED_LINE = Pattern.compile("[.…_]{2,}");
    private static final Pattern SPACES = Pattern.compile("\\s+");
    private static final Pattern ROLE_IN_NAME = Pattern.compile("^(?:Ordförande|Sekreterare|Justerare|Justerande) ");
    private static final Pattern BEFORE_A_ROLE = Pattern.compile("^[\\s,(]+");
    private static final int LONGEST_LIST = 4_000;
    private static final int MOST = 500;

    private People() {}

    /** All attendees of one list, in order. */
    static List<Attendee> list(List<LabelledText.Piece> pieces, Attendee.Kind kind) {
        List<LabelledText.Piece> each = oneEach(pieces);
        if (isMostly(PARTY_FIRST_LINE, each)) {
            return oneALine(PARTY_FIRST_LINE, each, kind);
        }
        List<Attendee> people = new ArrayList<>();
        List<String> texts = pieces.stream().map(People::withEndOfMember).toList();
        String text = Spelling.join(texts);
        Matcher matcher = WITH_PARTY.matcher(text);
        List<int[]> places = new ArrayList<>();
        boolean parentheses = text.indexOf('(') >= 0;
        Map<String, String> roles = parentheses ? rolesBefore(pieces) : Map.of();
        while (parentheses && places.size() < MOST && matcher.find()) {
            places.add(new int[] {matcher.start(), matcher.end()});
        }
        for (int i = 0; i < places.size(); i++) {
            int[] place = places.get(i);
            String after = text.substring(place[1], i + 1 < places.size() ? places.get(i + 1)[0] : text.length());
            String beyond = text.substring(place[1], Math.min(text.length(), place[1] + 160));
            Matcher name = WITH_PARTY.matcher(text).region(place[0], place[1]);
            if (!name.matches()) {
                continue;
            }
            Capacity capacity = Capacity.of(beyond, after, kind);
            @Nullable String servesFor = capacity.servesFor();
            @Nullable
            String role = name.group("between") == null
                    ? role(after)
                    : name.group("between").strip();
            role = role == null ? roles.get(name.group("name")) : role;
            Person person = new Person(
                    name(name.group("name")),
                    party(name.group("party")),
                    role,
                    Origin.certain(spanOf(pieces, name.group("name")), "list"));
            if (!people.isEmpty() && Capacity.isServedBy(text.substring(places.get(i - 1)[1], place[0]))) {
                absent(people);
                people.add(new Attendee(
                        person,
                        Attendee.Kind.SERVING_SUBSTITUTE,
                        people.get(people.size() - 1).person().name(),
                        null));
                continue;
            }
            people.add(new Attendee(person, capacity.kind(), servesFor, HeldParagraphs.in(after)));
            if (servesFor != null
                    && i + 1 < places.size()
                    && servesFor.startsWith(
                            text.substring(places.get(i + 1)[0], Math.min(text.length(), places.get(i + 1)[0] + 5)))) {
                i++;
                // "Per Ek (S) ersätter Bo Al (S) §§ 12-13"
                behindMember(
                        people,
                        text.substring(places.get(i)[1], i + 1 < places.size() ? places.get(i + 1)[0] : text.length()));
            }
        }
        if (!people.isEmpty()) {
            return people;
        }
        return isMostly(PARTY_LAST_LINE, each) ? oneALine(PARTY_LAST_LINE, each, kind) : oneALine(NAMED, each, kind);
    }

    private static void behindMember(List<Attendee> people, String text) {
        int last = people.size() - 1;
        Attendee serving = people.get(last);
        if (serving.paragraphs() == null && text.length() <= 200) {
            people.set(
                    last, new Attendee(serving.person(), serving.kind(), serving.servesFor(), HeldParagraphs.in(text)));
        }
    }

    /** Who is replaced by the next of a list is not there. */
    private static void absent(List<Attendee> people) {
        int last = people.size() - 1;
        Attendee member = people.get(last);
        people.set(last, new Attendee(member.person(), Attendee.Kind.ABSENT, null, member.paragraphs()));
    }

    private static String withEndOfMember(LabelledText.Piece piece) {
        return piece.text().length() <= 200
                        && piece.text().indexOf(')') > 0
                        && MEMBER_AT_END.matcher(piece.text()).matches()
                ? piece.text() + ","
                : piece.text();
    }

    /** Whether a text has a word that no person's name has. */
    static boolean isNoName(String text) {
        return NO_NAME.matcher(text).matches();
    }

    /** By name, the roles that stand before it. */
    private static Map<String, String> rolesBefore(List<LabelledText.Piece> pieces) {
        Map<String, String> roles = new HashMap<>();
        for (LabelledText.Piece piece : pieces) {
            Matcher before = ROLE_BEFORE.matcher(piece.text());
            if (piece.text().length() <= 200 && before.matches()) {
                roles.putIfAbsent(before.group("name"), before.group("role"));
            }
        }
        return roles;
    }

    private static boolean isMostly(Pattern form, List<LabelledText.Piece> pieces) {
        long fitting = pieces.stream()
                .filter(piece -> piece.text().length() <= 200
                        && form.matcher(piece.text()).matches())
                .count();
        return fitting * 2 > pieces.size();
    }

    /** Names one a line, whose party stands in another place than in parentheses behind it, or nowhere. */
    private static List<Attendee> oneALine(Pattern form, List<LabelledText.Piece> pieces, Attendee.Kind kind) {
        List<Attendee> people = new ArrayList<>();
        for (LabelledText.Piece piece : pieces) {
            Matcher line = form.matcher(piece.text());
            if (people.size() >= MOST
                    || piece.text().length() > 200
                    || !line.matches()
                    || NO_NAME.matcher(line.group("name")).matches()) {
                continue;
            }
            String rest = line.group("rest");
            Capacity capacity = Capacity.of(rest, rest, kind);
            @Nullable String party = form == NAMED ? null : partyOf(form, line);
            people.add(new Attendee(
                    new Person(
                            name(line.group("name")),
                            party,
                            form == PARTY_LAST_LINE && line.group("role") != null ? line.group("role") : role(rest),
                            Origin.likely(piece.line().span(), "name-alone")),
                    capacity.kind(),
                    capacity.servesFor(),
                    HeldParagraphs.in(rest)));
        }
        return people;
    }

    private static @Nullable String partyOf(Pattern form, Matcher line) {
        boolean small = form == PARTY_LAST_LINE && line.group("party") == null;
        return party(line.group(small ? "small" : "party"));
    }

    /**
     * "S Bo Ek, ordförande, M Eva Ny": several on a line, told apart by the capital behind the comma; a name may go on on the next,
     * "…, KD Göran Wallentin, S Amina" / "Bergqvist, SD Tomas Rydell".
     */
    private static List<LabelledText.Piece> oneEach(List<LabelledText.Piece> pieces) {
        List<LabelledText.Piece> each = new ArrayList<>();
        String above = "";
        for (LabelledText.Piece piece : pieces) {
            List<LabelledText.Piece> names = apart(piece);
            int last = each.size() - 1;
            if (last >= 0 && isBroken(above, each.get(last).text(), names.get(0).text())) {
                LabelledText.Piece open = each.remove(last);
                String whole = Spelling.join(List.of(open.text(), names.get(0).text()));
                each.addAll(apart(new LabelledText.Piece(whole, open.line())));
                each.addAll(names.subList(1, names.size()));
            } else {
                each.addAll(names);
            }
            above = piece.text();
        }
        return each;
    }

    private static List<LabelledText.Piece> apart(LabelledText.Piece piece) {
        String[] names =
                piece.text().length() > LONGEST_LIST ? new String[] {piece.text()} : NEXT_NAME.split(piece.text());
        return Stream.of(names)
                .map(name -> name.endsWith(",") ? name.substring(0, name.length() - 1) : name)
                .map(name -> new LabelledText.Piece(name, piece.line()))
                .toList();
    }

    /** Whether the last name of a line with several, and the first of the next, are one. */
    private static boolean isBroken(String line, String last, String first) {
        return line.length() <= LONGEST_LIST
                && ",;.".indexOf(line.charAt(line.length() - 1)) < 0
                && NEXT_NAME.matcher(line).find()
                && (PARTY_OF_NEXT.matcher(last).matches() || !(isPerson(last) && isPerson(first)));
    }

    private static boolean isPerson(String text) {
        return text.length() <= 200
                && (NAMED.matcher(text).matches()
                        || PARTY_FIRST_LINE.matcher(text).matches());
    }

    private static String party(String letters) {
        return letters.equals("5") ? "S" : letters;
    }

    // Two columns: "Karin Holm" | "nämndsekreterare", "Karin Ås (S)" | "Exempelby Bostäder AB"
    static List<LabelledText.Piece> withTitleBeside(List<LabelledText.Piece> pieces) {
        List<LabelledText.Piece> joined = new ArrayList<>();
        for (LabelledText.Piece piece : pieces) {
            int last = joined.size() - 1;
            if (last >= 0
                    && piece.line().isSameLineAs(joined.get(last).line())
                    && joined.get(last).text().length() <= 60
                    && NAMED.matcher(joined.get(last).text()).matches()
                    && (!NAMED.matcher(piece.text()).matches() || Units.endsAsOne(piece.text()))
                    && Character.isLetter(piece.text().codePointAt(0))) {
                String text = joined.get(last).text().replaceFirst(",$", "") + ", " + piece.text();
                joined.set(last, new LabelledText.Piece(text, piece.line()));
            } else {
                joined.add(piece);
            }
        }
        return joined;
    }

    /** The one person that a piece of text names, party or not; nothing where it is no name. */
    static Optional<Person> single(LabelledText.Piece piece) {
        String text = SPACES.matcher(DOTTED_LINE.matcher(piece.text()).replaceAll(" "))
                .replaceAll(" ")
                .strip();
        Matcher party = WITH_PARTY.matcher(text);
        if (text.length() <= 120 && party.lookingAt()) {
            return Optional.of(new Person(
                    name(party.group("name")),
                    party(party.group("party")),
                    role(text.substring(party.end())),
                    Origin.certain(piece.line().span(), "label")));
        }
        if (text.length() > 60 || NO_NAME.matcher(text).matches() || text.equals(text.toUpperCase(Locale.ROOT))) {
            return Optional.empty();
        }
        for (Pattern form : List.of(PARTY_FIRST, PARTY_LAST, ALONE)) {
            Matcher matcher = form.matcher(text);
            if (matcher.matches()) {
                @Nullable String letters = form == ALONE ? null : matcher.group("party");
                return Optional.of(new Person(
                        name(matcher.group("name")),
                        letters,
                        null,
                        Origin.certain(piece.line().span(), "label")));
            }
        }
        return Optional.empty();
    }

    /**
     * All people that a piece of text names, one after the other: "Bo Ek och Eva Ny", "Bo Ek   Eva Ny".
     *
     * @param known names that are known from elsewhere: without a mark between them, only these tell where one ends
     */
    static List<Person> several(LabelledText.Piece piece, Collection<String> known) {
        if (piece.text().length() > 300) {
            return List.of();
        }
        // "Ingvar Ek §§ 1–4, 6": who chaired some of the items
        String text = piece.text().indexOf('§') > 0
                ? SECTIONS_BEHIND.matcher(piece.text()).replaceAll("")
                : piece.text();
        List<Person> people = new ArrayList<>();
        List<int[]> places = new ArrayList<>();
        for (String name : known) {
            int at = name.contains(" ") ? text.indexOf(name) : -1;
            if (at >= 0 && places.size() < MOST) {
                places.add(new int[] {at, at + name.length()});
            }
        }
        places.sort(Comparator.comparingInt(place -> place[0]));
        if (places.size() > 1) {
            for (int i = 0; i < places.size(); i++) {
                int end = i + 1 < places.size() ? places.get(i + 1)[0] : text.length();
                String named = text.substring(places.get(i)[0], Math.max(end, places.get(i)[1]));
                single(new LabelledText.Piece(named.strip(), piece.line())).ifPresent(people::add);
            }
            return people;
        }
        for (String part : SEVERAL.split(text, 12)) {
            single(new LabelledText.Piece(part.strip(), piece.line())).ifPresent(people::add);
        }
        return people;
    }

    private static @Nullable String role(String after) {
        Matcher role = ROLE.matcher(BEFORE_A_ROLE.matcher(after).replaceFirst(""));
        return role.find() ? role.group("role").strip() : null;
    }

    private static String name(String name) {
        return ROLE_IN_NAME
                .matcher(SPACES.matcher(name).replaceAll(" "))
                .replaceFirst("")
                .strip();
    }

    private static Span spanOf(List<LabelledText.Piece> pieces, String name) {
        String start = name.split(" ", 2)[0];
        return pieces.stream()
                .filter(piece -> piece.text().contains(name))
                .findFirst()
                .or(() -> pieces.stream()
                        .filter(piece -> piece.text().contains(start))
                        .findFirst())
                .orElse(pieces.get(0))
                .line()
                .span();
    }
}
