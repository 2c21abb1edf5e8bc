package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** The notice that the minutes have been approved (anslag, bevis: KL 8:12), wherever it stands. */
record NoticeBlock(List<Line> lines) implements Block {

    private static final int LINES_TO_ITS_LABELS = 14;
    private static final Set<Meaning> HEADING = EnumSet.of(Meaning.NOTICE);
    private static final Set<Meaning> ITS_LABELS =
            EnumSet.of(Meaning.NOTICE_UP, Meaning.NOTICE_DOWN, Meaning.NOTICE_PERIOD, Meaning.APPEAL, Meaning.STORAGE);

    // Alingsås 2026: "Justeringen har tillkännagivits på Alingsås kommuns digitala anslagstavla."
    private static final Pattern SAYS_SO = Pattern.compile(
            "(?iu)(?:protokollet är justerat\\. )?(?:justeringen|protokollet|protokollets justering)(?: av protokollet)? har (?:tillkännag|anslagi|offentliggj|publicera)\\p{L}{1,8} .{0,80}anslagstavla.{0,80}");
    private static final int LONGEST_SENTENCE = 250;

    // "BEVIS", "ANSLAG/BEVIS", "Bevis om justering"; an item may have such words in its title, but not the labels after
    // it.
    static boolean startsAt(Cursor cursor) {
        return !(cursor.open() instanceof NoticeBlock) && (saysSo(cursor.line()) || isHeaded(cursor));
    }

    /** The sentence that has taken the place of the notice since there are digital boards stands without a heading. */
    private static boolean saysSo(Line line) {
        return line.text().length() <= LONGEST_SENTENCE
                && line.text().contains("anslagstavla")
                && SAYS_SO.matcher(line.text()).matches();
    }

    private static boolean isHeaded(Cursor cursor) {
        return cursor.wordings()
                        .whole(cursor.line().cells().get(0).key(), HEADING)
                        .isPresent()
                && cursor.labelAhead(LINES_TO_ITS_LABELS, ITS_LABELS);
    }

    static Block open(Cursor cursor) {
        return new NoticeBlock(new ArrayList<>());
    }
}
