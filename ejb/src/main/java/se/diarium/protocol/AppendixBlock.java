package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Something attached to an item on a sheet of its own: a written reservation, a vote list. It is no part of the item. */
record AppendixBlock(List<Line> lines) implements Block {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}|\\d{1,2} \\p{L}{3,9} \\d{4}");
    private static final Pattern LETTERHEAD =
            Pattern.compile("\\p{L}[\\p{L} -]{1,40} (?:kommun|stad)(?: .{3,80}?)?(?: \\d{4}-\\d{2}-\\d{2})?");
    private static final Pattern BILAGA = Pattern.compile(
            "bilaga(?: nr)?(?: \\d{1,2}| [a-z])?(?:,? (?:till )?(?:protokoll.{0,40})?§ ?\\d{1,4}.{0,40})");
    private static final Pattern NUMBERED = Pattern.compile("bilaga(?: nr)? (?:\\d{1,2}|[a-z])");
    private static final int LINES_OF_LETTERHEAD = 4;
    private static final Set<Meaning> TITLE = EnumSet.of(Meaning.APPENDIX);

    // Huddinge 2021: "Huddinge kommun" / "Vård-och omsorgsnämnden" / "2021-02-25" / "PROTOKOLLSANTECKNING"
    static boolean startsAt(Cursor cursor) {
        if ((!(cursor.open() instanceof ItemBlock) && !(cursor.open() instanceof AppendixBlock))
                || !cursor.line().opensParagraph()) {
            return false;
        }
        String key = cursor.line().key();
        boolean list = isTitle(cursor, cursor.ahead(1));
        boolean bilaga = key.startsWith("bilaga");
        if (bilaga && BILAGA.matcher(key).matches() && cursor.line().before() == Break.PAGE) {
            return true;
        }
        // "Bilaga 2" / "Voteringslista nr 1"
        if (bilaga && NUMBERED.matcher(key).matches() && (cursor.line().before() == Break.PAGE || list)) {
            return true;
        }
        if (cursor.line().before() == Break.PAGE
                && isTitle(cursor, cursor.line())
                && isCapitals(cursor.line().text())) {
            return true;
        }
        if (!list && !isTitle(cursor, cursor.ahead(2)) && !isTitle(cursor, cursor.ahead(LINES_OF_LETTERHEAD - 1))) {
            return false;
        }
        // The last recipient above it may be a body too, and is no letterhead.
        boolean own = !cursor.body().isEmpty() && Bodies.same(key, cursor.body());
        if (!own && !isLetterheadOfPlace(key)) {
            return false;
        }
        for (int i = 0; i < LINES_OF_LETTERHEAD; i++) {
            Line line = cursor.ahead(i);
            if (line == null) {
                return false;
            }
            if (isTitle(cursor, line)) {
                return i > 0;
            }
            if (!isLetterhead(line.key())) {
                return false;
            }
        }
        return false;
    }

    static Block open(Cursor cursor) {
        return new AppendixBlock(new ArrayList<>());
    }

    private static boolean isTitle(Cursor cursor, @Nullable Line line) {
        return line != null && cursor.means(line, TITLE);
    }

    private static boolean isLetterhead(String key) {
        return key.length() <= Wordings.LONGEST
                && (DATE.matcher(key).matches() || Bodies.isBody(key) || isLetterheadOfPlace(key));
    }

    private static boolean isLetterheadOfPlace(String key) {
        return (key.contains(" kommun") || key.contains(" stad"))
                && LETTERHEAD.matcher(key).matches();
    }

    private static boolean isCapitals(String text) {
        return text.chars().noneMatch(Character::isLowerCase);
    }
}
