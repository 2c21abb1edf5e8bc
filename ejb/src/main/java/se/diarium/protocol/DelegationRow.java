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

    // "Avskrivning av fordran, 2026-08-20, Ekonomichef": a date that is a field of its own is the day of the decision
    private static final Pattern DAY = Pattern.compile(", ?(?<day>\\d{4}-\\d{2}-\\d{2})(?=,|[ .]{0,3}$)");

    // "2024-09-27 Yttrande till Barnombudet, BUN 2024-193"
    private static final Pattern DAY_BEFORE =
            Pattern.compile("(?<day>(?:19|20)\\d{2}-\\d{2}-\\d{2}),? (?<rest>\\p{Lu}.*)");

    // "Avtal om leasing. Beslutsdatum 2021-04-12", "… Datum: 2020-03-16."
    private static final Pattern LABELLED_DAY = Pattern.compile(
            "[,.]? ?(?:Datum|Beslutsdatum|Beslutat|Beslutad)(?: den|:)? (?<day>\\d{4}-\\d{2}-\\d{2})\\.?");

    // "Nybyggnad av garage, Ekåsen 3:2 2020-04-02"; but not "Avtal till och med 2026-12-31"
    private static final Pattern DAY_AT_END = Pattern.compile(
            "(?<! (?:till|från|den|per|med|av|och|senast|efter|före)) (?<day>\\d{4}-\\d{2}-\\d{2})[ .]{0,3}$");

    private static final Pattern LOOSE_END = Pattern.compile("[\\s,;(\\[-]+$");

    private static final int LONGEST = 400;
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
        // "• | 2026.002 BUN-049 | Delegationsbeslut om ställföreträdande rektor" ends with what was decided
        boolean delegate = cells.size() > 1
                && DelegateHeading.namesDelegate(last)
                && ListMark.of(last).isEmpty();
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
        Optional<DelegateAndDay> both = DelegateAndDay.of(text);
        if (both.isPresent()) {
            return undated(both.get().what(), origin)
                    .withDelegate(both.get().who())
                    .on(both.get().day());
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
            ReportedDelegationsbeslut row = undated(
                            text.substring(first.start("what"), delegate ? first.end("what") : text.length()), origin)
                    .on(Dates.first(first.group("day")).orElse(null));
            return delegate && first.group("who") != null ? row.withDelegate(first.group("who")) : row;
        }
        Matcher day = text.length() <= LONGEST ? DAY_BEFORE.matcher(dashed) : null;
        return day != null && day.matches()
                ? undated(text.substring(day.start("rest")), origin)
                        .on(Dates.first(day.group("day")).orElse(null))
                : undated(text, origin);
    }

    private static ReportedDelegationsbeslut undated(String whole, Origin origin) {
        Optional<Matcher> day = day(Spelling.dashed(whole));
        String text =
                DelegationForms.withoutLabel(day.map(it -> whole.substring(0, it.start()) + whole.substring(it.end()))
                        .orElse(whole));
        @Nullable
        LocalDate date = day.flatMap(it -> Dates.first(it.group("day"))).orElse(null);
        Matcher point = DelegationForms.POINT.matcher(text);
        boolean pointed = point.matches();
        Matcher inside = POINT_INSIDE.matcher(text);
        @Nullable String number = pointed ? point.group("point") : inside.find() ? inside(inside) : null;
        String rest = pointed ? point.group("rest") : text;
        RowNumbers numbers = RowNumbers.of(rest, pointed);
        String description = rest.substring(numbers.from(), numbers.to())
                .replaceFirst("^[\\s,;:-]+", "")
                .replaceFirst("[\\s,;.(-]{1,5}(?:Dnr|dnr|DNR|Diarienummer|diarienummer|Diarienr)[.:]?$", "");
        description = LOOSE_END.matcher(description).replaceFirst("").strip();
        // "KS 2026/13 Förvaltningschefens beslut 2026-05-04 om lotteritillstånd"
        Optional<DelegateAndDay> both = date == null ? DelegateAndDay.of(description) : Optional.empty();
        if (both.isPresent()) {
            return new ReportedDelegationsbeslut(
                    number,
                    both.get().what(),
                    both.get().who(),
                    numbers.numbers(),
                    both.get().day(),
                    origin);
        }
        RowDelegate delegate = RowDelegate.of(description);
        return new ReportedDelegationsbeslut(number, delegate.what(), delegate.who(), numbers.numbers(), date, origin);
    }

    private static Optional<Matcher> day(String dashed) {
        for (Pattern form : List.of(LABELLED_DAY, DAY, DAY_AT_END)) {
            Matcher day = form.matcher(dashed);
            if (dashed.length() <= LONGEST && day.find()) {
                return Optional.of(day);
            }
        }
        return Optional.empty();
    }

    private static String inside(Matcher inside) {
        return inside.group("point") == null ? inside.group("letter") : inside.group("point");
    }
}
