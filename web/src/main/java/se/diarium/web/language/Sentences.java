package se.diarium.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The sentences that do not come from the bundles, in English: why a change was refused, what does not add up in a protocol and what
 * to do about it, why a file is in quarantine. The services make them, and the database keeps them, in Swedish; here each is found
 * again by its wording. {@code sentences_en.txt} has them in pairs, Swedish above English, with {@code {0}} for what was filled in.
 */
public final class Sentences {

    private static final Pattern PARAGRAPHS = Pattern.compile("§{0,2} ?[\\d–, ]{1,400}(?: och [\\d–]{1,20})?");
    private static final Pattern PLAIN = Pattern.compile("[\\d., :/–-]{1,400}");
    private static final DateTimeFormatter SWEDISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Language.SWEDISH.locale());
    private static final DateTimeFormatter ENGLISH_DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Language.ENGLISH.locale());
    private static final Sentences ENGLISH = read("sentences_en.txt");

    private final Map<String, String> whole = new HashMap<>();
    private final List<Pair> withValues = new ArrayList<>();

    private record Pair(Template swedish, String english) {}

    private Sentences() {}

    static Sentences english() {
        return ENGLISH;
    }

    private static Sentences read(String name) {
        try (InputStream in = Sentences.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing");
            }
            return of(new String(in.readAllBytes(), UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * @param text pairs of lines with an empty line between them; a line that begins with # is a comment
     * @throws IllegalArgumentException if a pair is not whole, or stands there twice
     */
    static Sentences of(String text) {
        Sentences sentences = new Sentences();
        for (String block : text.replaceAll("(?m)^#.*\n", "").split("\n{2,}", -1)) {
            String[] lines = block.strip().split("\n", -1);
            if (lines.length == 1 && lines[0].isEmpty()) {
                continue;
            }
            if (lines.length != 2 || lines[1].isBlank()) {
                throw new IllegalArgumentException("not a pair: " + block);
            }
            if (sentences.whole.put(lines[0], lines[1]) != null) {
                throw new IllegalArgumentException("twice: " + lines[0]);
            }
        }
        sentences.whole.forEach((swedish, english) -> {
            Template template = Template.of(swedish);
            if (!template.places().isEmpty()) {
                sentences.withValues.add(new Pair(template, english));
            }
        });
        // The one that says most comes first: another may have it as the beginning of a value.
        sentences.withValues.sort(
                Comparator.comparingInt((Pair pair) -> -pair.swedish().literal()));
        return sentences;
    }

    /** All pairs, Swedish to English. */
    Map<String, String> pairs() {
        return Map.copyOf(whole);
    }

    /** A Swedish sentence in English, its values as {@link Pieces} mark them; empty where it is not known. */
    Optional<String> translated(String sentence) {
        String known = whole.get(sentence);
        if (known != null) {
            return Optional.of(known);
        }
        for (Pair pair : withValues) {
            Optional<List<String>> values = pair.swedish().values(sentence);
            if (values.isPresent()) {
                return Optional.of(filled(pair.english(), values.get()));
            }
        }
        return Optional.empty();
    }

    private String filled(String english, List<String> values) {
        StringBuilder text = new StringBuilder();
        int at = 0;
        while (at < english.length()) {
            int open = english.indexOf('{', at);
            if (open < 0 || open + 2 >= english.length() || english.charAt(open + 2) != '}') {
                open = english.length();
            }
            text.append(english, at, open);
            if (open < english.length()) {
                text.append(value(values.get(english.charAt(open + 1) - '0')));
            }
            at = open + 3;
        }
        return text.toString();
    }

    /** A value of a sentence: days, weekdays and §§ in English; what is Swedish is marked. */
    String value(String swedish) {
        if (isPlain(swedish)) {
            return swedish;
        }
        if (PARAGRAPHS.matcher(swedish).matches()) {
            return swedish.replace(" och ", " and ");
        }
        String known = whole.get(swedish);
        return known == null ? day(swedish).orElseGet(() -> Pieces.marked(swedish)) : known;
    }

    /** Whether a value is alike in all languages: numbers. */
    static boolean isPlain(String value) {
        return PLAIN.matcher(value).matches();
    }

    private static Optional<String> day(String words) {
        try {
            return Optional.of(ENGLISH_DAY.format(LocalDate.parse(words, SWEDISH_DAY)));
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }
}
