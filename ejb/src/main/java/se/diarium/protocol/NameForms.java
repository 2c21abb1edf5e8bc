package se.diarium.protocol;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Lines of a list that name a member in an order of their own, put into the common one: name, party in parentheses, all else. */
final class NameForms {

    private static final String NAME = "\\p{Lu}[\\p{L}'’.-]{1,30}(?: (?:von|af|de|\\p{Lu}[\\p{L}'’.-]{1,30})){1,3}?";
    private static final String KNOWN = "S|M|C|V|L|KD|MP|SD|FP";
    private static final String CHAIR =
            "(?i:(?:(?:[123](?::[ea])?|förste|andre) )?(?:vice |v\\.? )?(?:ordförande|ordf\\.?))";

    private record Form(Pattern written, String common) {

        Form(String written, String common) {
            this(Pattern.compile(written), common);
        }
    }

    private static final List<Form> FORMS = List.of(
            // "Anna Berg, ordförande, s"
            new Form("(" + NAME + "), (" + CHAIR + "), ?(?i:(" + KNOWN + "))", "$1 ($3), $2"),
            // "Eva Alm, ej del av § 53 S"
            new Form("(" + NAME + "), ((?:ej|inte) .{0,30}§.{1,20}) (" + KNOWN + ")", "$1 ($3), $2"),
            // "Kaj Ek Ersätter vakant tjänst (s)"
            new Form(
                    "(" + NAME + "),? (?i:ers(?:ätter|ättare)(?: på)? vakant? (?:plats|tjänst)) ?\\((\\p{L}{1,5})\\)",
                    "$1 ($2), ersättare på vakant plats"),
            // "Mo Ek Ersättare (M)"
            new Form("(" + NAME + "),? Ersättare ?\\((\\p{L}{1,5})\\)(.{0,60})", "$1 ($2), ersättare$3"),
            // "Bo Al, m"
            new Form("(" + NAME + "), (?i:(" + KNOWN + "))", "$1 ($2)"));

    // "Per Dahl S"; a table's "Per Dahl S Eva Alm" names a second person in another column
    private static final Form CAPITAL_BEHIND =
            new Form("(" + NAME + ") (" + KNOWN + ")(?: \\p{Lu}\\p{Ll}.{3,60})?", "$1 ($2)");

    // "Lotta Alm, (S), Norrby", "Eva Ny (s), Norrby (ordförande)", "Bo Ek (S), Norrby, ordförande": in a federation the
    // municipality stands behind the
    // party
    private static final Pattern WITH_PLACE = Pattern.compile(
            "(?<who>" + NAME + ",? ?\\(\\p{L}{1,5}\\)), \\p{Lu}\\p{Ll}{2,20}(?:,? \\(?(?<role>" + CHAIR + ")\\)?)?");
    private static final int LONGEST = 160;

    private NameForms() {}

    /** The lines of a list with parentheses or with capitals behind the names, each in the common form if it has one of those that are known. */
    static List<LabelledText.Piece> common(List<LabelledText.Piece> pieces) {
        boolean parentheses = pieces.stream().anyMatch(piece -> piece.text().indexOf('(') >= 0);
        if (!parentheses && !isMost(CAPITAL_BEHIND.written(), pieces)) {
            return pieces;
        }
        boolean places = parentheses && isMost(WITH_PLACE, pieces);
        return pieces.stream()
                .map(piece -> new LabelledText.Piece(common(piece.text(), places), piece.line()))
                .toList();
    }

    private static boolean isMost(Pattern form, List<LabelledText.Piece> pieces) {
        long fitting = pieces.stream()
                .filter(piece -> piece.text().length() <= LONGEST
                        && form.matcher(piece.text()).matches())
                .count();
        return fitting * 2 > pieces.size();
    }

    private static String common(String text, boolean places) {
        if (text.length() > LONGEST) {
            return text;
        }
        Matcher place = WITH_PLACE.matcher(text);
        if (places && place.matches()) {
            return place.group("who") + (place.group("role") == null ? "" : ", " + place.group("role")) + ",";
        }
        for (Form form : FORMS) {
            Matcher written = form.written().matcher(text);
            if (written.matches()) {
                return written.replaceFirst(form.common());
            }
        }
        Matcher capital = CAPITAL_BEHIND.written().matcher(text);
        return capital.matches() ? capital.replaceFirst(CAPITAL_BEHIND.common()) : text;
    }
}
