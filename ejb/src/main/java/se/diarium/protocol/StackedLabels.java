package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Labels that stand together, with all their values after the last of them: a table that was read column by column. Each
 * value is given back to the label that it fits, without changing the order of either.
 */
final class StackedLabels {

    private static final Set<Meaning> WITH_VALUE = EnumSet.of(
            Meaning.PLACE_AND_TIME,
            Meaning.TIME,
            Meaning.PLACE,
            Meaning.MEETING_DATE,
            Meaning.DECIDING,
            Meaning.SERVING,
            Meaning.SUBSTITUTES,
            Meaning.ABSENT,
            Meaning.OTHERS,
            Meaning.APPROVER,
            Meaning.APPROVAL,
            Meaning.PARAGRAPHS,
            Meaning.BODY,
            Meaning.NOTICE_UP,
            Meaning.NOTICE_DOWN,
            Meaning.APPEAL);

    private static final int MOST_LABELS = 16;
    private static final int MOST_VALUES = 150;
    private static final double USED = 1;
    private static final double UNFIT = -3;

    private static final Pattern RANGE = Pattern.compile("§{0,2} ?\\d{1,4}(?:[ §]*-{1,2}[ §]*\\d{1,4})?");
    private static final Pattern PARTY =
            Pattern.compile(".*\\(\\p{L}{1,5}\\).*|(?!VD |HR |IT )\\p{Lu}{1,4} \\p{Lu}\\p{Ll}+ \\p{Lu}.*");
    private static final Pattern TITLE = Pattern.compile("\\p{Lu}[^,]{3,40}, \\p{L}.*");
    private static final Pattern SERVES = Pattern.compile("(?i).*\\b(?:ersätter|tjänstgör|tjg|i stället för)\\b.*");
    private static final Pattern ELSEWHERE =
            Pattern.compile("(?i).*\\b(?:bilaga|närvarolista|deltagarlista|förteckning|nästa sida|sid \\d)\\b.*");

    private StackedLabels() {}

    /** Deals the values out anew wherever labels without a value stand before one that has all of them. */
    static void settle(List<LabelledText.Field> fields) {
        int from = 0;
        for (int i = 0; i < fields.size(); i++) {
            LabelledText.Field field = fields.get(i);
            boolean dealt = WITH_VALUE.contains(field.meaning());
            if (!dealt || !field.pieces().isEmpty()) {
                if (dealt && i - from >= 1 && i - from < MOST_LABELS) {
                    deal(fields.subList(from, i + 1));
                }
                from = i + 1;
            }
        }
    }

    private static void deal(List<LabelledText.Field> labels) {
        List<LabelledText.Piece> values =
                new ArrayList<>(labels.get(labels.size() - 1).pieces());
        boolean same =
                labels.stream().map(LabelledText.Field::meaning).distinct().count() == 1;
        if (same || values.size() < 2 || values.size() > MOST_VALUES) {
            return;
        }
        int[] chosen = best(labels, values);
        labels.get(labels.size() - 1).pieces().clear();
        for (int v = 0; v < values.size(); v++) {
            labels.get(chosen[v]).pieces().add(values.get(v));
        }
    }

    /** For each value the label that it goes to: the rising row of labels with the highest sum. */
    private static int[] best(List<LabelledText.Field> labels, List<LabelledText.Piece> values) {
        double[][] sums = new double[values.size()][labels.size()];
        int[][] before = new int[values.size()][labels.size()];
        for (int v = 0; v < values.size(); v++) {
            for (int l = 0; l < labels.size(); l++) {
                double fit = fit(labels.get(l).meaning(), values.get(v).text());
                sums[v][l] = v == 0 ? fit + (fit > UNFIT ? USED : 0) : Double.NEGATIVE_INFINITY;
                for (int p = 0; v > 0 && p <= l; p++) {
                    double sum = sums[v - 1][p] + fit + (p < l && fit > UNFIT ? USED : 0);
                    if (sum > sums[v][l]) {
                        sums[v][l] = sum;
                        before[v][l] = p;
                    }
                }
            }
        }
        int[] chosen = new int[values.size()];
        int last = 0;
        for (int l = 1; l < labels.size(); l++) {
            last = sums[values.size() - 1][l] >= sums[values.size() - 1][last] ? l : last;
        }
        for (int v = values.size() - 1; v >= 0; v--) {
            chosen[v] = last;
            last = before[v][last];
        }
        return chosen;
    }

    private static double fit(Meaning label, String value) {
        if (value.length() > Wordings.LONGEST * 4) {
            return label == Meaning.OTHERS ? 0 : UNFIT;
        }
        boolean time = Dates.times(value).isPresent();
        boolean date = Dates.first(value).isPresent();
        boolean party = PARTY.matcher(value).matches();
        boolean title = !date && !party && TITLE.matcher(value).matches();
        boolean serves = SERVES.matcher(value).matches();
        return switch (label) {
            case PLACE_AND_TIME, TIME, PLACE -> party || title ? UNFIT : time ? 3 : date ? 1 : 0.5;
            case MEETING_DATE, NOTICE_UP, NOTICE_DOWN, APPEAL -> date ? 2 : UNFIT;
            case DECIDING -> party ? 2 : ELSEWHERE.matcher(value).matches() ? 1.5 : time || date ? UNFIT : -0.5;
            case SERVING -> serves ? 2 : party ? 1 : -2;
            case SUBSTITUTES -> serves ? -1 : party ? 1.5 : -1;
            case ABSENT -> party ? 0.5 : -1;
            case OTHERS -> title ? 2 : party ? -0.5 : time ? UNFIT : 0;
            case APPROVER -> time || date || title ? UNFIT : 1;
            case APPROVAL -> date ? 3 : time ? 1 : -2;
            case PARAGRAPHS -> RANGE.matcher(Spelling.dashed(value)).matches() ? 4 : -4;
            case BODY -> Bodies.isBody(Spelling.fold(value)) ? 3 : -2;
            default -> UNFIT;
        };
    }
}
