package se.diarium.protocol;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Reads who was present, in what capacity, from the lists of the front page. */
final class AttendanceLists {

    private static final Map<Meaning, Attendee.Kind> LISTS = new LinkedHashMap<>();

    static {
        LISTS.put(Meaning.DECIDING, Attendee.Kind.DECIDING);
        LISTS.put(Meaning.ABSENT, Attendee.Kind.ABSENT);
        LISTS.put(Meaning.SERVING, Attendee.Kind.SERVING_SUBSTITUTE);
        LISTS.put(Meaning.SUBSTITUTES, Attendee.Kind.SUBSTITUTE_PRESENT);
    }

    private static final Pattern ALL_BUT =
            Pattern.compile("(?i).{0,60}samtliga .{0,60}(?:med undantag (?:av|för)|utom|förutom) ");

    private AttendanceLists() {}

    /** All who the lists name, list by list. */
    static List<Attendee> of(List<LabelledText.Field> fields) {
        List<Attendee> attendees = new ArrayList<>();
        LISTS.forEach((meaning, kind) -> fields.stream()
                .filter(field -> field.meaning() == meaning && !field.pieces().isEmpty())
                .forEach(field -> attendees.addAll(listed(field, kind))));
        // "Övriga deltagande Ersättare: Per Dahl (S) samt sekreterare Vera Skrivare, socialchef Eva Alm"
        fields.stream()
                .filter(field -> field.meaning() == Meaning.SUBSTITUTES)
                .forEach(field -> attendees.addAll(OthersPresent.officials(field.pieces())));
        fields.stream()
                .filter(field -> field.meaning() == Meaning.OTHERS)
                .forEach(field -> attendees.addAll(OthersPresent.of(field.pieces())));
        return withoutRepeated(attendees);
    }

    private static List<Attendee> listed(LabelledText.Field field, Attendee.Kind kind) {
        AwaySentences away = new AwaySentences(new MemberTable(field.pieces()).inWords());
        return People.list(NameForms.common(away.names()), isAllBut(field) ? Attendee.Kind.ABSENT : kind).stream()
                .map(away::told)
                .toList();
    }

    // "Beslutande | Fullmäktiges samtliga ledamöter med undantag för Per Dahl (S) och Karin Ås (M)"
    private static boolean isAllBut(LabelledText.Field field) {
        return field.meaning() == Meaning.DECIDING
                && field.pieces().get(0).text().length() <= Wordings.LONGEST
                && ALL_BUT.matcher(field.pieces().get(0).text()).lookingAt();
    }

    /** Who serves is named in the list of those who decide, and again beside the absent member. */
    private static List<Attendee> withoutRepeated(List<Attendee> attendees) {
        Map<String, Attendee> each = new LinkedHashMap<>();
        for (Attendee attendee : attendees) {
            each.merge(
                    attendee.kind() + attendee.person().name(),
                    attendee,
                    (first, second) -> first.servesFor() == null && second.servesFor() != null ? second : first);
        }
        return List.copyOf(each.values());
    }
}
