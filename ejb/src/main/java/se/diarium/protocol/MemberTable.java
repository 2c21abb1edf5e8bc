package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What a table of members has beside the names: marks of who was there, who served and how they voted, and the heads of their
 * columns. No mark is part of a name; one that the table itself explains is put into words.
 */
final class MemberTable {

    private static final String MARK =
            "(?:x{1,3}|1|[-–—]{1,4}|ja|nej|avst(?:år|\\.)?|(?:ej )?tj?g\\.?|(?:ej )?tj?g\\.? ers\\.?|(?:ej )?när-?v(?:\\.|aro|arande)?|frånv(?:\\.|aro)?|nv|fv|ers\\.?|(?:tjänstgörande )?ersättare(?: saknas)?|parti|namn|justerar|avvikande §/tid|§{1,2}|kommentar|anm\\.?)";
    private static final Pattern MARKS = Pattern.compile("(?iu)" + MARK + "(?: +" + MARK + "){0,11}");

    // "Anna Berg (S), ordförande X", "C Karin Ås x x"
    private static final Pattern BEHIND =
            Pattern.compile("(?<who>\\S.{2,119}?)(?<marks>(?: (?i:x{1,3}|ja|nej)){1,6}+)");

    // "x Anna Berg (S)", "xx Karin Ås (C)", "*Karin Ås (C)", "* Karin Ås (C)"
    private static final Pattern BEFORE = Pattern.compile("(?<mark>[xX]{1,3}(?= )|\\*) ?(?<who>\\p{Lu}.{3,120})");

    // "C Ers. Ida Rot"
    private static final Pattern SUBSTITUTE_OF_PARTY =
            Pattern.compile("(?<party>\\p{Lu}{1,4}) (?i:ers\\.?|ersättare) (?<who>\\p{Lu}\\p{Ll}.{3,100})");

    // "Björn Ek (M) X Ida Rot (M)": the substitute stands in the row of the absent member
    private static final Pattern ROW_OF_TWO = Pattern.compile(
            "(?<absent>\\p{Lu}[^()]{3,60}\\(\\p{L}{1,5}\\)) [xX] (?<serving>\\p{Lu}[^()]{3,60}\\(\\p{L}{1,5}\\))");

    // "(markerade med x, tjänstgörande ersättare i ledamots ställe markerade med xx)", "* = tjänstgörande ersättare"
    private static final Pattern CROSS_EXPLAINED = Pattern.compile(
            "(?i)\\(?(?:(?:närvarande|tjänstgörande|beslutande)(?: ledamöter)?(?: är| har)? )?(?:markera(?:de|s|ts?)|märkta|utmärkta) med x\\b.{0,120}");
    private static final Pattern TWO_CROSSES_EXPLAINED =
            Pattern.compile("(?i).{0,80}(?:tjänstgörande|tj?g\\.?) ers.{0,60}\\bxx\\b.{0,40}");
    private static final Pattern STAR_EXPLAINED =
            Pattern.compile("(?i)\\(?\\*\\)? ?[=:]? ?(?:är )?(?:tjänstgörande|tj?g\\.?) ?ers.{0,40}");
    private static final Pattern NAME =
            Pattern.compile("(?:[xX]{1,3} |\\* ?)?(?:\\p{Lu}{1,4} )?\\p{Lu}\\p{Ll}[^,()]{1,40} \\p{Lu}.{1,100}");
    private static final Pattern CROSS = Pattern.compile("(?i)x{1,3}\\b.*");
    private static final Pattern PRESENT = Pattern.compile("(?i)\\b(?:närv|när-v|nv\\b)");
    private static final Pattern NOT_PRESENT = Pattern.compile("(?i)\\b(?:frånv|fv\\b|ej )");
    private static final int LONGEST_MARK = 60;
    private static final int LONGEST_ROW = 160;

    private final List<LabelledText.Piece> pieces;
    private final Set<Line.Place> crossed;
    private final boolean crosses;
    private final boolean twoCrosses;
    private final boolean stars;
    private final boolean absence;
    private final boolean presence;

    /**
     * A list that may be a table.
     *
     * @param presence whether the table, in this list or the one above it, has a column for those who were there and none for the others
     */
    MemberTable(List<LabelledText.Piece> pieces, boolean presence) {
        this.pieces = pieces;
        this.crossed = pieces.stream()
                .filter(piece ->
                        isMark(piece.text()) && CROSS.matcher(piece.text()).matches())
                .map(piece -> piece.line().place())
                .collect(Collectors.toSet());
        this.presence = presence && isMostlyCrossed();
        this.crosses = isSaid("med", CROSS_EXPLAINED);
        this.twoCrosses = isSaid("xx", TWO_CROSSES_EXPLAINED);
        this.stars = isSaid("*", STAR_EXPLAINED);
        this.absence = tellsAbsence(pieces);
    }

    /** Whether a text is nothing but marks or heads of columns. */
    static boolean isMark(String text) {
        return text.length() <= LONGEST_MARK && MARKS.matcher(text).matches();
    }

    /** Whether lists have the heads of a table with a column for those who were not there. */
    static boolean tellsAbsence(List<LabelledText.Piece> pieces) {
        return pieces.stream()
                .map(LabelledText.Piece::text)
                .anyMatch(text -> isMark(text) && Spelling.fold(text).contains("frånv"));
    }

    /** Whether lists have the heads of a table with a column for those who were there, and none for those who were not. */
    static boolean tellsPresence(List<LabelledText.Piece> pieces) {
        List<String> heads = pieces.stream()
                .map(LabelledText.Piece::text)
                .filter(MemberTable::isMark)
                .toList();
        return heads.stream().anyMatch(head -> PRESENT.matcher(head).find())
                && heads.stream().noneMatch(head -> NOT_PRESENT.matcher(head).find());
    }

    /** The names in words that lists have as well. */
    List<LabelledText.Piece> inWords() {
        List<LabelledText.Piece> words = new ArrayList<>();
        for (LabelledText.Piece piece : pieces) {
            String text = piece.text();
            if (isMark(text) || isExplanation(text)) {
                continue;
            }
            boolean away = (crosses || presence) && isName(text) && !isCrossed(piece);
            for (String row : text.length() > LONGEST_ROW ? List.of(text) : row(text, away)) {
                words.add(new LabelledText.Piece(row, piece.line()));
            }
        }
        return words;
    }

    private List<String> row(String text, boolean away) {
        Matcher two = ROW_OF_TWO.matcher(text);
        if (absence && two.matches()) {
            return List.of(
                    two.group("absent") + ", frånvarande", two.group("serving") + " ersätter " + two.group("absent"));
        }
        Matcher marked = BEFORE.matcher(text);
        if (marked.matches()) {
            return List.of(marked.group("who") + meaning(marked.group("mark")));
        }
        Matcher behind = BEHIND.matcher(text);
        String who = behind.matches() ? behind.group("who") : text;
        Matcher substitute = SUBSTITUTE_OF_PARTY.matcher(who);
        if (substitute.matches()) {
            return List.of(substitute.group("party") + " " + substitute.group("who") + ", närvarande ersättare");
        }
        return List.of(away ? who + ", frånvarande" : who);
    }

    /** Whether a cross stands before or behind a name, or in another cell of its line. */
    private boolean isCrossed(LabelledText.Piece row) {
        return row.text().length() > LONGEST_ROW
                || BEFORE.matcher(row.text()).matches()
                || BEHIND.matcher(row.text()).matches()
                || crossed.contains(row.line().place());
    }

    private boolean isMostlyCrossed() {
        List<LabelledText.Piece> names =
                pieces.stream().filter(piece -> isName(piece.text())).toList();
        return names.stream().filter(this::isCrossed).count() * 2 >= names.size();
    }

    // "Björn Ek (M)", "C Karin Ås"; not "§§ 12-13", nor what a line has besides
    private static boolean isName(String text) {
        return text.length() <= LONGEST_ROW && NAME.matcher(text).matches();
    }

    private String meaning(String mark) {
        boolean serves = mark.equals("*") ? stars : mark.length() == 2 && twoCrosses;
        return serves ? ", tjänstgörande ersättare" : "";
    }

    private boolean isExplanation(String text) {
        return (crosses || stars)
                && text.length() <= LONGEST_ROW
                && (CROSS_EXPLAINED.matcher(text).matches()
                        || STAR_EXPLAINED.matcher(text).matches());
    }

    private boolean isSaid(String word, Pattern explanation) {
        return pieces.stream()
                .map(LabelledText.Piece::text)
                .anyMatch(text -> text.length() <= LONGEST_ROW
                        && text.contains(word)
                        && explanation.matcher(text).matches());
    }
}
