package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads names with party and role. */
final class People {

    private static final String WORD = "(?:\\p{Lu}[\\p{L}'’.:-]*|von|af|de|van|der|el|al|di)";
    private static final String NAME =
            "(?<!\\p{L})(?!(?:Ordförande|Sekreterare|Justera|Ledamot|Ersättare|Vice|Underskrift))\\p{Lu}[\\p{L}'’.:-]*(?: {1,2}"
                    + WORD + "){1,5}";

    // "Karl Henriksson (KD), ordförande", "Viktor Edgren (M)  ersätter Linda Espeving (M)", "Kristina Poulsen (-)"
    private static final Pattern WITH_PARTY =
            Pattern.compile("(?<name>" + NAME + ") ?,? ?\\((?<party>\\p{L}{1,5}|-)\\)");

    private static final Pattern ALONE = Pattern.compile("(?<name>" + NAME + "),?");

    // Mark: "S Bo Petersson"
    private static final Pattern PARTY_FIRST = Pattern.compile("(?<party>\\p{Lu}{1,3}) (?<name>" + NAME + ")");

    // "Bo Ek, S", "Bo Ek s"
    private static final Pattern PARTY_LAST =
            Pattern.compile("(?<name>" + NAME + ")(?:, (?<party>\\p{Lu}{1,3})| (?<small>s|m|c|v|kd|l|fp|mp|sd))");

    private static final Pattern ROLE = Pattern.compile(
            "(?i)^[\\s,(]{0,3}(?<role>(?:(?:1|2|3):?[ea] |förste |andre |tredje )?(?:v(?:ice)?\\.? )?(?:ordförande|ordf\\.?|ålderspresident))");
    private static final Pattern SERVES_FOR = Pattern.compile(
            "(?i)^[\\s,(]{0,3}(?:§§?[\\d ,–-]+ )?(?:tjg\\.? ?ers\\.? för|tjänstgör(?:ande)? (?:ersättare )?för|ersätter|ersättare (?:för|i ?st\\.? ?f\\.?|istf)|i stället för|för)\\s+(?<whom>[^,;]{3,60}?\\([^)]{1,5}\\)|[^,;(]{3,60})");
    private static final Pattern SECTIONS = Pattern.compile("§§? ?\\d{1,4}(?:/\\d{2,4})?(?: ?[-–,] ?\\d{1,4}){0,10}");
    private static final Pattern TITLED =
            Pattern.compile("(?<name>" + NAME + ")(?:, ?| \\()(?<role>[\\p{L}][^,§()*]{2,80})");
    private static final Pattern NO_NAME = Pattern.compile(
            "(?i).*\\b(?:kommun|stad|kommunen|nämnden|styrelsen|förvaltning(?:en)?|protokoll\\w*|justering\\w*|sammanträde\\w*|signerats|anslag\\w*|paragraf\\w*|digitalt|distans|plats|se|avdelning\\w*)\\b.*");
    private static final int MOST = 500;

    private People() {}

    /** All attendees of one list, in order. */
    static List<Attendee> list(List<LabelledText.Piece> pieces, Attendee.Kind kind) {
        List<Attendee> people = new ArrayList<>();
        List<String> texts = pieces.stream().map(LabelledText.Piece::text).toList();
        String text = Spelling.join(texts);
        Matcher matcher = WITH_PARTY.matcher(text);
        List<int[]> places = new ArrayList<>();
        while (matcher.find() && places.size() < MOST) {
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
            Matcher serves = SERVES_FOR.matcher(beyond);
            @Nullable String servesFor = serves.find() ? serves.group("whom").strip() : null;
            Matcher sections = SECTIONS.matcher(after);
            Person person = new Person(
                    name(name.group("name")),
                    name.group("party"),
                    role(after),
                    Origin.certain(spanOf(pieces, name.group("name")), "list"));
            people.add(new Attendee(
                    person,
                    servesFor == null ? kind : Attendee.Kind.SERVING_SUBSTITUTE,
                    servesFor,
                    sections.find() ? sections.group() : null));
            if (servesFor != null
                    && i + 1 < places.size()
                    && servesFor.startsWith(
                            text.substring(places.get(i + 1)[0], Math.min(text.length(), places.get(i + 1)[0] + 5)))) {
                i++;
            }
        }
        return people.isEmpty() ? titled(pieces, kind) : people;
    }

    /** People without a party, one a line: "Lotta Wigen, socialdirektör", "Sara Brodin (Tf. förvaltningschef)". */
    static List<Attendee> titled(List<LabelledText.Piece> pieces, Attendee.Kind kind) {
        List<Attendee> people = new ArrayList<>();
        for (LabelledText.Piece piece : pieces) {
            Matcher titled = TITLED.matcher(piece.text());
            if (people.size() < MOST && piece.text().length() <= 200 && titled.lookingAt()) {
                Matcher sections = SECTIONS.matcher(piece.text());
                Person person = new Person(
                        name(titled.group("name")),
                        null,
                        titled.group("role").strip(),
                        Origin.likely(piece.line().span(), "name-and-title"));
                people.add(new Attendee(person, kind, null, sections.find() ? sections.group() : null));
            }
        }
        return people;
    }

    /** The one person that a piece of text names, party or not; nothing where it is no name. */
    static Optional<Person> single(LabelledText.Piece piece) {
        String text = piece.text()
                .replaceAll("[.…_]{2,}", " ")
                .replaceAll("\\s+", " ")
                .strip();
        Matcher party = WITH_PARTY.matcher(text);
        if (text.length() <= 120 && party.lookingAt()) {
            return Optional.of(new Person(
                    name(party.group("name")),
                    party.group("party"),
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

    private static @Nullable String role(String after) {
        Matcher role = ROLE.matcher(after.replaceFirst("^[\\s,(]+", ""));
        return role.find() ? role.group("role").strip() : null;
    }

    private static String name(String name) {
        return name.replaceAll("\\s+", " ")
                .replaceFirst("^(?:Ordförande|Sekreterare|Justerare|Justerande) ", "")
                .strip();
    }

    private static Span spanOf(List<LabelledText.Piece> pieces, String name) {
        String start = name.split(" ", 2)[0];
        return pieces.stream()
                .filter(piece -> piece.text().contains(start))
                .findFirst()
                .orElse(pieces.get(0))
                .line()
                .span();
    }
}
