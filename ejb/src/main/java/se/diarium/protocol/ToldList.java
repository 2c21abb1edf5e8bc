package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** What stands below a sentence that says that decisions on delegation follow: each line one of them, though nothing marks it. */
final class ToldList {

    // "Följande beslut, som är fattade enligt delegationsordningen, anmäls:"; "Följande delegationsbeslut redovisas:"
    private static final Pattern TELLS = Pattern.compile(
            "(?:(?:Följande|Nedanstående) |(?:[\\p{L}-]{1,30} ){0,12}(?:följande|nedanstående) )(?:[\\p{L}-]{1,30},? ){0,6}\\p{L}{0,20}beslut\\b[^:]{0,200}(?::|redovisas\\.|anmäls\\.)"
                    // "Följande beslut har fattats på delegation under perioden 1 februari – 31 mars 2021."
                    + "|Följande \\p{L}{0,12}beslut har (?:fattats|tagits)[^:.]{0,160}[.:]"
                    // "Anmäles beslut fattade med stöd av delegation under september:"
                    + "|(?:Anmäl(?:e)?s|Redovisas) [^:]{0,60}beslut\\b[^:]{0,160}:"
                    // "Delegationsbeslut för perioden 2015-08-13 – 2015-09-09."
                    + "|Delegationsbeslut (?:för|under) (?:perioden|tiden) [^:]{4,60}[.:]");

    // "Yttrande till Lantmäteriet angående" / "Björkudden 2:1"
    private static final Pattern OPEN_END =
            Pattern.compile(".* (?:" + Line.OPEN_WORDS + "|samt|vid|avseende|angående)");
    private static final int LONGEST = 500;
    private static final int LONGEST_ROW = 200;
    private static final int FULL_LINE = 85;
    private static final int FEWEST = 2;

    private ToldList() {}

    /**
     * The rows among the lines of a part of an item, each a paragraph of its own; none where no sentence tells of them, or where what
     * follows is running text.
     */
    static List<Line> of(List<Line> lines) {
        List<Paragraph> paragraphs = Paragraph.of(lines);
        for (int i = 0; i < paragraphs.size(); i++) {
            String text = paragraphs.get(i).text();
            if (text.length() <= LONGEST
                    && text.contains("eslut")
                    && TELLS.matcher(text).matches()) {
                return below(paragraphs.subList(i + 1, paragraphs.size()).stream()
                        .flatMap(paragraph -> paragraph.lines().stream())
                        .toList());
            }
        }
        return List.of();
    }

    /** The same of lines that are known to stand below such a sentence. */
    static List<Line> below(List<Line> lines) {
        List<Line> rows = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            boolean goesOn = i > 0 && goesOn(lines.get(i - 1), line);
            if (!goesOn && isRunningText(line)) {
                break;
            }
            if (goesOn) {
                rows.add(line);
            } else if (!namesWhoDecided(line)) {
                rows.add(line.with(Break.PARAGRAPH));
            }
        }
        return rows.stream().filter(Line::opensParagraph).count() >= FEWEST ? rows : List.of();
    }

    private static boolean isRunningText(Line line) {
        return line.text().length() > LONGEST_ROW
                || (line.text().length() > FULL_LINE
                        && line.cells().size() == 1
                        && line.text().endsWith("."));
    }

    private static boolean goesOn(Line above, Line line) {
        // "Tillfälligt serveringstillstånd,   socialchef" / "Dalviksdagen"
        String said = above.cells().get(0).text();
        return line.before() != Break.PARAGRAPH
                && ListMark.of(line.text()).isEmpty()
                && (Character.isLowerCase(line.text().codePointAt(0))
                        || !Spelling.hasLetter(line.text())
                        || ",-/".indexOf(said.charAt(said.length() - 1)) >= 0
                        || above.text().length() >= FULL_LINE
                        || OPEN_END.matcher(above.text()).matches());
    }

    /** "Kommundirektören" / "• Yttrande över remiss": what stands above the rows that somebody has decided. */
    private static boolean namesWhoDecided(Line line) {
        return ListMark.of(line.text()).isEmpty()
                && line.text().indexOf(',') < 0
                && (Units.isTitle(line.text())
                        || Bodies.isBody(line.key())
                        || Paragraph.isTitleWithName(line.text())
                        // the number of a page
                        || !Spelling.hasLetter(line.text()));
    }
}
