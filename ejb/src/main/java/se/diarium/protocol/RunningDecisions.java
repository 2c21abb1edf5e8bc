package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the decision of an item that has no decision heading, in its running text. */
final class RunningDecisions {

    /** Halmstad, Hylte, Hultsfred: "Kommunstyrelsen beslutar att jämte ordföranden utse …", anywhere before the background. */
    private static final Pattern DECIDES = Pattern.compile(
            "(?<who>\\p{Lu}[\\p{L}, -]{2,90}?) (?:beslutar|beslöt|beslutade)(?: (?:därefter|enhälligt|också|även|vidare|därmed|sedan|med))?(?: (?:att|om|följande|i enlighet|enligt)\\b.*|:|$)");

    /** Kronoberg: "Att jämte ordföranden justera dagens protokoll utsågs …"; "Till justerare utses …" */
    private static final Pattern ELECTS = Pattern.compile(
            "(?:Att jämte ordföranden .{0,120}|Till (?:protokolls?)?justerare) (?:utses|utsågs|utse)\\b.*");

    /** Alingsås: "Meddelandena noteras.", "Redovisningen godkänns." */
    private static final Pattern FORMULA = Pattern.compile(
            "\\p{Lu}[^.:]{2,120} (?:noteras|godkänns|antecknas|fastställs|bordläggs|återremitteras|avslås|bifalls|antas|utgår|läggs)"
                    + "(?: till (?:protokollet|handlingarna))?\\.");

    private static final Set<String> GENERIC = Set.of(
            "nämnden",
            "utskottet",
            "styrelsen",
            "fullmäktige",
            "arbetsutskottet",
            "kommunfullmäktige",
            "kommunstyrelsen",
            "regionstyrelsen",
            "regionfullmäktige",
            "presidiet");
    private static final Set<String> SUMMARIES =
            Set.of("sammanfattning", "ärendet", "ärendebeskrivning", "information");

    private final String body;

    RunningDecisions(String body) {
        this.body = body;
    }

    List<DecisionClause> read(List<Section> sections) {
        List<DecisionClause> clauses = new ArrayList<>();
        for (Section section : sections) {
            boolean lead = section.heading().isEmpty();
            if (lead || SUMMARIES.contains(Spelling.fold(section.heading()))) {
                read(Paragraph.of(section.lines()), lead, clauses);
            }
        }
        return clauses;
    }

    private void read(List<Paragraph> paragraphs, boolean lead, List<DecisionClause> clauses) {
        boolean open = false;
        for (Paragraph paragraph : paragraphs) {
            String text = paragraph.text();
            if (text.length() > 3000) {
                continue;
            }
            Matcher decides = DECIDES.matcher(text);
            if (lead && decides.matches() && isOurs(decides.group("who"))) {
                open = text.endsWith(":") || text.endsWith(" att") || text.endsWith("beslutar");
                add(
                        paragraph,
                        open ? DecisionClause.Kind.PREAMBLE : DecisionClause.Kind.DECISION,
                        "deciding-sentence",
                        clauses);
            } else if (open && (paragraph.isPoint() || text.startsWith("att ") || text.startsWith("Att "))) {
                add(paragraph, DecisionClause.Kind.DECISION, "point-after-sentence", clauses);
            } else if (ELECTS.matcher(text).matches() || (FORMULA.matcher(text).matches() && paragraphs.size() <= 3)) {
                add(paragraph, DecisionClause.Kind.DECISION, "formula", clauses);
            } else {
                open = false;
            }
        }
    }

    private boolean isOurs(String who) {
        String folded = Spelling.fold(who);
        return GENERIC.contains(folded) || (!body.isEmpty() && Bodies.same(folded, body));
    }

    private static void add(Paragraph paragraph, DecisionClause.Kind kind, String rule, List<DecisionClause> clauses) {
        String number = paragraph.mark() == null ? null : paragraph.mark().number();
        clauses.add(new DecisionClause(number, paragraph.text(), kind, Origin.likely(paragraph.span(), rule)));
    }
}
