package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Lines that belong together: a paragraph of running text or one point of a list.
 *
 * @param mark the point's mark, or null
 * @param text running text without the mark
 */
record Paragraph(@Nullable ListMark mark, List<Line> lines, String text) {

    private static final Pattern SENTENCE_END = Pattern.compile(".*[.!?:;”\"]\\)?");
    private static final Pattern ATT = Pattern.compile("(?:[Dd]els |samt )?[Aa]tt \\p{L}.*");
    private static final Pattern ATT_ALONE = Pattern.compile("(?:[Dd]els |samt )?[Aa]tt");
    private static final Pattern BEFORE_ATT =
            Pattern.compile(".*(?:[,;.:]|\\b(?:och|samt|dels|beslutar|besluta|föreslår))");
    private static final Pattern BARE_NUMBER = Pattern.compile("(\\d{1,2}) \\p{Lu}");
    private static final Pattern DASH_IN_SENTENCE = Pattern.compile("[-–] [\\p{Ll}\\d].*");

    // "A.5.1 Yttrande till tillsynsmyndighet. Delegat, utskott. …", the next row below one that has ended
    private static final Pattern POINT_OF_DELEGATION =
            Pattern.compile("\\p{Lu}\\.? ?\\d{1,2}(?: ?\\. ?\\d{1,2}){1,3}\\.? .*");
    private static final Pattern DATED_ROW = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2},? \\p{Lu}");
    private static final int FULL_LINE = 60;
    private static final int SHORT_LINE = 50;

    Span span() {
        return Line.span(lines);
    }

    boolean isPoint() {
        return mark != null;
    }

    /** A row of a table: its first line falls into cells, and it is no point of a list. */
    boolean isRow() {
        List<Cell> cells = lines.get(0).cells();
        // "att | godkänna avtalet" is an att-sats whose first word stands in a column of its own
        return mark == null
                && cells.size() > 1
                && !ATT_ALONE.matcher(cells.get(0).text()).matches();
    }

    static List<Paragraph> of(List<Line> lines) {
        List<Paragraph> paragraphs = new ArrayList<>();
        List<Line> open = new ArrayList<>();
        for (Line line : lines) {
            if (!open.isEmpty() && startsHere(line, open.get(open.size() - 1), open.get(0))) {
                close(open, paragraphs);
                open = new ArrayList<>();
            }
            open.add(line);
        }
        close(open, paragraphs);
        return paragraphs;
    }

    private static boolean startsHere(Line line, Line above, Line first) {
        if (ListMark.of(line.text()).isPresent()) {
            return !isDashInSentence(line, above, first);
        }
        if (line.before() == Break.WRAPPED) {
            return false;
        }
        if (line.before() == Break.PARAGRAPH || line.cells().size() > 1) {
            return true;
        }
        if (bareNumber(line) > 1 && bareNumber(line) == bareNumber(first) + 1) {
            return true;
        }
        boolean ended = above.text().endsWith(".");
        // "– Dispens för brygga, Långselet 1:40, 2024-0097" / "Miljö och livsmedel, nr 112-140"
        if ((ended && isPointOfDelegation(line.text()))
                || ((ended || ListMark.of(first.text()).isPresent()) && DelegationForms.isCounted(line.text()))) {
            return true;
        }
        // "2019-06-18 A3 Avtal om leasing. Delegat: inköpschef" below another such row
        if (isDatedRow(line.text()) && (ended || isDatedRow(first.text()))) {
            return true;
        }
        if (isTitleWithName(line.text())
                && !above.endsWithOneOf(",-")
                && line.cells().size() == 1) {
            return true;
        }
        if ("dDsaA".indexOf(line.text().charAt(0)) >= 0
                && ATT.matcher(line.text()).matches()
                && (above.text().length() < FULL_LINE
                        || above.text().endsWith(",")
                        || above.text().endsWith(", samt"))
                && (BEFORE_ATT.matcher(above.text()).matches() || isAmongAttSatser(above, first))) {
            return true;
        }
        return line.before() == Break.PAGE && !goesOn(above.text(), line.text());
    }

    private static boolean isDatedRow(String text) {
        return Character.isDigit(text.charAt(0)) && DATED_ROW.matcher(text).lookingAt();
    }

    // "Räddningschef Sten Olofsgård", above what he has decided
    static boolean isTitleWithName(String text) {
        int blank = text.indexOf(' ');
        return blank > 0
                && text.length() <= SHORT_LINE
                && Character.isUpperCase(text.charAt(0))
                && Units.isTitle(text.substring(0, blank))
                && Units.isPerson(text.substring(blank + 1));
    }

    static boolean isPointOfDelegation(String text) {
        return text.length() > 2
                && Character.isUpperCase(text.charAt(0))
                && (". ".indexOf(text.charAt(1)) >= 0 || Character.isDigit(text.charAt(1)))
                && POINT_OF_DELEGATION.matcher(text).matches();
    }

    // "att genomföra investeringen" / "att uppdra åt VD …": no mark ends them, but the line above was ended early
    private static boolean isAmongAttSatser(Line above, Line first) {
        return above.text().length() < SHORT_LINE && ATT.matcher(first.text()).matches();
    }

    // Falkenberg: "1 Godkänna planen" / "2 Samrådet avslutas"
    static int bareNumber(Line line) {
        if (!Character.isDigit(line.text().charAt(0))) {
            return 0;
        }
        Matcher number = BARE_NUMBER.matcher(line.text());
        return number.lookingAt() ? Integer.parseInt(number.group(1)) : 0;
    }

    // Alingsås 2026, a point that goes on: "• 2026.001 VON-026 Delegationslista - nyanställningar" / "- 18 stycken"
    private static boolean isDashInSentence(Line line, Line above, Line first) {
        return line.before() == Break.NONE
                && DASH_IN_SENTENCE.matcher(line.text()).matches()
                && (above.text().length() >= FULL_LINE || first.text().startsWith("•"))
                && !first.text().startsWith("-")
                && !above.text().endsWith(":")
                // "6.5 Yttrande till förvaltningsrätten …" / "– von/2024:140, biståndschef"
                && Numbers.leading(line.text().substring(2)).isEmpty();
    }

    /** Whether a paragraph goes on over the edge of a page. */
    private static boolean goesOn(String above, String below) {
        if (above.endsWith("-") || above.endsWith(",")) {
            return true;
        }
        return !SENTENCE_END.matcher(above).matches()
                && (!Character.isUpperCase(below.codePointAt(0)) || above.length() >= FULL_LINE);
    }

    private static void close(List<Line> lines, List<Paragraph> paragraphs) {
        if (lines.isEmpty()) {
            return;
        }
        String text = lines.size() == 1
                ? lines.get(0).text()
                : Spelling.join(lines.stream().map(Line::text).toList());
        Optional<ListMark> mark = ListMark.of(lines.get(0).text());
        // The dash of "2023-–2024" at the start of a line is no mark; an empty mark has lost its text.
        String rest =
                mark.isEmpty() ? text : ListMark.of(text).map(ListMark::rest).orElse(text);
        if (!rest.isBlank()) {
            paragraphs.add(new Paragraph(mark.orElse(null), List.copyOf(lines), rest.strip()));
        }
    }
}
