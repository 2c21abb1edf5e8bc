package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Cuts the lines of a list into its delegationsbeslut: what starts one, and what goes on with the one above. */
final class DelegationList {

    private static final Pattern SAYS_WHAT = Pattern.compile("\\S.{0,40} \\p{Lu}\\p{Ll}{3}.{0,300}");
    private static final Pattern ENDS_IN_DIARY = Pattern.compile(".*[ ,]\\p{Lu}{2,5}");
    private static final int LONGEST_LINE = 400;
    private static final int LONGEST_NAME_OF_A_KIND = 40;
    private static final int MOST = 5_000;

    // The rules by which a list is trusted most: it stands under its heading, or a sentence tells of it.
    static final String HEADING = "heading";
    static final String TOLD = "told-list";

    private DelegationList() {}

    /** Lines that start as the first of their paragraph does, with a point or a number, are rows of their own. */
    static List<Line> apart(List<Line> lines) {
        if (lines.stream().allMatch(line -> DelegationForms.isCounted(line.text()))
                || lines.stream().allMatch(line -> DelegationForms.isPointed(line.text()))
                || lines.stream().allMatch(line -> DelegationForms.endsWithNumber(line.text()))) {
            return lines.stream().map(line -> line.with(Break.PARAGRAPH)).toList();
        }
        List<Line> apart = new ArrayList<>();
        boolean list = false;
        boolean pointed = false;
        for (Line line : lines) {
            boolean point = line.text().length() <= LONGEST_LINE
                    && DelegationForms.POINT.matcher(line.text()).matches();
            // "B.4  Skolskjuts, bifall. Delegat: handläggare." / "Dnr BUN 2020/73.": the number of a row that opens
            // with a point
            boolean starts = DelegationForms.startsRow(line) && (point || !pointed);
            pointed |= point && list;
            if (line.before() == Break.PARAGRAPH || apart.isEmpty()) {
                list = starts;
                pointed = point;
                apart.add(line);
            } else {
                String above = apart.get(apart.size() - 1).text();
                // "SON 2024/83, SON" / "2024/97"
                boolean broken = Character.isDigit(line.text().charAt(0))
                        && above.length() <= LONGEST_LINE
                        && ENDS_IN_DIARY.matcher(above).matches();
                boolean goesOn = above.endsWith("-") || above.endsWith(",") || above.endsWith("/") || broken;
                // "Personal" / "VON-2025-00014 Anställning av enhetschef": the first row below the name of its kind
                boolean below = above.length() <= LONGEST_NAME_OF_A_KIND
                        && !above.endsWith(".")
                        && SAYS_WHAT.matcher(line.text()).matches();
                // "… under september 2017." / "B 1.4 Skolskjuts, avslag på ansökan", with no room between
                boolean told = (above.endsWith(".") || above.endsWith(":"))
                        && DelegationForms.POINT.matcher(line.text()).matches();
                list |= starts && (below || told) && !goesOn;
                boolean delegate = isDelegate(line) && !goesOn;
                apart.add((list && starts && !goesOn) || delegate ? line.with(Break.PARAGRAPH) : line);
            }
        }
        return apart;
    }

    // "1. Avtal om företagshälsovård (2021-15)" / "Kanslichefen" / "2. Yttrande till hyresnämnden (2021-21)"
    private static boolean isDelegate(Line line) {
        return line.text().length() <= LONGEST_NAME_OF_A_KIND
                && Character.isUpperCase(line.text().codePointAt(0))
                && ListMark.of(line.text()).isEmpty()
                && (Units.isTitle(line.text()) || line.text().endsWith("beslut:"));
    }

    /** Adds what the paragraphs list; where not any text is a row, only what has the form of one. */
    static void rows(List<Paragraph> paragraphs, boolean anyText, String rule, List<ReportedDelegationsbeslut> rows) {
        @Nullable ReportedDelegationsbeslut kind = null;
        for (List<Paragraph> row : grouped(paragraphs)) {
            if (rows.size() >= MOST) {
                return;
            }
            String text = Spelling.join(row.stream().map(Paragraph::text).toList());
            List<Line> lines = row.stream()
                    .flatMap(paragraph -> paragraph.lines().stream())
                    .toList();
            boolean opened = DelegationForms.opensRow(row.get(0))
                    || ((rule.equals(HEADING) || row.get(0).isRow()) && DelegationForms.endsWithNumber(text));
            if (opened
                    || rule.equals(TOLD)
                    || (anyText && row.get(0).isPoint())
                    || DelegationForms.isCounted(text)
                    || DelegationForms.isPointed(text)) {
                Confidence confidence = rule.equals(HEADING) ? Confidence.CERTAIN : Confidence.LIKELY;
                Origin origin = new Origin(Line.span(lines), rule, confidence);
                ReportedDelegationsbeslut read = DelegationRow.inColumns(lines, text, origin);
                if (kind != null && row.get(0).isPoint() && DelegationForms.isOfKind(text)) {
                    rows.remove(kind);
                    rows.add(read.ofKind(kind));
                } else {
                    rows.add(read);
                    kind = read.point() != null && read.numbers().isEmpty() ? read : null;
                }
            }
        }
    }

    /** A paragraph without a start of its own goes on with the row above it: a number that fell on a line of its own. */
    private static List<List<Paragraph>> grouped(List<Paragraph> paragraphs) {
        List<List<Paragraph>> rows = new ArrayList<>();
        boolean onlyNumbers = false;
        for (Paragraph paragraph : paragraphs) {
            boolean afterNumbers = onlyNumbers;
            onlyNumbers = DelegationForms.isOnlyNumbers(paragraph.text());
            boolean numberThenText =
                    afterNumbers && !onlyNumbers && !paragraph.isPoint() && !DelegationForms.opensRow(paragraph);
            boolean continues = !rows.isEmpty()
                    && (numberThenText
                            || (!paragraph.isPoint()
                                    && !DelegationForms.opensRow(paragraph)
                                    && Character.isLowerCase(paragraph.text().codePointAt(0))));
            boolean ofPoint = !rows.isEmpty()
                    && DelegationForms.belongsToPoint(paragraph.text())
                    && isPointRow(rows.get(rows.size() - 1));
            if (continues
                    || ofPoint
                    || (onlyNumbers
                            && !rows.isEmpty()
                            && !paragraph.isPoint()
                            && isPointRow(rows.get(rows.size() - 1)))) {
                rows.get(rows.size() - 1).add(paragraph);
            } else {
                rows.add(new ArrayList<>(List.of(paragraph)));
            }
        }
        return rows;
    }

    private static boolean isPointRow(List<Paragraph> row) {
        return DelegationForms.POINT.matcher(row.get(0).text()).matches();
    }
}
