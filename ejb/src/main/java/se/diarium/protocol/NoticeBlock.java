package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The notice that the minutes have been approved (anslag, bevis: KL 8:12), wherever it stands. */
record NoticeBlock(List<Line> lines) implements Block {

    private static final int LINES_TO_ITS_LABELS = 14;
    private static final Set<Meaning> ITS_LABELS =
            EnumSet.of(Meaning.NOTICE_UP, Meaning.NOTICE_DOWN, Meaning.NOTICE_PERIOD, Meaning.APPEAL, Meaning.STORAGE);

    // "BEVIS", "ANSLAG/BEVIS", "Bevis om justering"; an item may have such words in its title, but not the labels after
    // it.
    static boolean startsAt(Cursor cursor) {
        return !(cursor.open() instanceof NoticeBlock)
                && cursor.line().cells().stream()
                        .limit(1)
                        .anyMatch(cell -> cursor.wordings()
                                .whole(Spelling.fold(cell.text()), EnumSet.of(Meaning.NOTICE))
                                .isPresent())
                && cursor.labelAhead(LINES_TO_ITS_LABELS, ITS_LABELS);
    }

    static Block open(Cursor cursor) {
        return new NoticeBlock(new ArrayList<>());
    }
}
