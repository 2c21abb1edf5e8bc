package se.diarium.protocol;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Guesses from all lines whose minutes these are: what a label says, else the body's name that stands alone most often. */
final class OwnBody {

    private static final Set<Meaning> LABEL = EnumSet.of(Meaning.BODY);
    private static final Set<Meaning> HEADING = EnumSet.of(Meaning.BACKGROUND);
    private static final Pattern AFTER_NAME = Pattern.compile(
            "(.{5,100}?),? (?:(?:den )?\\d{1,2} \\p{L}{3,9} \\d{4}|\\d{4}-\\d{2}-\\d{2}|sammanträdesprotokoll|protokoll|§).{0,60}");
    // "Överförmyndarnämnden i Åsbo och Ringsele", a board of two municipalities
    private static final Pattern IN_PLACES = Pattern.compile(
            "\\p{Lu}[\\p{L} -]{3,50}(?:nämnd(?:en)?|styrelsen|utskottet|direktionen) i \\p{Lu}[\\p{L}-]+(?:,? \\p{Lu}[\\p{L}-]+){0,3}(?: och \\p{Lu}[\\p{L}-]+)?");
    private static final int LONGEST_PLACED = 120;
    private static final int LINES = 20_000;
    private static final int OF_A_LABEL = 20;
    private static final int ON_FIRST_PAGE = 3;
    private static final int FIRST_LINES = 40;
    private static final int IN_HEADER = 2;
    private static final int HEAD_LINES = 3;
    private static final int PAGES_WITH_PLACE = 3;

    /** In points. */
    private static final float SAME_COLUMN = 3;

    private final Map<String, Integer> votes = new LinkedHashMap<>();
    /** How often a head of a page names a body with its place, by text. */
    private final Map<String, Integer> placed = new HashMap<>();

    private final Map<String, String> spelling = new LinkedHashMap<>();

    /** By text, since a page header says the same on every page. */
    private final Map<String, Optional<Named>> names = new HashMap<>();

    /** A body's name, and what all spellings of it have in common. */
    private record Named(String name, String stem) {}

    private OwnBody() {}

    /** The body's name as first met, or nothing where no line names one. */
    static Optional<String> of(List<Line> lines, Wordings wordings) {
        OwnBody own = new OwnBody();
        for (int i = 0; i < Math.min(lines.size(), LINES); i++) {
            own.count(lines, i, wordings);
        }
        own.votePlaced();
        return own.votes.entrySet().stream().max(Map.Entry.comparingByValue()).map(winner -> own.name(winner.getKey()));
    }

    private String name(String stem) {
        return spelling.getOrDefault(stem, stem);
    }

    private void count(List<Line> lines, int index, Wordings wordings) {
        Line line = lines.get(index);
        int weight = index < FIRST_LINES ? ON_FIRST_PAGE : line.source().number() <= HEAD_LINES ? IN_HEADER : 1;
        if (line.text().length() > Wordings.LONGEST) {
            return;
        }
        if (Bodies.namesOne(line.key())) {
            // "Ärendets beredning" is a heading, and no body's name
            if (wordings.whole(line.key(), HEADING).isPresent()) {
                return;
            }
            for (Cell cell : line.cells()) {
                // "Kommunstyrelsen / Kunnanhallitus"
                int slash = cell.text().indexOf(" / ");
                vote(slash > 0 ? cell.text().substring(0, slash) : cell.text(), weight);
                countPlaced(cell.text());
            }
        }
        for (Cell cell : line.cells()) {
            if (cell.text().length() <= LONGEST_PLACED
                    && IN_PLACES.matcher(cell.text()).matches()) {
                placed.merge(cell.text(), 1, Integer::sum);
            }
        }
        Optional<Wordings.Match> label = wordings.at(line.key(), 0, LABEL);
        if (label.isPresent()) {
            String value = line.text().substring(label.get().length()).replaceFirst("^[ :]+", "");
            vote(value, OF_A_LABEL);
            vote(value.replaceFirst("(?i) (?:Sammanträdes|Mötes)(?:datum|dag).*", ""), OF_A_LABEL);
        }
        // "Samhällsbyggnadsnämn | Protokoll" / "den"
        String first = line.cells().get(0).text();
        String below =
                index + 1 < lines.size() ? lines.get(index + 1).cells().get(0).key() : "";
        if (first.endsWith("nämn") && below.equals("den")) {
            vote(first + below, weight);
        }
        // Alingsås 2026: "Vård- och" / "omsorgsnämnden"; Kungälv 2020: "UTSKOTTET FÖR TRYGGHET OCH" / "STÖD"; in a page
        // header "KULTUR- OCH | SAMMANTRÄDESPROTOKOLL" / "FRITIDSNÄMNDEN | Sammanträdesdatum"
        if (index + 1 < lines.size()) {
            Cell upper = line.cells().get(0);
            Cell lower = lines.get(index + 1).cells().get(0);
            boolean wrapped = upper.key().endsWith(" och") || upper.key().endsWith("-");
            boolean inColumn = line.cells().size() == 1 || Math.abs(upper.left() - lower.left()) <= SAME_COLUMN;
            if (wrapped && inColumn && lower.text().length() <= 40) {
                vote(Spelling.join(List.of(upper.text(), lower.text())), weight);
            }
        }
    }

    // "Miljönämnden Östra Vetsjö" at the head of each page; "Socialnämnden Eva Berg" stands there once
    private void countPlaced(String text) {
        if (Bodies.isWithPlace(text)) {
            placed.merge(text, 1, Integer::sum);
        }
    }

    private void votePlaced() {
        placed.forEach((text, times) -> {
            if (times >= PAGES_WITH_PLACE) {
                String stem = Bodies.stem(text);
                spelling.put(stem, text);
                votes.merge(stem, times * IN_HEADER, Integer::sum);
            }
        });
    }

    private static String beforeDay(String text, String folded) {
        Matcher matcher = AFTER_NAME.matcher(folded);
        return matcher.matches() ? text.substring(0, matcher.end(1)) : text;
    }

    private static boolean mayBeDated(String folded) {
        if (folded.indexOf('§') >= 0 || folded.contains("protokoll")) {
            return true;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (Character.isDigit(folded.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private void vote(String text, int weight) {
        Optional<Named> known = names.get(text);
        if (known == null) {
            known = named(text).map(name -> new Named(name, Bodies.stem(name)));
            names.put(text, known);
            known.ifPresent(named -> spelling.merge(
                    named.stem(),
                    named.name(),
                    (first, second) -> first.equals(first.toUpperCase(Locale.ROOT)) ? second : first));
        }
        known.ifPresent(named -> votes.merge(named.stem(), weight, Integer::sum));
    }

    /** The body that a text names and says no more of than the day. */
    private static Optional<String> named(String text) {
        String folded = Spelling.foldInPlace(text);
        if (text.isEmpty() || !Character.isUpperCase(text.codePointAt(0)) || !Bodies.namesOne(folded)) {
            return Optional.empty();
        }
        boolean dated = mayBeDated(folded);
        if (!dated
                && !Bodies.mayBeOwned(folded)
                && !folded.contains(" i ")
                && !folded.endsWith(" kommun")
                && !folded.endsWith(" stad")) {
            return Optional.empty();
        }
        String name = Bodies.bare(dated ? beforeDay(text, folded) : text);
        // "Direktionens protokoll 9 december 2022"
        if (name.endsWith("s") && !Bodies.isBody(Spelling.fold(name))) {
            name = name.substring(0, name.length() - 1);
        }
        return name.length() <= 100 && Bodies.isBody(Spelling.fold(name)) ? Optional.of(name) : Optional.empty();
    }
}
