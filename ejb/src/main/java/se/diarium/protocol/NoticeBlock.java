package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The notice that the minutes have been approved (anslag, bevis: KL 8:12), wherever it stands. */
record NoticeBlock(List<Line> lines) implements Block {

    private static final int LINES_TO_ITS_LABELS = 14;
    private static final Set<Meaning> HEADING = EnumSet.of(Meaning.NOTICE);
    private static final Set<Meaning> ITS_LABELS =
            EnumSet.of(Meaning.NOTICE_UP, Meaning.NOTICE_DOWN, Meaning.NOTICE_PERIOD, Meaning.APPEAL, Meaning.STORAGE);

    // "BEVIS", "ANSLAG/BEVIS", "Bevis om justering"; an item may have such words in its title, but not the labels after
    // it.
    static boolean startsAt(Cursor cursor) {
        return !(cursor.open() instanceof NoticeBlock)
                && cursor.wordings()
                        .whole(cursor.line().cells().get(0).key(), HEADING)
                        .isPresent()
                && cursor.labelAhead(LINES_TO_ITS_LABELS, ITS_LABELS);
    }

    static Block open(Cursor cursor) {
        return new NoticeBlock(new ArrayList<>());
    }
}
