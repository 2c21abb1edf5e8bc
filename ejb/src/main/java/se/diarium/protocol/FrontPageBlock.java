package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * What comes before everything else: the meeting, those present, the signatures. It goes on behind a contents list that stands
 * first, and with the signatures where these close the minutes.
 */
record FrontPageBlock(List<Line> lines) implements Block {

    private static final Set<Meaning> FIRST_LABELS =
            EnumSet.of(Meaning.PLACE_AND_TIME, Meaning.MEETING_DATE, Meaning.PLACE, Meaning.DECIDING);
    private static final Set<Meaning> OTHER_LABELS =
            EnumSet.of(Meaning.DECIDING, Meaning.APPROVER, Meaning.APPROVAL, Meaning.SIGNING_APPROVER);
    private static final Set<Meaning> WHO_SIGNS = EnumSet.of(Meaning.SIGNING_APPROVER, Meaning.CHAIR);
    private static final Set<String> SIGNATURES = Set.of("vid protokollet", "underskrifter", "sekreterare");
    private static final int LINES_TO_OTHERS = 20;
    private static final int LINES_OF_SIGNATURES = 8;

    static boolean startsAgain(Cursor cursor) {
        if (cursor.open() instanceof ContentsBlock) {
            return isFirstLabel(cursor) && cursor.labelAhead(LINES_TO_OTHERS, OTHER_LABELS);
        }
        return cursor.open() instanceof ItemBlock && isLastSignature(cursor);
    }

    static Block open(Cursor cursor) {
        return new FrontPageBlock(new ArrayList<>());
    }

    // "§ 65 Valärenden 8" / "Datum och tid" / "2023-06-19, 18:00–21:05": the contents list was the first page
    private static boolean isFirstLabel(Cursor cursor) {
        return cursor.wordings()
                .at(cursor.line().cells().get(0).key(), 0, FIRST_LABELS)
                .isPresent();
    }

    // Behind the last §: "Vid protokollet" / "Tova Lund" / "Justeras" / "Siw Lager"
    private static boolean isLastSignature(Cursor cursor) {
        return cursor.line().opensParagraph()
                && SIGNATURES.contains(cursor.line().cells().get(0).key())
                && cursor.headings().starts().higherKey(cursor.index()) == null
                && (cursor.labelAhead(LINES_OF_SIGNATURES, WHO_SIGNS) || isBeside(cursor));
    }

    // "Vid protokollet | Justeras"
    private static boolean isBeside(Cursor cursor) {
        return cursor.line().cells().stream()
                .skip(1)
                .anyMatch(cell -> cursor.wordings().whole(cell.key(), WHO_SIGNS).isPresent());
    }
}
