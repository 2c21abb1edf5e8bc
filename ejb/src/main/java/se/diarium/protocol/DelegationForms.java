package se.diarium.protocol;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The forms by which a line shows that it is, or starts, a delegationsbeslut of a list: a point of the scheme, a number, a day, a count. */
final class DelegationForms {

    // Huddinge 2021: "C. 1.1. Beslut om …", "A.5.1 Yttrande", "D 1.1  2.24. Delegationslistor"
    static final Pattern POINT = Pattern.compile(
            "(?:(?:Delegationsp|P)unkt )?(?<point>\\p{Lu} ?\\.? ?\\d{1,2}(?: ?\\. ?\\d{1,2}){0,3}\\.?(?: \\d{1,2}\\.\\d{1,2}\\.?)?|\\d{1,2}(?:\\.\\d{1,2}){1,3}\\.?):? (?<rest>\\D.*)");

    // "2021-10-12 Bidrag till läger, fritidskonsulent"
    static final Pattern DAY_FIRST = Pattern.compile(
            "(?<day>(?:19|20)\\d{2}-\\d{2}-\\d{2}),? (?<what>\\p{Lu}[^,]{3,200}?)(?:, (?<who>[^,\\d]{3,60}))?(?:(?<=\\d), [^,]{4,30}){0,9}");

    private static final Pattern OF_POINT =
            Pattern.compile("(?:Delegat|Beslutsfattare|Beslutat av|Beslutsdatum|Datum|Dnr|Diarienummer|Diarienr):");

    private static final Pattern REST_OF_NUMBERS = Pattern.compile("(?:[,;.]| och| samt|(?:Dnr|dnr|DNR)[.:]?)*+");

    private static final Pattern LABEL = Pattern.compile("^(?i)(?:dnr|diarienummer|diarienr)[.:]? ");

    // "1    B 2005-333    Tillbyggnad av fritidshus": the place in the list before the number
    private static final Pattern ORDINAL =
            Pattern.compile("^\\d{1,3}[.)]? (?=\\p{Lu}{1,8}[ /-]?\\d|(?:19|20)\\d{2}[-/.])");

    // "Försörjningsstöd, nr 1201-1344", "Anställningar, 14 st"
    private static final Pattern COUNTED = Pattern.compile(
            "\\p{Lu}[^.:]{2,120}?,? (?:(?:nr|löpnr|lpnr)\\.? \\d{1,6}(?:/\\d{2,4})?(?: ?- ?\\d{1,6}(?:/\\d{2,4})?)?|\\d{1,5} (?:st\\.?|stycken|beslut|ärenden))");

    // "Skolskjuts, punkt 4.2, beslut nr 12-19/2022"
    private static final Pattern POINTED = Pattern.compile(
            "\\p{Lu}[^.:]{2,120}?,? \\(?(?i:delegationspunkt|delegation|punkt|pkt|p)\\.? (?:\\p{Lu}\\.? ?)?\\d{1,2}(?:\\.\\d{1,2}){0,3}\\)?(?:[,;:. ].{0,120})?");

    private static final int LONGEST_ROW = 400;
    private static final int LONGEST_DELEGATE = 60;
    private static final int MOST_NUMBERS = 100;

    private DelegationForms() {}

    static boolean isDated(String text) {
        return text.length() <= 300
                && Character.isDigit(text.charAt(0))
                && DAY_FIRST.matcher(Spelling.dashed(text)).matches();
    }

    static boolean isCounted(String text) {
        return text.length() <= 200 && COUNTED.matcher(Spelling.dashed(text)).matches();
    }

    static boolean isPointed(String text) {
        return text.length() <= 300
                && (text.contains("unkt ") || text.contains(" p") || text.contains("elegation "))
                && POINTED.matcher(Spelling.dashed(text)).matches();
    }

    /** The numbers that end a row, and where the first of them starts. */
    record AtEnd(List<Diarienummer> numbers, int start) {}

    // "Tillstånd till hantering av gasol, 2021-000207 och 2021-000208", "Avtal om städning, KFN19/70": of a shape that
    // only its
    // place behind the last comma tells to be a number
    static AtEnd atEnd(String text) {
        Deque<Diarienummer> numbers = new ArrayDeque<>();
        int start = text.length();
        int end = text.endsWith(".") ? text.length() - 1 : text.length();
        while (end > 0 && text.length() <= LONGEST_ROW && numbers.size() < MOST_NUMBERS) {
            int comma = text.lastIndexOf(", ", end - 1);
            int and = text.lastIndexOf(" och ", end - 1);
            int before = Math.max(comma, and);
            int from = before < 0 ? 0 : before + (before == comma ? 2 : 5);
            Optional<Diarienummer> number = before < 0
                    ? Optional.empty()
                    : Numbers.whole(text.substring(from, end)).filter(Diarienummer::namesCase);
            if (number.isEmpty()) {
                break;
            }
            numbers.addFirst(number.get());
            start = before;
            end = before;
        }
        return new AtEnd(List.copyOf(numbers), start);
    }

    // "Yttrande över detaljplan, RS 2022/570"
    static boolean endsWithNumber(String text) {
        if (!atEnd(text).numbers().isEmpty()) {
            return true;
        }
        List<Numbers.Found> numbers = text.length() <= 400 ? Numbers.all(text) : List.of();
        if (numbers.isEmpty()) {
            return false;
        }
        Numbers.Found last = numbers.get(numbers.size() - 1);
        return !last.number().foreign()
                && REST_OF_NUMBERS.matcher(text.substring(last.end()).strip()).matches();
    }

    static boolean startsRow(Line line) {
        return line.text().length() <= 400
                && (isDated(line.text())
                        || POINT.matcher(line.text()).matches()
                        || (!isOnlyNumbers(line.text())
                                && Numbers.leading(withoutLabel(line.text())).isPresent()));
    }

    /** In running text only what starts with a point or a number is a row. */
    static boolean isCertain(Paragraph paragraph) {
        // "1.  Försäljning av industrimark   Kommunchefen   2006-KS0133"
        return (paragraph.isPoint() && endsWithNumber(paragraph.text()))
                || POINT.matcher(paragraph.text()).matches()
                || Numbers.leading(withoutLabel(paragraph.text())).isPresent();
    }

    static boolean opensRow(Paragraph paragraph) {
        return paragraph.isPoint() || isCertain(paragraph) || isDated(paragraph.text());
    }

    // "B 1.4 Skolskjuts, avslag" / "Delegat: skolskjutshandläggaren" / "Dnr: 2017/BUN 0190"
    static boolean belongsToPoint(String text) {
        return OF_POINT.matcher(text).lookingAt();
    }

    // "3.2 Tilldelning av kontrakt" / "– VON 2024/131, förvaltningschef, 2024-11-11": one of the kind that is named
    // above
    static boolean isOfKind(String text) {
        return Numbers.leading(text)
                .filter(number -> {
                    String[] rest = text.substring(number.end()).split(", ?", 4);
                    return rest.length <= 3
                            && Stream.of(rest)
                                    .map(String::strip)
                                    .allMatch(part -> part.isEmpty()
                                            || Dates.first(part).isPresent()
                                            || (part.length() <= LONGEST_DELEGATE && !Spelling.hasDigit(part)));
                })
                .isPresent();
    }

    static boolean isOnlyNumbers(String text) {
        List<Numbers.Found> numbers = Numbers.all(text);
        int at = 0;
        for (Numbers.Found number : numbers) {
            if (!REST_OF_NUMBERS
                    .matcher(text.substring(at, number.start()).strip())
                    .matches()) {
                return false;
            }
            at = number.end();
        }
        return !numbers.isEmpty()
                && REST_OF_NUMBERS.matcher(text.substring(at).strip()).matches();
    }

    static String withoutLabel(String text) {
        String bare = LABEL.matcher(text).replaceFirst("");
        Matcher ordinal = ORDINAL.matcher(Spelling.dashed(bare));
        return ordinal.lookingAt()
                        && Numbers.leading(bare.substring(ordinal.end())).isPresent()
                ? bare.substring(ordinal.end())
                : bare;
    }
}
