package se.diarium.protocol;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * One thing that minutes can have wrong, as data: what the reader notices and what the rules of law find alike.
 *
 * @param rule the rule that it breaks, by its number in the list of rules ("R04"), or {@link #READING}
 * @param code its name in the reader's JSON ("APPEAL_DATE")
 * @param message the sentence for the registrator: what is wrong. Values stand where {@code %1$s}, {@code %2$s} … stand, dates
 *     in words
 * @param advice the sentence for the secretary: what to do about it; takes the same values
 */
public record Fault(String rule, String code, Finding.Severity severity, String message, String advice) {

    /** In place of a rule's number where no statute is broken: it tells whether what has been read can be relied on. */
    public static final String READING = "reading";

    private static final int LONGEST_QUOTE = 200;

    /** Found in the protocol as a whole, at a date of its front page. */
    public Finding at(Value<LocalDate> where, Object... values) {
        return finding(null, where.value().toString(), where.span(), values);
    }

    /** Found somewhere in an item. */
    public Finding in(ReadItem item, @Nullable String quote, Object... values) {
        return finding(item.number(), quote, item.span(), values);
    }

    /** Found at a place. */
    public Finding finding(@Nullable Integer item, @Nullable String quote, @Nullable Span span, Object... values) {
        Object[] words = Arrays.stream(values).map(Fault::words).toArray();
        return new Finding(
                code,
                severity,
                item,
                String.format(Locale.ROOT, message, words),
                String.format(Locale.ROOT, advice, words),
                quote == null || quote.length() <= LONGEST_QUOTE ? quote : quote.substring(0, LONGEST_QUOTE),
                span);
    }

    private static Object words(Object value) {
        return value instanceof LocalDate date ? Dates.inWords(date) : value;
    }
}
