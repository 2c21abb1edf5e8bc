package se.diarium.protocol;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Delegationsbeslut listed below those who decided them: each row opens with a mark, a day, a number or a point, or ends with its number.
 *
 * <pre>
 * Förvaltningschef Peter Ek
 *     Avtal om köp av utbildningsplats, BUN-2024-00301
 *     Förordnande av tillförordnad rektor, BUN-2024-00318
 * Kommundirektörens beslut
 * 2024-08-12   Anställning av kommunikationschef     KS 2024/0171
 * 2024-08-19   Yttrande över förslag till regional   KS 2024/0159
 *              handlingsplan
 * </pre>
 */
final class DelegateGroups {

    private static final Set<Meaning> PARTS = EnumSet.of(Meaning.BACKGROUND, Meaning.DELEGATION, Meaning.DECISION);
    private static final Pattern DAY_FIRST = Pattern.compile("(?:19|20)\\d{2}-\\d{2}-\\d{2}\\b.*");
    private static final Pattern DAY_LAST = Pattern.compile(".*(?:19|20)\\d{2}-\\d{2}-\\d{2}\\.?");
    private static final int LONGEST_LINE = 400;
    private static final int FEWEST = 2;
    private static final int MOST = 5_000;

    private DelegateGroups() {}

    /** Who has decided, and the lines below. */
    private record Group(@Nullable String delegate, List<Line> lines) {}

    /** How the rows of a group are told from each other. */
    private enum Form {
        MARKED,
        DATED,
        NUMBERED,
        ENDING;

        boolean opens(Line line) {
            String text = line.text();
            return switch (this) {
                case MARKED -> ListMark.of(text).isPresent();
                case DATED ->
                    text.length() <= LONGEST_LINE
                            && DAY_FIRST.matcher(Spelling.dashed(text)).matches();
                case NUMBERED -> DelegationForms.startsRow(line);
                case ENDING -> false;
            };
        }

        static Form of(Line first) {
            for (Form form : values()) {
                if (form.opens(first)) {
                    return form;
                }
            }
            return ENDING;
        }
    }

    /** The rows of all groups; none where any line under a delegate is no such row, or where there are rows under nobody. */
    static List<ReportedDelegationsbeslut> read(List<Section> sections) {
        return rows(groups(sections));
    }

    // "2024-09-27 Yttrande till Barnombudet, BUN 2024-193" / "2024-10-01 Stängning av förskolan Masken, BUN 2024-" /
    // "206"
    /** Rows that open with a day and end with a number, where nobody is said to have decided them. */
    static List<ReportedDelegationsbeslut> dated(List<Section> sections) {
        List<Group> groups = new ArrayList<>();
        for (Section section : sections) {
            if (section.meaning() == Meaning.BACKGROUND || section.meaning() == Meaning.DELEGATION) {
                List<Line> rows = section.lines().stream()
                        .dropWhile(line -> !Form.DATED.opens(line))
                        .toList();
                groups.add(new Group(null, rows));
            }
        }
        List<ReportedDelegationsbeslut> rows = rows(groups);
        return rows.stream().allMatch(row -> !row.numbers().isEmpty()) ? rows : List.of();
    }

    private static List<ReportedDelegationsbeslut> rows(List<Group> groups) {
        List<ReportedDelegationsbeslut> rows = new ArrayList<>();
        for (Group group : groups) {
            for (List<Line> row : cut(group.lines())) {
                if (!isWhole(row) || rows.size() >= MOST) {
                    return List.of();
                }
                ReportedDelegationsbeslut read =
                        DelegationRow.inColumns(row, text(row), Origin.likely(Line.span(row), "grouped"));
                rows.add(
                        read.delegate() == null && group.delegate() != null
                                ? read.withDelegate(group.delegate())
                                : read);
            }
        }
        return rows.size() < FEWEST ? List.of() : rows;
    }

    private static List<Group> groups(List<Section> sections) {
        List<Group> groups = new ArrayList<>();
        for (Section section : sections) {
            if (!PARTS.contains(section.meaning())) {
                continue;
            }
            @Nullable Group open = open(DelegateHeading.of(section.heading()), groups);
            for (Line line : section.lines()) {
                Optional<String> delegate =
                        line.cells().size() == 1 ? DelegateHeading.of(line.text()) : Optional.empty();
                if (delegate.isPresent() && (open == null || !awaitsMore(open.lines()))) {
                    open = open(delegate, groups);
                } else if (open != null) {
                    open.lines().add(line);
                } else if (section.meaning() != Meaning.DECISION && DelegationForms.startsRow(line)) {
                    return List.of();
                }
            }
        }
        return groups;
    }

    private static @Nullable Group open(Optional<String> delegate, List<Group> groups) {
        if (delegate.isEmpty()) {
            return null;
        }
        Group group = new Group(delegate.get(), new ArrayList<>());
        groups.add(group);
        return group;
    }

    // "- Anställning av tillförordnad" / "Rektor, BUN 2024/12": the line above has not come to its end
    private static boolean awaitsMore(List<Line> lines) {
        String last = lines.isEmpty() ? "" : lines.get(lines.size() - 1).text();
        return last.endsWith("-") || last.endsWith(",");
    }

    private static List<List<Line>> cut(List<Line> lines) {
        List<List<Line>> rows = new ArrayList<>();
        if (lines.isEmpty()) {
            return rows;
        }
        Form form = Form.of(lines.get(0));
        for (Line line : lines) {
            boolean ended = !rows.isEmpty() && hasEnded(rows.get(rows.size() - 1));
            if (rows.isEmpty() || (form == Form.ENDING ? ended : form.opens(line))) {
                rows.add(new ArrayList<>());
            } else if (ended && line.before() == Break.PARAGRAPH) {
                // "7", the number of the page
                continue;
            }
            rows.get(rows.size() - 1).add(line);
        }
        return rows;
    }

    /** A row of more lines than it may have letters has no end, and is not joined again for each of them. */
    private static boolean hasEnded(List<Line> row) {
        return row.size() <= LONGEST_LINE && endsRow(text(row));
    }

    private static boolean endsRow(String text) {
        return text.length() <= LONGEST_LINE
                && (DelegationForms.endsWithNumber(text)
                        || DAY_LAST.matcher(Spelling.dashed(text)).matches());
    }

    private static boolean isWhole(List<Line> row) {
        return Form.of(row.get(0)) != Form.ENDING || hasEnded(row);
    }

    /** A number in the last column of the first line stands behind what is broken in the column before it. */
    private static String text(List<Line> row) {
        List<Cell> cells = row.get(0).cells();
        List<String> texts = new ArrayList<>(cells.stream().map(Cell::text).toList());
        String last = texts.get(texts.size() - 1);
        boolean number = row.size() > 1
                && cells.size() > 1
                && last.length() <= LONGEST_LINE
                && Numbers.whole(last).isPresent();
        row.subList(1, row.size()).forEach(line -> texts.add(line.text()));
        if (number) {
            texts.remove(cells.size() - 1);
            texts.add(last);
        }
        String text = Spelling.join(texts);
        return ListMark.of(text).map(ListMark::rest).orElse(text);
    }
}
