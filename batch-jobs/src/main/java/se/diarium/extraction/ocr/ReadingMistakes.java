package se.diarium.extraction.ocr;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;

/**
 * Puts right, in pages that OCR has read, what can be known: the parties' letters are a closed list, and the §§ of a protocol
 * are a series. Other pages are left as they are.
 */
public final class ReadingMistakes {

    // Read in place of "(S)": "Sara Ek (5)", "Sara Ek ($)"; of "(M)": "Bo Ek (M]", "Bo Ek [M)"
    private static final Pattern PARTY =
            Pattern.compile("(?<=\\p{L} )[(\\[{](?<letters>[\\p{L}\\d$]{1,3})[)\\]}](?!\\p{L})");

    private static final Map<String, String> PARTIES = Map.ofEntries(
            Map.entry("5", "S"),
            Map.entry("$", "S"),
            Map.entry("s", "S"),
            Map.entry("S", "S"),
            Map.entry("M", "M"),
            Map.entry("C", "C"),
            Map.entry("c", "C"),
            Map.entry("L", "L"),
            Map.entry("V", "V"),
            Map.entry("v", "V"),
            Map.entry("5D", "SD"),
            Map.entry("$D", "SD"),
            Map.entry("SD", "SD"),
            Map.entry("SO", "SD"),
            Map.entry("S0", "SD"),
            Map.entry("50", "SD"),
            Map.entry("KD", "KD"),
            Map.entry("K0", "KD"),
            Map.entry("KO", "KD"),
            Map.entry("MP", "MP"));

    // Alone in its cell: "s 3", "53 forts.", "$3", "8 12 (forts.)", "5 12/2026", "KS 8 12"; before its title: "8 67
    // Svar på
    // motion"; of several: "88 1-15", "881-15"
    private static final Pattern LONE_SIGN =
            Pattern.compile("(?<body>\\p{Lu}{2,5} )?(?<sign>[sS58$&ÄB§]) ?(?<number>\\d{1,4})"
                    + "(?<rest>/\\d{2,4}|,? ?\\(?forts\\.?(?:ättning)?\\)?|(?<title>\\.? \\p{Lu}[^\\n]{2,150}))?");
    private static final Pattern LONE_SIGNS =
            Pattern.compile("[sS58$&§]{2} ?(?<from>\\d{1,4}) ?[-–—] ?(?<to>\\d{1,4})");

    // What OCR makes of the bullet of a list
    private static final Pattern BULLET = Pattern.compile("[«»¢°*¤]");

    private static final int LONGEST = 170;

    private ReadingMistakes() {}

    /** The same document with its mistakes put right as far as they can be known. */
    public static SourceDocument correct(SourceDocument document) {
        Map<Segment, String> signs = signs(document);
        List<SourcePage> pages = new ArrayList<>();
        for (SourcePage page : document.pages()) {
            pages.add(page.origin() == SourcePage.Origin.OCR ? correct(page, signs) : page);
        }
        return new SourceDocument(document.format(), pages, document.remarks());
    }

    private static SourcePage correct(SourcePage page, Map<Segment, String> signs) {
        List<SourceLine> lines = new ArrayList<>();
        for (SourceLine line : page.lines()) {
            List<Segment> segments = new ArrayList<>();
            for (Segment segment : line.segments()) {
                boolean bullet = segments.isEmpty()
                        && line.segments().size() > 1
                        && BULLET.matcher(segment.text()).matches();
                String text = bullet ? "•" : signs.getOrDefault(segment, parties(segment.text()));
                segments.add(new Segment(text, segment.box(), segment.size(), segment.bold()));
            }
            lines.add(new SourceLine(line.page(), line.number(), segments));
        }
        return new SourcePage(page.number(), page.width(), page.height(), lines, page.origin(), page.certainty());
    }

    static String parties(String text) {
        return PARTY.matcher(text).replaceAll(match -> {
            String party = PARTIES.get(match.group(1));
            return Matcher.quoteReplacement(party == null ? match.group() : "(" + party + ")");
        });
    }

    /** The segments that are a § by their number: as high as the one before, or one higher, or a § that the contents list. */
    private static Map<Segment, String> signs(SourceDocument document) {
        List<Candidate> candidates = new ArrayList<>();
        for (SourcePage page : document.pages()) {
            for (SourceLine line : page.lines()) {
                for (Segment segment : line.segments()) {
                    Candidate candidate = Candidate.of(segment);
                    if (candidate != null) {
                        candidates.add(candidate);
                    }
                }
            }
        }
        Set<Integer> sure = candidates.stream()
                .filter(Candidate::sure)
                .map(Candidate::number)
                .collect(Collectors.toSet());
        Map<Segment, String> signs = new HashMap<>();
        @Nullable Integer before = null;
        for (int i = 0; i < candidates.size(); i++) {
            Candidate candidate = candidates.get(i);
            int number = candidate.number();
            // A title begins only once, and a list's "8 12 stolar" does not go on from the § before.
            boolean follows = before != null && (number == before + 1 || (number == before && !candidate.titled()));
            // The series begins anew behind a list of contents. "53" and "54" may be numbers of pages, "8 63/2024" may
            // not.
            boolean known = candidate.apart()
                    && !candidate.titled()
                    && (sure.contains(number)
                            || (i + 1 < candidates.size()
                                    && candidates.get(i + 1).apart()
                                    && candidates.get(i + 1).follows(number)));
            if (candidate.sure() || follows || known) {
                before = number;
                signs.put(candidate.segment(), candidate.text());
            }
        }
        backwards(candidates, signs);
        for (SourcePage page : document.pages()) {
            page.lines().forEach(line -> line.segments().forEach(segment -> several(segment, signs)));
        }
        return signs;
    }

    /** What stands before a § that is known, with the number before it. */
    private static void backwards(List<Candidate> candidates, Map<Segment, String> signs) {
        for (int i = candidates.size() - 2; i >= 0; i--) {
            Candidate candidate = candidates.get(i);
            Candidate next = candidates.get(i + 1);
            if (!candidate.titled() && signs.containsKey(next.segment()) && next.number() == candidate.number() + 1) {
                signs.put(candidate.segment(), candidate.text());
            }
        }
    }

    private static void several(Segment segment, Map<Segment, String> signs) {
        if (segment.text().length() <= LONGEST) {
            Matcher matcher = LONE_SIGNS.matcher(segment.text());
            if (matcher.matches() && number(matcher.group("from")) < number(matcher.group("to"))) {
                signs.put(segment, "§§ " + matcher.group("from") + "-" + matcher.group("to"));
            }
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    /** A segment that may be a § alone in its cell. */
    private record Candidate(Segment segment, boolean sure, boolean apart, boolean titled, int number, String text) {

        static @Nullable Candidate of(Segment segment) {
            if (segment.text().length() > LONGEST) {
                return null;
            }
            Matcher matcher = LONE_SIGN.matcher(segment.text());
            if (!matcher.matches()) {
                return null;
            }
            String rest = matcher.group("rest") == null ? "" : matcher.group("rest");
            String digits = matcher.group("number");
            String sign = matcher.group("sign");
            String body = matcher.group("body") == null ? "" : matcher.group("body");
            boolean titled = matcher.group("title") != null;
            boolean apart = !Character.isDigit(sign.charAt(0))
                    || segment.text().charAt(body.length() + 1) == ' '
                    || !rest.isEmpty();
            return titled && !apart
                    ? null
                    : new Candidate(
                            segment,
                            sign.equals("§"),
                            apart,
                            titled,
                            ReadingMistakes.number(digits),
                            body + "§ " + digits + rest);
        }

        boolean follows(int other) {
            return number == other || number == other + 1;
        }
    }
}
