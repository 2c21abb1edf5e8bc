package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a table of members has beside the names: marks of who was there, who served and how they voted, and the heads of their
 * columns. No mark is part of a name; one that the table itself explains is put into words.
 */
final class MemberTable {

    private static final String MARK =
            "(?:x{1,3}|1|[-–—]{1,4}|ja|nej|avst(?:år|\\.)?|(?:ej )?tj?g\\.?|(?:ej )?tj?g\\.? ers\\.?|(?:ej )?när-?v(?:\\.|aro|arande)?|frånv(?:\\.|aro)?|nv|fv|ers\\.?|(?:tjänstgörande )?ersättare(?: saknas)?|parti|namn|justerar|avvikande §/tid|§{1,2}|kommentar|anm\\.?)";
    private static final Pattern MARKS = Pattern.compile("(?iu)" + MARK + "(?: +" + MARK + "){0,11}");

    // "Anna Berg (S), ordförande X", "C Karin Ås x x"
    private static final Pattern BEHIND = Pattern.compile("(?<who>.{3,120}?)(?<marks>(?: +(?i:x{1,3}|ja|nej)){1,6})");

    // "x Anna Berg (S)", "xx Karin Ås (C)", "*Karin Ås (C)", "* Karin Ås (C)"
    private static final Pattern BEFORE = Pattern.compile("(?<mark>[xX]{1,3}(?= )|\\*) ?(?<who>\\p{Lu}.{3,120})");

    // "C Ers. Ida Rot"
    private static final Pattern SUBSTITUTE_OF_PARTY =
            Pattern.compile("(?<party>\\p{Lu}{1,4}) (?i:ers\\.?|ersättare) (?<who>\\p{Lu}\\p{Ll}.{3,100})");

    // "Björn Ek (M) X Ida Rot (M)": the substitute stands in the row of the absent member
    private static final Pattern ROW_OF_TWO = Pattern.compile(
            "(?<absent>\\p{Lu}[^()]{3,60}\\(\\p{L}{1,5}\\)) [xX] (?<serving>\\p{Lu}[^()]{3,60}\\(\\p{L}{1,5}\\))");

    // "(markerade med x, tjänstgörande ersättare i ledamots ställe markerade med xx)", "* = tjänstgörande ersättare"
    private static final Pattern CROSS_EXPLAINED =
            Pattern.compile("(?i).{0,120}(?:markera(?:de|s|t)|märkta|utmärkta) med x\\b.{0,120}");
    private static final Pattern TWO_CROSSES_EXPLAINED =
            Pattern.compile("(?i).{0,80}(?:tjänstgörande|tj?g\\.?) ers.{0,60}\\bxx\\b.{0,40}");
    private static final Pattern STAR_EXPLAINED =
            Pattern.compile("(?i)\\(?\\*\\)? ?[=:]? ?(?:är )?(?:tjänstgörande|tj?g\\.?) ?ers.{0,40}");
    private static final int LONGEST_MARK = 60;
    private static final int LONGEST_ROW = 160;

    private final List<LabelledText.Piece> pieces;
    private final boolean crosses;
    private final boolean twoCrosses;
    private final boolean stars;
    private final boolean absence;

    MemberTable(List<LabelledText.Piece> pieces) {
        this.pieces = pieces;
        this.crosses = isSaid("med", CROSS_EXPLAINED);
        this.twoCrosses = isSaid("xx", TWO_CROSSES_EXPLAINED);
        this.stars = isSaid("*", STAR_EXPLAINED);
        this.absence = pieces.stream()
                .map(LabelledText.Piece::text)
                .anyMatch(text -> isMark(text) && Spelling.fold(text).contains("frånv"));
    }

    /** Whether a text is nothing but marks or heads of columns. */
    static boolean isMark(String text) {
        return text.length() <= LONGEST_MARK && MARKS.matcher(text).matches();
    }

    /** The names in words that lists have as well. */
    List<LabelledText.Piece> inWords() {
        List<LabelledText.Piece> words = new ArrayList<>();
        for (LabelledText.Piece piece : pieces) {
            String text = piece.text();
            if (isMark(text) || isExplanation(text)) {
                continue;
            }
            for (String row : text.length() > LONGEST_ROW ? List.of(text) : row(text)) {
                words.add(new LabelledText.Piece(row, piece.line()));
            }
        }
        return words;
    }

    private List<String> row(String text) {
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
        return List.of(crosses && !behind.matches() && who.indexOf('(') > 0 ? who + ", frånvarande" : who);
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
