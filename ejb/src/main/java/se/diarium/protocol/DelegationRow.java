package se.diarium.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What one delegationsbeslut of a list says: its point of the scheme, what was decided, by whom, its numbers and its day. */
final class DelegationRow {

    // Alingsås 2026: "- punkt 2.3.8 - beslut om nedsättning", "Enligt punkt 6.4"
    private static final Pattern POINT_INSIDE = Pattern.compile(
            "\\b(?:(?i:punkt|delegationspunkt|delegation(?:snr)?) (?<point>(?:\\p{Lu}\\.? ?)?\\d{1,2}(?:\\.\\d{1,2}){0,3})"
                    // "Förvaltningschef - enligt A11, fastställande av rutin"
                    + "|(?i:enligt) (?<letter>\\p{Lu}\\d{1,2}(?:\\.\\d{1,2}){0,2})(?![\\p{L}\\d]))");

    // "Delegat, förvaltningsdirektör.", "Beslut, verksamhetschef."; "Delegationsbeslut ekonomiadministratör, inriktning
    // avgiftshandläggning - punkt"
    private static final Pattern DELEGATE = Pattern.compile(
            "(?:Delegat|Beslut|Beslutsfattare|Beslutat av|Beslutad av)[,:] ?(?<who>[^.;:\\d]{3,80}?)(?= (?:[Dd]nr|DNR|[Dd]iarienummer)\\b|[.;:\\d]|$)");

    private static final Pattern DELEGATE_BEFORE_POINT = Pattern.compile(
            "(?:Delegationsbeslut )?(?<who>(?:\\p{Ll}|\\p{Lu}\\p{Ll}+(?:chef|chefer|rektor|direktör|ordförande|sekreterare)(?= )|Rektor(?= ))[^:]{0,80}?) - (?:punkt|enligt) .*");
    private static final Pattern TITLE_BEFORE_NUMBER =
            Pattern.compile(".*\\b(?<who>\\p{Lu}\\p{L}+(?:chef|direktör|sekreterare|rektor)),? ?");

    // "Avskrivning av fordran, 2026-08-20, Ekonomichef": a date that is a field of its own is the day of the decision
    private static final Pattern DAY = Pattern.compile(", ?(?<day>\\d{4}-\\d{2}-\\d{2})(?=,|[ .]{0,3}$)");

    private static final Pattern BETWEEN_NUMBERS = Pattern.compile("(?:,| och| samt) ?");

    // "Upphandling av städtjänster, ekonomichef 2021-01-11"
    private static final Pattern DELEGATE_AND_DAY =
            Pattern.compile("(?<what>.{3,300}), (?<who>[\\p{L}][^,\\d]{3,60}?),? (?<day>\\d{4}-\\d{2}-\\d{2})\\.?");

    // "Avtal om företagshälsovård (2021-15)"
    private static final Pattern NUMBER_BEHIND =
            Pattern.compile("(?<what>[^()]{3,300}) \\((?<number>[^()]{4,30})\\)\\.?");
    private static final int LONGEST_POINT = 14;

    private DelegationRow() {}

    /** A row whose point, number or delegate may stand in a column of its own. */
    static ReportedDelegationsbeslut inColumns(List<Line> lines, String text, Origin origin) {
        @Nullable String point = pointInColumn(lines.get(0));
        if (point != null) {
            ReportedDelegationsbeslut row = row(without(point, lines), origin);
            return row.point() == null ? row.withPoint(point) : row;
        }
        List<Cell> cells = lines.get(0).cells();
        String last = cells.get(cells.size() - 1).text();
        boolean delegate =
                cells.size() > 1 && Units.isTitle(last) && ListMark.of(last).isEmpty();
        ReportedDelegationsbeslut row = row(delegate ? without(last, lines) : text, origin);
        if (delegate && row.delegate() == null) {
            return row.withDelegate(last);
        }
        // "2.4   Startbidrag till dansförening   Fritidskonsulent   2013-104"
        Optional<Diarienummer> number =
                cells.size() > 2 && row.numbers().isEmpty() ? Numbers.whole(last) : Optional.empty();
        return number.map(it -> row.withNumbers(List.of(it))).orElse(row);
    }

    /** The point of the scheme in a column of its own, behind the number of the case or behind all; null where there is none. */
    private static @Nullable String pointInColumn(Line line) {
        List<Cell> cells = line.cells();
        if (cells.size() < 3) {
            return null;
        }
        for (int i = cells.size() - 1; i > 0; i--) {
            String text = cells.get(i).text();
            if (text.length() <= LONGEST_POINT
                    && DelegationColumn.POINT_ALONE.matcher(text).matches()) {
                return text;
            }
        }
        return null;
    }

    /** What the lines say but for one cell of the first: the rest of a wrapped row stands below it. */
    private static String without(String point, List<Line> lines) {
        List<String> texts = new ArrayList<>();
        boolean taken = false;
        for (Cell cell : lines.get(0).cells()) {
            if (taken || !cell.text().equals(point)) {
                texts.add(cell.text());
            } else {
                taken = true;
            }
        }
        lines.subList(1, lines.size()).forEach(line -> texts.add(line.text()));
        return Spelling.join(texts);
    }

    private static ReportedDelegationsbeslut row(String text, Origin origin) {
        String dashed = Spelling.dashed(text);
        Matcher both = DELEGATE_AND_DAY.matcher(dashed);
        if (text.length() <= 400 && both.matches() && Units.isTitle(both.group("who"))) {
            ReportedDelegationsbeslut row = undated(text.substring(0, both.end("what")), origin);
            return new ReportedDelegationsbeslut(
                    row.point(),
                    row.description(),
                    both.group("who"),
                    row.numbers(),
                    Dates.first(both.group("day")).orElse(null),
                    origin);
        }
        Matcher first = DelegationForms.DAY_FIRST.matcher(dashed);
        if (DelegationForms.isDated(text) && first.matches()) {
            if (first.group("what").contains("Delegat")
                    || DelegationForms.POINT.matcher(first.group("what")).matches()) {
                // "2019-06-18 A3 Avtal om leasing. Delegat: inköpschef. Diarienr 19KS355"
                ReportedDelegationsbeslut row = undated(text.substring(first.start("what")), origin);
                return row.on(Dates.first(first.group("day")).orElse(null));
            }
            boolean delegate = first.group("who") == null || Units.isTitle(first.group("who"));
            return new ReportedDelegationsbeslut(
                    null,
                    text.substring(first.start("what"), delegate ? first.end("what") : text.length()),
                    delegate ? first.group("who") : null,
                    Numbers.all(text.substring(first.start("what"), first.end("what"))).stream()
                            .map(Numbers.Found::number)
                            .toList(),
                    Dates.first(first.group("day")).orElse(null),
                    origin);
        }
        return undated(text, origin);
    }

    private static ReportedDelegationsbeslut undated(String whole, Origin origin) {
        Matcher day = DAY.matcher(Spelling.dashed(whole));
        @Nullable LocalDate date = day.find() ? Dates.first(day.group("day")).orElse(null) : null;
        String text = DelegationForms.withoutLabel(
                date == null ? whole : whole.substring(0, day.start()) + whole.substring(day.end()));
        Matcher point = DelegationForms.POINT.matcher(text);
        boolean pointed = point.matches();
        Matcher inside = POINT_INSIDE.matcher(text);
        @Nullable String number = pointed ? point.group("point") : inside.find() ? inside(inside) : null;
        String rest = pointed ? point.group("rest") : text;
        List<Diarienummer> numbers = new ArrayList<>();
        int first = rest.length();
        int from = 0;
        // Alingsås 2026: "2026.002 BUN-049 Delegationsbeslut om ställföreträdande rektor"; a number further on is what
        // it is about
        if (!pointed) {
            Numbers.Found leading = Numbers.leading(rest).orElse(null);
            if (leading != null) {
                numbers.add(leading.number());
                from = leading.end();
                // "GSN-2024-00104, GSN-2024-00105 Upplåtelse av offentlig plats"
                Numbers.Found next = another(rest, from);
                while (next != null) {
                    numbers.add(next.number());
                    from = next.end();
                    next = another(rest, from);
                }
            }
        }
        if (numbers.isEmpty()) {
            for (Numbers.Found found : Numbers.all(rest)) {
                numbers.add(found.number());
                first = Math.min(first, found.start());
            }
        }
        if (numbers.isEmpty()) {
            DelegationForms.AtEnd end = DelegationForms.atEnd(rest);
            numbers.addAll(end.numbers());
            first = Math.min(first, end.start());
        }
        Matcher behind = NUMBER_BEHIND.matcher(rest);
        if (numbers.isEmpty() && behind.matches()) {
            Numbers.whole(behind.group("number")).ifPresent(numbers::add);
            first = numbers.isEmpty() ? first : behind.end("what");
        }
        String description = rest.substring(from, Math.max(from, first))
                .replaceFirst("^[\\s,;:-]+", "")
                .replaceFirst("[\\s,;(-]{1,3}(?:Dnr|dnr|DNR|Diarienummer|diarienummer)[.:]?$", "")
                .strip();
        return new ReportedDelegationsbeslut(
                number, withoutDelegate(description), delegate(description), numbers, date, origin);
    }

    private static Numbers.@Nullable Found another(String text, int from) {
        Matcher separator = BETWEEN_NUMBERS.matcher(text).region(from, text.length());
        return separator.lookingAt()
                ? Numbers.leading(text.substring(separator.end()))
                        .map(found -> new Numbers.Found(
                                found.number(), separator.end() + found.start(), separator.end() + found.end()))
                        .orElse(null)
                : null;
    }

    private static String inside(Matcher inside) {
        return inside.group("point") == null ? inside.group("letter") : inside.group("point");
    }

    private static @Nullable String delegate(String description) {
        for (Pattern form : List.of(DELEGATE, DELEGATE_BEFORE_POINT, TITLE_BEFORE_NUMBER)) {
            Matcher matcher = form.matcher(description);
            if (description.length() <= 1000 && (form == DELEGATE ? matcher.find() : matcher.matches())) {
                return matcher.group("who").strip();
            }
        }
        return null;
    }

    private static String withoutDelegate(String description) {
        return description.length() <= 1000
                ? DELEGATE.matcher(description)
                        .replaceAll("")
                        .replaceFirst("[\\s,;(-]{1,3}(?:Dnr|dnr|DNR|Diarienummer)[.:]?$", "")
                        .replaceAll("[\\s.,;]+$", "")
                        .strip()
                : description;
    }
}
