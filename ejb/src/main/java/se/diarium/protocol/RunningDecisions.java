package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the decision of an item that has no decision heading, in its running text. */
final class RunningDecisions {

    /** Halmstad, Hylte, Hultsfred: "Kommunstyrelsen beslutar att jämte ordföranden utse …", anywhere among the rest. */
    private static final Pattern DECIDES = Pattern.compile(
            "(?<who>\\p{Lu}[\\p{L}, -]{1,90}?) (?:beslutar|beslöt|beslutade|BESLUTAR)(?: (?:därefter|enhälligt|också|även|vidare|därmed|sedan|med))?(?: (?:att|om|följande|i enlighet|enligt|dels|föreslå)\\b.*|:|$"
                    // "Miljö- och byggnadsnämnden beslutade delegera till stadsarkitekten att …", "Valnämnden beslutar
                    // utse …"
                    + "| (?:delegera|utse|godkänna|anta|fastställa|bevilja|avslå|lägga|bordlägga|återremittera|uppdra|överlämna|notera|remittera|bifalla|avge|tillstyrka|avstyrka|förelägga|medge|välja|entlediga|förordna|anställa|justera|ge|anse|upphäva|inrätta) .*)"
                    // "Efter ställda propositioner på yrkandena beslutar kommunstyrelsen" / "att avslå ansökan."
                    + "|(?:Efter|Med|På|I) [^.:]{5,160}? beslutar (?<decider>\\p{Ll}[\\p{L}, -]{2,90}?)(?: (?:att|följande)\\b.*|:|$)"
                    // "Socialnämnden föreslår kommunfullmäktige besluta att anta planen."
                    + "|(?<proposer>\\p{Lu}[\\p{L}, -]{2,90}?) föreslår \\p{L}{4,30} (?:att )?beslutar?(?: att\\b.*|:|$)");

    /** "Kommunfullmäktige medger att motionen får lämnas in." */
    private static final Pattern DISPOSES = Pattern.compile(
            "(?<who>\\p{Lu}[\\p{L}, -]{2,90}?) (?:godkänner|utser|fastställer|antar|medger|avslår|bifaller|noterar|lägger|anser|remitterar|överlämnar"
                    + "|entledigar|väljer|förklarar|beviljar|återremitterar|bordlägger|föreslår|tillstyrker|avstyrker|uppdrar|tackar|tackade|lade|noterade|ställer sig bakom"
                    + "|avbryter|tar del av|upphäver|inrättar|avger|uppmanar|antecknar|avsätter|anslår|tilldelar|avskriver|avvisar|förelägger"
                    // "Rådet ger folkhälsosamordnaren i uppdrag att sammanställa utvärderingen."
                    + "|ger [^.]{2,120}? i uppdrag)\\b.{2,600}");

    /**
     * Kronoberg: "Att jämte ordföranden justera dagens protokoll utsågs …", "Till att jämte ordföranden …"; "Bo Ek utses att justera protokollet."; "Till
     * justeringsperson valdes Bo Ek."
     */
    private static final Pattern ELECTS = Pattern.compile(
            "(?:(?:Till )?[Aa]tt jämte ordföranden? .{0,120}|Till (?:protokolls?)?juster(?:are|ings(?:person(?:er)?|man|män))) (?:utses|utsågs|utse|väljs|valdes)\\b.*"
                    + "|\\p{Lu}.{2,120}? (?:utses|utsågs|väljs|valdes) (?:att|till) .{0,80}juster.{0,120}");

    /** Alingsås: "Meddelandena noteras.", "Redovisningen godkänns." */
    private static final Pattern FORMULA = Pattern.compile(
            "\\p{Lu}[^.:]{2,120} (?:noteras|godkänns|godkändes|antecknas|fastställs|fastställdes|bordläggs|återremitteras|avslås|bifalls|antas|utgår|läggs|lades|överlämnas|remitteras|hänskjuts)"
                    + "(?: (?:till (?:protokollet|handlingarna)|till \\p{L}{0,30}(?:nämnden|styrelsen|fullmäktige|förvaltningen|utskottet|kontoret)[^.:]{0,60}|med (?:tillägg|(?:följande )?ändring|följande)[^.:]{0,120}(?:: [^.:]{1,120})?))?\\."
                    // "Frågan förklaras besvarad.", "Ordföranden förklarar interpellationen besvarad."
                    + "|\\p{Lu}[^.:]{2,120} (?:förklaras|anses) (?:besvarad|avslutad|bifallen)e?\\."
                    + "|Ordföranden förklarar [^.:]{3,120} (?:besvarad|avslutad)e?\\.");

    /** "Interpellationen får ställas.", "Frågan får ställas och besvaras." */
    private static final Pattern ALLOWS = Pattern.compile(
            "\\p{Lu}[^.:]{2,80} får (?:ställas|framställas|väckas|lämnas in)(?: (?:och|samt) [^.:]{3,40})?\\.");

    /** "Följande motioner har lämnats in och remitteras till kommunstyrelsen:" and a list of them. */
    private static final Pattern SENDS_ON = Pattern.compile(
            "(?:Följande|Nedanstående) [^.:]{2,160} (?:remitteras|överlämnas|hänskjuts|läggs|noteras) [^.:]{2,120}:");

    /** "Nämnden beslutar att lägga följande meddelanden till handlingarna:" is all of it; the list only tells of what. */
    private static final Pattern LISTS = Pattern.compile(
            ".{3,100} att (?:lägga|notera|anteckna|godkänna|ta del)\\b.{0,100}\\b(?:följande|nedanstående)\\b.{0,100}:");

    private static final AnyWord WORDS_OF_ELECTION = AnyWord.of(" utse", " utsåg", " välj", " vald");

    private static final Pattern GOES_ON = Pattern.compile("(?:dels )?[Aa]tt .*");

    private static final Set<String> GENERIC = Set.of(
            "nämnden",
            "utskottet",
            "styrelsen",
            "fullmäktige",
            "direktionen",
            "presidiet",
            "rådet",
            "beredningen",
            "kommittén",
            "delegationen",
            "revisorerna",
            "revisionen",
            "mötet",
            "stämman",
            "förbundsdirektionen",
            "förbundsstyrelsen");
    private static final Set<String> NAMED =
            Set.of("arbetsutskottet", "kommunfullmäktige", "kommunstyrelsen", "regionstyrelsen", "regionfullmäktige");
    private static final Set<String> SUMMARIES =
            Set.of("sammanfattning", "ärendet", "ärendebeskrivning", "information");

    /** Parts that tell how a proposal fared or what somebody thinks; the words of a decision in them decide nothing. */
    private static final Pattern OF_THE_DEBATE = Pattern.compile(
            ".*(?:yrkande|proposition|beslutsgång|beslutsordning|omröstning|votering|reservation|anteckning|yttrande|överläggning|tidigare|historik|jäv).*");

    /** Parts that say what one side wants or wanted. */
    private static final Pattern OF_ONE_SIDE = Pattern.compile(".*(?:reservation|anteckning|yttrande|historik).*");

    private static final int LONGEST = 3_000;
    private static final int SHORT_LINE = 60;
    private static final int LONGEST_PARAGRAPH = 400;

    private final String body;

    /** Whether a line decides by one of the fixed phrases: "Interpellationen och svaret antecknas." */
    static boolean isFormula(String text) {
        return text.length() <= 300 && (isShortFormula(text) || elects(text));
    }

    // "Kulturchefen föredrar ärendet. Kulturnämnden beslutar att tilldela …": the sentence from which on the paragraph
    // decides
    private Paragraph fromDecision(Paragraph paragraph) {
        String text = paragraph.text();
        if (paragraph.mark() == null && text.length() <= LONGEST_PARAGRAPH && !decides(DECIDES, text)) {
            for (int at = text.indexOf(". "); at > 0; at = text.indexOf(". ", at + 1)) {
                String rest = text.substring(at + 2);
                if (decides(DECIDES, rest)) {
                    return new Paragraph(null, paragraph.lines(), rest);
                }
            }
        }
        return paragraph;
    }

    // "Det fanns inga synpunkter på föregående protokoll. Protokollet lades till handlingarna.": its last sentence
    // decides
    private static Paragraph lastSentence(Paragraph paragraph) {
        String text = paragraph.text();
        int end = text.lastIndexOf(". ");
        return end > 0
                        && paragraph.mark() == null
                        && text.length() <= LONGEST_PARAGRAPH
                        && !isShortFormula(text)
                        && isShortFormula(text.substring(end + 2))
                ? new Paragraph(null, paragraph.lines(), text.substring(end + 2))
                : paragraph;
    }

    private static boolean isShortFormula(String text) {
        // "Arbetsutskottet föreslår att ansökan avslås."
        return text.endsWith(".")
                && !text.contains(" föresl")
                && !text.contains(" yrka")
                && FORMULA.matcher(text).matches();
    }

    private static boolean isDisposedOf(String text) {
        return text.length() <= LONGEST_PARAGRAPH
                && ((text.contains(" får ") && ALLOWS.matcher(text).matches())
                        || (text.endsWith(":") && SENDS_ON.matcher(text).matches()));
    }

    private static boolean elects(String text) {
        return WORDS_OF_ELECTION.isIn(text) && ELECTS.matcher(text).matches();
    }

    RunningDecisions(String body) {
        this.body = body;
    }

    List<DecisionClause> read(List<Section> sections) {
        List<DecisionClause> clauses = new ArrayList<>();
        for (Section section : sections) {
            boolean lead = section.heading().isEmpty();
            if (lead || SUMMARIES.contains(Spelling.fold(section.heading()))) {
                read(Paragraph.of(apart(section.lines())), lead, clauses);
            }
        }
        return clauses.isEmpty() ? last(sections) : clauses;
    }

    // "Länsstyrelsens beslut om statsbidrag" / "Arbetsutskottet beslutar att lägga delgivningarna till handlingarna.":
    // the sentence that decides starts a paragraph, though no room is left above it
    private List<Line> apart(List<Line> lines) {
        List<Line> apart = new ArrayList<>();
        for (Line line : lines) {
            @Nullable Line above = apart.isEmpty() ? null : apart.get(apart.size() - 1);
            boolean starts = above != null
                    && line.before() == Break.NONE
                    && line.text().length() <= LONGEST
                    && startsDecision(above.text(), line);
            apart.add(starts ? line.with(Break.PARAGRAPH) : line);
        }
        return apart;
    }

    // "Information om höstlovet." / "Rådet ger samordnaren i uppdrag att …"; "Mötet öppnas." / "Dagordningen godkänns."
    private boolean startsDecision(String above, Line line) {
        boolean ended = above.endsWith(".");
        if (line.key().contains("beslut") && (ended || above.length() < SHORT_LINE) && decides(DECIDES, line.text())) {
            return true;
        }
        return ended && (isFormula(line.text()) || decides(DISPOSES, line.text()));
    }

    /** Where the decision follows a headed background it is the last that is said: "Kommunstyrelsen beslutar att …" */
    private List<DecisionClause> last(List<Section> sections) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            boolean tells = section.meaning() == Meaning.BACKGROUND
                    || section.meaning() == Meaning.BASIS
                    || section.meaning() == Meaning.DELEGATION;
            if (tells
                    && !OF_THE_DEBATE.matcher(Spelling.fold(section.heading())).matches()) {
                List<DecisionClause> clauses = new ArrayList<>();
                read(Paragraph.of(apart(section.lines())), true, clauses);
                if (!clauses.isEmpty()) {
                    return clauses;
                }
            }
        }
        return behindOthersWords(sections);
    }

    // "Förslag till beslut" / "1. Anta planen." / "Kommunstyrelsen beslutar att anta planen.": no heading tells where
    // the others' words end and the decision starts
    private List<DecisionClause> behindOthersWords(List<Section> sections) {
        for (int i = sections.size() - 1; i >= 0; i--) {
            Section section = sections.get(i);
            boolean proposed = section.meaning() == Meaning.PROPOSAL_OF_OTHERS;
            if (proposed
                    || (section.meaning() == Meaning.BACKGROUND
                            && !OF_ONE_SIDE
                                    .matcher(Spelling.fold(section.heading()))
                                    .matches())) {
                List<Paragraph> paragraphs = Paragraph.of(apart(section.lines()));
                int from = firstDecision(paragraphs);
                if (from > 0 && from < paragraphs.size() && endsAt(paragraphs.get(from - 1), proposed)) {
                    List<DecisionClause> clauses = new ArrayList<>();
                    read(paragraphs.subList(from, paragraphs.size()), true, clauses);
                    return clauses;
                }
            }
        }
        return List.of();
    }

    /** Where the sentences start that decide, with nothing else behind them; after the last paragraph where there are none. */
    private int firstDecision(List<Paragraph> paragraphs) {
        int from = paragraphs.size();
        for (int i = paragraphs.size() - 1; i >= 0; i--) {
            Paragraph paragraph = paragraphs.get(i);
            boolean opens = paragraph.lines().get(0).opensParagraph();
            if (opens && paragraph.text().length() <= LONGEST && decides(DECIDES, paragraph.text())) {
                from = i;
            } else if (!paragraph.isPoint()
                    && !GOES_ON.matcher(paragraph.text()).matches()) {
                return from;
            }
        }
        return from;
    }

    /** What others propose ends with its last point; what else is told ends with a full stop, or names a § of before. */
    private static boolean endsAt(Paragraph paragraph, boolean proposed) {
        return proposed
                ? paragraph.isPoint()
                : paragraph.text().endsWith(".") || paragraph.text().indexOf('§') >= 0;
    }

    private void read(List<Paragraph> paragraphs, boolean lead, List<DecisionClause> clauses) {
        boolean open = false;
        for (int i = 0; i < paragraphs.size(); i++) {
            Paragraph paragraph = fromDecision(paragraphs.get(i));
            String text = paragraph.text();
            boolean edge = i == 0 || i == paragraphs.size() - 1;
            if (text.length() > LONGEST) {
                continue;
            }
            if (lead && (decides(DECIDES, text) || (edge && decides(DISPOSES, text)))) {
                open = (text.endsWith(":") && !LISTS.matcher(text).matches())
                        || text.endsWith(" att")
                        || text.endsWith("beslutar")
                        || namesDeciderLast(text);
                add(paragraph, open ? DecisionClause.Kind.PREAMBLE : kind(text), "deciding-sentence", clauses);
                open |= text.endsWith(",") || text.endsWith(" samt") || text.endsWith(" och");
            } else if (open && (paragraph.isPoint() || GOES_ON.matcher(text).matches())) {
                add(paragraph, DecisionClause.Kind.DECISION, "point-after-sentence", clauses);
            } else if ((paragraphs.size() <= 3 || (edge && i > 0))
                    && isShortFormula(lastSentence(paragraph).text())) {
                add(lastSentence(paragraph), DecisionClause.Kind.DECISION, "formula", clauses);
            } else if (elects(text) || isDisposedOf(text)) {
                add(paragraph, DecisionClause.Kind.DECISION, "formula", clauses);
            } else {
                open = false;
            }
        }
    }

    /** "Efter ställda propositioner på yrkandena beslutar kommunstyrelsen": what was decided follows. */
    private static boolean namesDeciderLast(String text) {
        int verb = text.lastIndexOf(" beslutar ");
        return verb > 0 && Bodies.isBody(Spelling.fold(text.substring(verb + " beslutar ".length())));
    }

    private boolean decides(Pattern form, String text) {
        if (form == DECIDES && !text.contains("besl") && !text.contains("BESLUTAR")) {
            return false;
        }
        Matcher matcher = form.matcher(text);
        if (!matcher.matches()) {
            return false;
        }
        if (form == DECIDES && matcher.group("decider") != null) {
            return isOurs(matcher.group("decider"));
        }
        boolean proposes = form == DECIDES && matcher.group("who") == null;
        return isOurs(matcher.group(proposes ? "proposer" : "who"));
    }

    private static DecisionClause.Kind kind(String text) {
        return Decisions.proposes(text) ? DecisionClause.Kind.PROPOSAL : DecisionClause.Kind.DECISION;
    }

    /** "Arbetsutskottet föreslår att ansökan avslås." in the minutes of another body is what was proposed to it. */
    private boolean isBelow(String folded) {
        boolean higher = folded.endsWith("utskottet") || Spelling.fold(body).endsWith("fullmäktige");
        return !body.isEmpty() && higher && !Bodies.same(folded, body);
    }

    private boolean isOurs(String who) {
        String folded = Spelling.fold(who);
        return GENERIC.contains(folded)
                || (NAMED.contains(folded) && !isBelow(folded))
                || (!body.isEmpty()
                        && (Bodies.same(folded, body)
                                || (who.equals(who.toUpperCase(Locale.ROOT)) && Bodies.abbreviates(folded, body))));
    }

    private static void add(Paragraph paragraph, DecisionClause.Kind kind, String rule, List<DecisionClause> clauses) {
        String number = paragraph.mark() == null ? null : paragraph.mark().number();
        clauses.add(new DecisionClause(number, paragraph.text(), kind, Origin.likely(paragraph.span(), rule)));
    }
}
