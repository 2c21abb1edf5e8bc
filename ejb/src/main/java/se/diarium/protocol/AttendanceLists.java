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
        List<LabelledText.Piece> cells = fields.stream()
                .filter(field -> LISTS.containsKey(field.meaning()))
                .flatMap(field -> field.pieces().stream())
                .toList();
        boolean presence = MemberTable.tellsPresence(cells);
        LISTS.forEach((meaning, kind) -> fields.stream()
                .filter(field -> field.meaning() == meaning && !field.pieces().isEmpty())
                .forEach(field -> attendees.addAll(listed(field, kind, presence))));
        if (MemberTable.tellsAbsence(cells)) {
            inRows(attendees);
        }
        // "Övriga deltagande Ersättare: Per Dahl (S) samt sekreterare Vera Skrivare, socialchef Eva Alm"
        fields.stream()
                .filter(field -> field.meaning() == Meaning.SUBSTITUTES)
                .forEach(field -> attendees.addAll(OthersPresent.officials(field.pieces())));
        fields.stream()
                .filter(field -> field.meaning() == Meaning.OTHERS)
                .forEach(field -> attendees.addAll(OthersPresent.of(field.pieces())));
        return withoutRepeated(attendees);
    }

    // "Ledamöter | Närv. | Frånv. | Tjänstgörande ersättare" / "Björn Ek (M) | | X | Ida Rot (M)": the substitute of
    // the row
    // serves for its member
    private static void inRows(List<Attendee> attendees) {
        for (int i = 0; i < attendees.size(); i++) {
            Attendee serving = attendees.get(i);
            int member = serving.kind() == Attendee.Kind.SERVING_SUBSTITUTE && serving.servesFor() == null
                    ? memberOfRow(serving, attendees)
                    : -1;
            if (member >= 0) {
                Person absent = attendees.get(member).person();
                attendees.set(member, new Attendee(absent, Attendee.Kind.ABSENT, null, serving.paragraphs()));
                attendees.set(i, new Attendee(serving.person(), serving.kind(), absent.name(), serving.paragraphs()));
            }
        }
    }

    private static int memberOfRow(Attendee serving, List<Attendee> attendees) {
        for (int i = 0; i < attendees.size(); i++) {
            Attendee member = attendees.get(i);
            if (member.kind() == Attendee.Kind.DECIDING
                    && member.person().span().equals(serving.person().span())) {
                return i;
            }
        }
        return -1;
    }

    private static List<Attendee> listed(LabelledText.Field field, Attendee.Kind kind, boolean presence) {
        AwaySentences away = new AwaySentences(new MemberTable(field.pieces(), presence).inWords());
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
