package se.diarium.search;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A search as it stands in an address: what was typed, and what it is narrowed to.
 *
 * @param typed what stands in the box; "" where only filters are asked for
 * @param body whose decisions; null for all
 * @param year of the meeting; null for all
 * @param kind null for all
 * @param recipient a name as written; null for all
 * @param toReview whether a person must look at the reading; null for both
 * @param person somebody who was there, by the whole name; null for all
 * @param byDate the latest first, instead of the best first
 */
public record SearchRequest(
        String typed,
        @Nullable Long body,
        @Nullable Integer year,
        @Nullable SearchKind kind,
        @Nullable String recipient,
        @Nullable Boolean toReview,
        @Nullable String person,
        boolean byDate) {

    /** The names of the parameters, in the order in which they stand in an address. */
    public static final String TYPED = "q";

    public static final String BODY = "namnd";
    public static final String YEAR = "ar";
    public static final String KIND = "typ";
    public static final String RECIPIENT = "mottagare";
    public static final String STATUS = "status";
    public static final String PERSON = "person";
    public static final String ORDER = "ordning";

    private static final String TO_REVIEW = "granska";
    private static final String CLEAR = "klar";
    private static final String DATE = "datum";
    private static final int LONGEST_NAME = 200;

    public SearchRequest {
        typed = typed.strip();
        recipient = name(recipient);
        person = name(person);
        year = year == null || year < 1000 || year > 9999 ? null : year;
    }

    private static @Nullable String name(@Nullable String given) {
        if (given == null || given.isBlank()) {
            return null;
        }
        String name = given.replace("\0", "").strip();
        return name.isEmpty() ? null : name.substring(0, Math.min(name.length(), LONGEST_NAME));
    }

    /** A search for what was typed, and nothing more. */
    public static SearchRequest of(String typed) {
        return new SearchRequest(typed, null, null, null, null, null, null, false);
    }

    /** What the parameters of an address ask for; one that makes no sense is left out. */
    public static SearchRequest of(Map<String, String> parameters) {
        String status = parameters.getOrDefault(STATUS, "");
        return new SearchRequest(
                parameters.getOrDefault(TYPED, "").replace("\0", ""),
                number(parameters.get(BODY)),
                year(parameters.get(YEAR)),
                kind(parameters.get(KIND)),
                parameters.get(RECIPIENT),
                status.equals(TO_REVIEW) ? Boolean.TRUE : status.equals(CLEAR) ? Boolean.FALSE : null,
                parameters.get(PERSON),
                DATE.equals(parameters.get(ORDER)));
    }

    /** The same of an address, as {@link #address} gives it. */
    public static SearchRequest ofAddress(String address) {
        Map<String, String> parameters = new HashMap<>();
        Arrays.stream(address.split("&"))
                .map(parameter -> parameter.split("=", 2))
                .filter(parameter -> parameter.length == 2)
                .forEach(parameter -> parameters.put(parameter[0], URLDecoder.decode(parameter[1], UTF_8)));
        return of(parameters);
    }

    private static @Nullable Long number(@Nullable String digits) {
        return digits != null && digits.matches("[1-9]\\d{0,17}") ? Long.valueOf(digits) : null;
    }

    private static @Nullable Integer year(@Nullable String digits) {
        return digits != null && digits.matches("[1-9]\\d{3}") ? Integer.valueOf(digits) : null;
    }

    private static @Nullable SearchKind kind(@Nullable String name) {
        return Arrays.stream(SearchKind.values())
                .filter(kind -> kind.name().equals(name == null ? "" : name.toUpperCase(Locale.ROOT)))
                .findFirst()
                .orElse(null);
    }

    /** The parameters, encoded, without question mark: what {@link #ofAddress} understands. */
    public String address() {
        Map<String, String> parameters = new LinkedHashMap<>();
        put(parameters, TYPED, typed.isEmpty() ? null : typed);
        put(parameters, BODY, body);
        put(parameters, YEAR, year);
        put(parameters, KIND, kind == null ? null : kind.name().toLowerCase(Locale.ROOT));
        put(parameters, RECIPIENT, recipient);
        put(parameters, STATUS, toReview == null ? null : toReview ? TO_REVIEW : CLEAR);
        put(parameters, PERSON, person);
        put(parameters, ORDER, byDate ? DATE : null);
        return parameters.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + URLEncoder.encode(entry.getValue(), UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static void put(Map<String, String> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value.toString());
        }
    }

    /** Whether it asks for nothing at all. */
    public boolean isEmpty() {
        return typed.isEmpty() && !isFiltered();
    }

    /** Whether it is narrowed to something. */
    public boolean isFiltered() {
        return body != null || year != null || kind != null || recipient != null || toReview != null || person != null;
    }

    /** Whether it is narrowed by what lies in the index beside the words. */
    boolean isWithinKeys() {
        return body != null || year != null || kind != null || recipient != null;
    }

    public SearchRequest withTyped(String other) {
        return new SearchRequest(other, body, year, kind, recipient, toReview, person, byDate);
    }

    public SearchRequest withBody(@Nullable Long other) {
        return new SearchRequest(typed, other, year, kind, recipient, toReview, person, byDate);
    }

    public SearchRequest withYear(@Nullable Integer other) {
        return new SearchRequest(typed, body, other, kind, recipient, toReview, person, byDate);
    }

    public SearchRequest withKind(@Nullable SearchKind other) {
        return new SearchRequest(typed, body, year, other, recipient, toReview, person, byDate);
    }

    public SearchRequest withRecipient(@Nullable String other) {
        return new SearchRequest(typed, body, year, kind, other, toReview, person, byDate);
    }

    public SearchRequest withToReview(@Nullable Boolean other) {
        return new SearchRequest(typed, body, year, kind, recipient, other, person, byDate);
    }

    public SearchRequest withPerson(@Nullable String other) {
        return new SearchRequest(typed, body, year, kind, recipient, toReview, other, byDate);
    }

    public SearchRequest withByDate(boolean other) {
        return new SearchRequest(typed, body, year, kind, recipient, toReview, person, other);
    }
}
