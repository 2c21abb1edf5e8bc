package se.diarium.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.browsing.NumberSought;

/**
 * A search as an SQL expression of type {@code tsquery} with its parameters: nothing that was typed ever stands in the SQL itself.
 */
final class Wanted {

    private static final String NOTHING = "cast('' as tsquery)";
    private static final String WORDS = "plainto_tsquery('swedish', sv_fold(cast(? as text)))";
    private static final String PHRASE = "phraseto_tsquery('swedish', sv_fold(cast(? as text)))";
    private static final String BEGINNING = "to_tsquery('swedish', sv_fold(cast(? as text)) || ':*')";
    private static final String KEY = "search_key_query(search_key('%s', cast(? as text)))";
    // "KS" in a search may be the board: its §§ are meant too, whether they say so or not
    private static final String ABBREVIATED = """
            coalesce((select cast(string_agg(cast(search_key_query(search_key('b', cast(body_id as text))) as text), ' | ') as tsquery)
              from body_alias where kind = 'ABBREVIATION' and lower(alias) = lower(cast(? as text))), cast('' as tsquery))""";
    private static final Pattern ABBREVIATION = Pattern.compile("\\p{L}{2,6}");

    private final List<String> asked = new ArrayList<>();
    private final List<Object> askedValues = new ArrayList<>();
    private final List<String> rest = new ArrayList<>();
    private final List<Object> restValues = new ArrayList<>();

    Wanted(SearchText text, SearchRequest request) {
        for (Term term : text.terms()) {
            if (term.excluded()) {
                rest.add("!!" + expression(term, restValues));
            } else {
                asked.add(expression(term, askedValues));
            }
        }
        filter("b", request.body());
        filter("y", request.year());
        filter("k", request.kind());
        filter("r", request.recipient());
    }

    private void filter(String kind, @Nullable Object value) {
        if (value != null) {
            rest.add(key(kind, value.toString(), restValues));
        }
    }

    private static String expression(Term term, List<Object> values) {
        return switch (term.kind()) {
            case WORD -> word(term.text(), values);
            case PREFIX -> with(BEGINNING, term.text(), values);
            case PHRASE -> with(PHRASE, term.text(), values);
            case PARAGRAPH -> key("p", term.text(), values);
            case NUMBER -> number(term, values);
        };
    }

    private static String word(String text, List<Object> values) {
        String words = with(WORDS, text, values);
        return ABBREVIATION.matcher(text).matches()
                ? "(" + words + " || " + with(ABBREVIATED, text, values) + ")"
                : words;
    }

    /** A number with its diary, or what looked like a diary as a word beside the number: "yttrande 2026/12". */
    private static String number(Term term, List<Object> values) {
        NumberSought number = term.number();
        if (number == null) {
            return with(WORDS, term.text(), values);
        }
        String withoutDiary = "/" + number.year() + "/" + number.serial();
        String diary = number.diary();
        if (diary == null) {
            return key("n", withoutDiary, values);
        }
        String whole = key("n", diary + " " + number.year() + "/" + number.serial(), values);
        return "(" + whole + " || (" + with(WORDS, diary.toLowerCase(Locale.ROOT), values) + " && "
                + key("n", withoutDiary, values) + "))";
    }

    private static String key(String kind, String value, List<Object> values) {
        return with(KEY.formatted(kind), value, values);
    }

    private static String with(String expression, String value, List<Object> values) {
        values.add(value);
        return expression;
    }

    /** What must be there, of what was typed. */
    String asked() {
        return asked.isEmpty() ? NOTHING : String.join(" && ", asked);
    }

    /** All of it: what must not be there and the filters too. */
    String whole() {
        List<String> all = new ArrayList<>(asked);
        all.addAll(rest);
        return all.isEmpty() ? NOTHING : String.join(" && ", all);
    }

    List<Object> askedValues() {
        return askedValues;
    }

    List<Object> wholeValues() {
        List<Object> all = new ArrayList<>(askedValues);
        all.addAll(restValues);
        return all;
    }
}
