package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Tells which lines of the front page and the notice were taken: by a label, as the value of one, or because they name the
 * municipality, the body, the day or the paper itself. A value goes on for a few lines only, but for lists of people.
 */
final class FrontPageLines {

    private static final Set<Meaning> LISTS = EnumSet.of(
            Meaning.DECIDING,
            Meaning.ABSENT,
            Meaning.SERVING,
            Meaning.SUBSTITUTES,
            Meaning.OTHERS,
            Meaning.APPROVER,
            Meaning.SIGNATURES);
    private static final Set<Meaning> NAMES_OF_THE_PAPER =
            EnumSet.of(Meaning.FURNITURE, Meaning.FURNITURE_IN_COMPANY, Meaning.NOTICE, Meaning.CONTENTS);
    private static final int LINES_OF_A_VALUE = 12;
    private static final int LINES_OF_A_LABEL = 3;
    private static final int LONGEST_REST = 40;

    private final Wordings wordings;
    private final Set<Line> labels = PageFurniture.identitySet();
    private final Set<Line> ofLabels = PageFurniture.identitySet();

    FrontPageLines(List<LabelledText.Field> fields, Wordings wordings) {
        this.wordings = wordings;
        for (LabelledText.Field field : fields) {
            labels.add(field.line());
            ofLabels.add(field.line());
            int most = LISTS.contains(field.meaning()) ? Integer.MAX_VALUE : LINES_OF_A_VALUE;
            field.pieces().stream().limit(most).forEach(piece -> ofLabels.add(piece.line()));
        }
    }

    /** Those of the lines that were taken. */
    List<Line> taken(List<Line> lines) {
        List<Line> taken = new ArrayList<>();
        int belowLabel = LINES_OF_A_LABEL;
        for (Line line : lines) {
            belowLabel = labels.contains(line) ? 0 : belowLabel + 1;
            if (ofLabels.contains(line)
                    || (belowLabel < LINES_OF_A_LABEL && isRestOfLabel(line))
                    || namesTheMeeting(line)) {
                taken.add(line);
            }
        }
        return taken;
    }

    // Alingsås 2018: "Datum för anslags" / "uppsättande"
    private static boolean isRestOfLabel(Line line) {
        return line.text().length() <= LONGEST_REST
                && Character.isLowerCase(line.text().codePointAt(0));
    }

    private boolean namesTheMeeting(Line line) {
        return line.text().length() <= Wordings.LONGEST
                && (Bodies.namesOne(line.key())
                        || FrontPageReader.namesMunicipality(line)
                        || Dates.first(line.text()).isPresent()
                        || wordings.at(line.key(), 0, NAMES_OF_THE_PAPER).isPresent());
    }
}
