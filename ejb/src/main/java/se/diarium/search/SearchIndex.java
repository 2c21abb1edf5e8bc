package se.diarium.search;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The index of all §§, asked through a connection whose transaction is the caller's.
 *
 * <p>The latest hits are wanted, up to a limit. An order by date over the whole would visit every hit of a common word, and every
 * row for a rare one; so the index is asked for the newest month alone, then for as much as will probably do, until there are enough or
 * no more. Only those are ranked.
 */
final class SearchIndex {

    /** More hits than this are not looked at. */
    static final int MOST = 500;

    /** So many must be expected of a look for it to be worth its while. */
    private static final int ENOUGH = MOST * 5 / 4;

    private static final int MONTHS = 6;
    private static final int YEARS = 3;
    private static final int MONTHS_OF_A_YEAR = 12;
    private static final String LATEST_FIRST = " order by s.held_on desc, s.item_id desc limit ";

    // No plan without the index, no compiling of plans that take milliseconds, and an end to what takes too long.
    private static final String SETTINGS =
            "select set_config('enable_seqscan', 'off', true), set_config('jit', 'off', true), "
                    + "set_config('statement_timeout', ?, true), cast(%s as text), cast(%s as text)";

    private static final String COUNT = "select count(*) from (select 1 from item_search s where %s limit ?) hits";

    private static final String HITS = """
            select s.item_id, s.body_id, s.held_on, array_to_string(s.kinds, ','), array_to_string(s.recipients, chr(31)), s.to_review
            from item_search s where %s""" + LATEST_FIRST + (MOST + 1);

    private static final String RANKS =
            "select item_id, ts_rank('{0.05, 0.3, 0.5, 1}', words, cast(? as tsquery)) from item_search"
                    + " where item_id = any (?)";

    // Months in which a body met; the newest thousand meetings are enough to tell the newest months
    private static final String MET =
            "select distinct date_trunc('month', held_on) from (select held_on from meeting order by held_on desc"
                    + " limit 1000) m order by 1 desc limit "
                    + MONTHS_OF_A_YEAR;

    private final Connection connection;
    private final int milliseconds;

    /** @param milliseconds how long one statement may take */
    SearchIndex(Connection connection, int milliseconds) {
        this.connection = connection;
        this.milliseconds = milliseconds;
    }

    /** The hits of a search, at most {@link #MOST}. */
    Hits find(SearchRequest request) throws SQLException {
        Condition condition = condition(request);
        if (condition.isEmpty()) {
            return Hits.NONE;
        }
        List<Hit> hits = latest(condition, request);
        boolean more = hits.size() > MOST;
        List<Hit> shown = more ? hits.subList(0, MOST) : hits;
        if (!request.byDate() && condition.isForWords()) {
            shown = ranked(shown, condition.asked());
        }
        return new Hits(shown, more, condition.asked());
    }

    /** How many hits a search has, at most so many. */
    long count(SearchRequest request, int most) throws SQLException {
        Condition condition = condition(request);
        return condition.isEmpty() ? 0 : count(condition, most);
    }

    /** The §§ that a search finds, the latest first, at most so many. */
    List<Long> items(SearchRequest request, int most) throws SQLException {
        Condition condition = condition(request);
        List<Long> items = new ArrayList<>();
        if (condition.isEmpty()) {
            return items;
        }
        String sql = "select s.item_id from item_search s where " + condition.sql() + LATEST_FIRST + most;
        try (PreparedStatement select = prepare(sql, condition.values());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                items.add(rows.getLong(1));
            }
        }
        return items;
    }

    private Condition condition(SearchRequest request) throws SQLException {
        SearchText text = SearchText.of(request.typed());
        Wanted wanted = new Wanted(text, request);
        List<Object> values = new ArrayList<>();
        values.add(Integer.toString(milliseconds));
        values.addAll(wanted.askedValues());
        values.addAll(wanted.wholeValues());
        try (PreparedStatement select = prepare(SETTINGS.formatted(wanted.asked(), wanted.whole()), values);
                ResultSet row = select.executeQuery()) {
            row.next();
            String asked = row.getString(4);
            String whole = row.getString(5);
            // Only small words, or only what must not be there: that would be everything.
            boolean aimless = !text.terms().isEmpty() && asked.isEmpty() && !request.isWithinKeys();
            return aimless ? Condition.NONE : Condition.of(text, asked, whole, request);
        }
    }

    private long count(Condition condition, int most) throws SQLException {
        List<Object> values = new ArrayList<>(condition.values());
        values.add(most);
        try (PreparedStatement select = prepare(COUNT.formatted(condition.sql()), values);
                ResultSet row = select.executeQuery()) {
            row.next();
            return row.getLong(1);
        }
    }

    private List<Hit> latest(Condition condition, SearchRequest request) throws SQLException {
        if (condition.hasWords()) {
            int found = 0;
            int months = 0;
            for (Look look : looks(request.year())) {
                if (found > 0 && found * look.months() < ENOUGH * months) {
                    continue;
                }
                List<Hit> hits = hits(condition.within(look.keys()));
                if (hits.size() > MOST) {
                    return hits;
                }
                found = hits.size();
                months = look.months();
            }
        }
        return hits(condition);
    }

    /** The newest month, some months, a year, some years: by their keys. */
    private List<Look> looks(@Nullable Integer year) throws SQLException {
        List<String> months = year == null ? monthsMet() : monthsOf(year);
        if (months.isEmpty()) {
            return List.of();
        }
        List<Look> looks = new ArrayList<>();
        looks.add(new Look(1, months.subList(0, 1)));
        looks.add(new Look(MONTHS, months.subList(0, Math.min(MONTHS, months.size()))));
        if (year == null) {
            looks.add(new Look(MONTHS_OF_A_YEAR, months));
            int latest = Integer.parseInt(months.get(0).substring(1, 5));
            looks.add(new Look(
                    YEARS * MONTHS_OF_A_YEAR,
                    IntStream.range(0, YEARS)
                            .mapToObj(ago -> "y" + (latest - ago))
                            .toList()));
        }
        return looks;
    }

    private static List<String> monthsOf(int year) {
        return IntStream.range(0, MONTHS)
                .mapToObj(ago -> month(LocalDate.of(year, MONTHS_OF_A_YEAR - ago, 1)))
                .toList();
    }

    private List<String> monthsMet() throws SQLException {
        List<String> months = new ArrayList<>();
        try (PreparedStatement select = connection.prepareStatement(MET);
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                months.add(month(rows.getDate(1).toLocalDate()));
            }
        }
        return months;
    }

    private static String month(LocalDate day) {
        return "m" + (day.getYear() * 100 + day.getMonthValue());
    }

    private List<Hit> hits(Condition condition) throws SQLException {
        List<Hit> hits = new ArrayList<>();
        try (PreparedStatement select = prepare(HITS.formatted(condition.sql()), condition.values());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                hits.add(hit(rows));
            }
        }
        return hits;
    }

    private List<Hit> ranked(List<Hit> hits, String asked) throws SQLException {
        Map<Long, Double> ranks = new HashMap<>();
        try (PreparedStatement select = connection.prepareStatement(RANKS)) {
            select.setString(1, asked);
            select.setArray(
                    2,
                    connection.createArrayOf(
                            "bigint", hits.stream().map(Hit::item).toArray()));
            try (ResultSet rows = select.executeQuery()) {
                while (rows.next()) {
                    ranks.put(rows.getLong(1), rows.getDouble(2));
                }
            }
        }
        // The latest first among those that fit as well: the sort is stable.
        return hits.stream()
                .sorted(Comparator.comparing(hit -> -ranks.getOrDefault(hit.item(), 0.0)))
                .toList();
    }

    private static Hit hit(ResultSet row) throws SQLException {
        String recipients = row.getString(5);
        return new Hit(
                row.getLong(1),
                row.getLong(2),
                row.getDate(3).toLocalDate(),
                Arrays.stream(row.getString(4).split(","))
                        .map(SearchKind::valueOf)
                        .toList(),
                recipients.isEmpty() ? List.of() : List.of(recipients.split("\u001f")),
                row.getBoolean(6));
    }

    private PreparedStatement prepare(String sql, List<Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.size(); i++) {
            statement.setObject(i + 1, values.get(i));
        }
        return statement;
    }

    /**
     * A part of the latest time.
     *
     * @param months about how long
     * @param keys of its days
     */
    private record Look(int months, List<String> keys) {}

    /**
     * What rows must fulfil.
     *
     * @param isForWords whether some hits fit better than others
     * @param asked the tsquery of what was typed, as text
     * @param whole the tsquery with all filters, as text
     */
    private record Condition(
            boolean isForWords,
            String asked,
            String whole,
            @Nullable Boolean toReview,
            @Nullable String person) {

        static final Condition NONE = new Condition(false, "", "", null, null);

        static Condition of(SearchText text, String asked, String whole, SearchRequest request) {
            boolean forWords =
                    text.terms().stream().anyMatch(term -> !term.excluded() && term.kind() != Term.Kind.PARAGRAPH);
            return new Condition(forWords, asked, whole, request.toReview(), request.person());
        }

        boolean isEmpty() {
            return whole.isEmpty() && toReview == null && person == null;
        }

        boolean hasWords() {
            return !whole.isEmpty();
        }

        /** The same, with one of these keys of days. */
        Condition within(List<String> keys) {
            String any = keys.stream().map(key -> "'=" + key + "'").collect(Collectors.joining(" | "));
            return new Condition(isForWords, asked, "( " + whole + " ) & ( " + any + " )", toReview, person);
        }

        String sql() {
            List<String> all = new ArrayList<>();
            if (hasWords()) {
                all.add("s.words @@ cast(? as tsquery)");
            }
            if (toReview != null) {
                all.add("s.to_review = ?");
            }
            if (person != null) {
                all.add("s.version_id = any (array(select version_id from attendance where lower(name) = lower(?)))");
            }
            return String.join(" and ", all);
        }

        List<Object> values() {
            List<Object> values = new ArrayList<>();
            if (hasWords()) {
                values.add(whole);
            }
            if (toReview != null) {
                values.add(toReview);
            }
            if (person != null) {
                values.add(person);
            }
            return values;
        }
    }
}
