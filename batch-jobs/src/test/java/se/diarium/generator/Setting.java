package se.diarium.generator;

import java.util.List;
import java.util.Locale;
import se.diarium.generator.Paper.Row;

/** Words and rows that more than one setter uses. */
final class Setting {

    static final List<Integer> TWO = List.of(0, 28);
    static final List<Integer> FOUR = List.of(0, 28, 53, 77);

    private Setting() {}

    static Row row(List<Integer> starts, String... cells) {
        return new Row(List.of(cells), starts, false, false);
    }

    static Row label(List<Integer> starts, String... cells) {
        return new Row(List.of(cells), starts, true, false);
    }

    /** What stands above the columns of a table. */
    static Row heads(List<Integer> starts, String... cells) {
        return new Row(List.of(cells), starts, true, true);
    }

    /** A line with nothing beside it. */
    static Row line(String text) {
        return row(List.of(0), text);
    }

    static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    static String lower(String text) {
        return text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
