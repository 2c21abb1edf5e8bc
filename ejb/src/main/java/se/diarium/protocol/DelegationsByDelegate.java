package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Delegationsbeslut grouped by who decided, often with their number: "Administrativ chef, L. Lager" / "Yttrande till
 * Skolinspektionen, 3 st" / "Beslut om skolskjuts, 12 st".
 */
final class DelegationsByDelegate {

    private static final Pattern TITLE = Pattern.compile(
            "(?iu).{0,60}(?:chef|chefer|rektor|rektorer|strateg|handläggare|direktör|sekreterare|ordförande|inspektör|assistent|controller|ekonom|ledare)(?: \\p{L}{2,25}){0,2}");
    private static final Pattern NAME = Pattern.compile("\\p{Lu}[\\p{L}.-]{0,20} (?:\\p{Lu}[\\p{L}.-]{0,20} ?){1,3}");
    private static final Pattern PARTS = Pattern.compile(", ?");
    private static final int LONGEST = 300;

    private static final Pattern COUNTED =
            Pattern.compile("(?iu)\\p{Lu}.{3,200},? \\d{1,4} ?(?:st\\.?|stycken|beslut|ärenden)");
    private static final Pattern DECIDED = Pattern.compile(
            "(?:Beslut|Yttrande|Anställning|Antagning|Avslag|Bifall|Avtal|Överenskommelse|Förordnande|Tilldelning) .{5,200}");

    // "Lpn: 2017-1138, 2017-1159"
    private static final Pattern NUMBERS =
            Pattern.compile("(?iu)(?:lpn|löpnr|löpnummer|dnr|nr)[.:]* ?(?<numbers>\\d.{2,200})");
    private static final int FEWEST_COUNTED = 2;
    private static final int MOST = 5_000;

    private DelegationsByDelegate() {}

    /** The rows, where the lines show such groups; none where they do not. */
    static List<ReportedDelegationsbeslut> read(List<Line> lines) {
        long counted = lines.stream().filter(line -> matches(COUNTED, line)).count();
        if (counted < FEWEST_COUNTED || lines.stream().noneMatch(DelegationsByDelegate::isDelegate)) {
            return List.of();
        }
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        @Nullable String delegate = null;
        for (Line line : lines) {
            if (line.text().length() > LONGEST || rows.size() >= MOST) {
                continue;
            }
            Matcher numbers = NUMBERS.matcher(line.text());
            int last = rows.size() - 1;
            if (isDelegate(line) && !matches(COUNTED, line)) {
                delegate = line.text();
            } else if (delegate != null && (matches(COUNTED, line) || matches(DECIDED, line))) {
                rows.add(new ReportedDelegationsbeslut(
                        null, line.text(), delegate, List.of(), null, Origin.likely(line.span(), "grouped")));
            } else if (last >= 0 && numbers.matches()) {
                rows.set(last, with(rows.get(last), numbers.group("numbers")));
            }
        }
        return rows;
    }

    // "Administrativ chef, L. Lager Hult", "Förskolechef, S. Berg, Norra området", "Rektor C. Lind, Hemsjö skola"
    private static boolean isDelegate(Line line) {
        if (line.text().length() > LONGEST) {
            return false;
        }
        String[] parts = PARTS.split(line.text(), 4);
        boolean apart = parts.length > 1
                && parts.length < 4
                && TITLE.matcher(parts[0]).matches()
                && NAME.matcher(parts[1]).matches();
        int name = parts[0].indexOf(' ');
        return apart
                || (name > 0
                        && parts.length < 3
                        && TITLE.matcher(parts[0].substring(0, name)).matches()
                        && NAME.matcher(parts[0].substring(name + 1)).matches());
    }

    private static boolean matches(Pattern form, Line line) {
        return line.text().length() <= LONGEST && form.matcher(line.text()).matches();
    }

    private static ReportedDelegationsbeslut with(ReportedDelegationsbeslut row, String written) {
        List<Diarienummer> numbers = new ArrayList<>(row.numbers());
        for (String number : written.split(", ?| och ", 50)) {
            Numbers.whole(number.strip()).ifPresent(numbers::add);
        }
        return row.withNumbers(numbers);
    }
}
