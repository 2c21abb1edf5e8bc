package se.diarium.protocol;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The one table of wordings: what a heading, a label or a line of page furniture means. The rows stand in
 * {@code wordings.txt}; rows of one's own can be laid over them.
 */
public final class Wordings {

    /** No heading and no label of minutes is longer; what is longer is text. */
    static final int LONGEST = 160;

    private static final Set<Meaning> ANY = EnumSet.allOf(Meaning.class);

    /** Of a protocol of twenty pages, and some more room: a table that grows is laid out anew each time. */
    private static final int USUAL_LINES = 2_048;

    private static final int LONGEST_FIRST_WORD = 40;

    /** A blank and the first letter of the second word. */
    private static final int LETTERS_OF_OPENING = 2;

    private static final Pattern VARIABLE = Pattern.compile("\\{\\w+}s?");

    private static final Wordings STANDARD = new Wordings(standardRows());

    /** One wording and what it means. */
    record Row(String wording, Meaning meaning) {}

    /**
     * A row that was met.
     *
     * @param body the body that its first {@code {body}} stood for, folded; null where it names none
     * @param length how much of the text it took
     */
    record Match(Meaning meaning, @Nullable String body, int length) {}

    /**
     * A wording with variables. What is fixed in it is looked for before the pattern is tried: most lines are no heading.
     *
     * @param order its place in the table: the first that is met counts
     * @param words the longest run of fixed words in it
     */
    private record Form(
            int order,
            Meaning meaning,
            Pattern pattern,
            boolean namesBody,
            boolean endsWithBody,
            String start,
            String words,
            String end) {

        static Form of(int order, String key, Meaning meaning) {
            String[] fixed = VARIABLE.split(key, -1);
            String longest = Stream.of(fixed)
                    .max(Comparator.comparingInt(String::length))
                    .orElse("");
            return new Form(
                    order,
                    meaning,
                    Bodies.form(key),
                    key.contains("{body}"),
                    key.endsWith("{body}"),
                    fixed[0],
                    longest,
                    fixed[fixed.length - 1]);
        }

        /** The word that a text must start with; nothing where that is left open. */
        String firstWord() {
            return start.contains(" ") ? Wordings.firstWord(start, 0) : "";
        }

        /** The word that a text must end with; nothing where that is left open. */
        String lastWord() {
            return end.contains(" ") ? Wordings.lastWord(end) : "";
        }

        @Nullable
        String body(String key) {
            Matcher matcher = pattern.matcher(key);
            return namesBody && matcher.matches() ? matcher.group("body1") : null;
        }

        boolean mayBe(String key) {
            return key.endsWith(end)
                    && key.startsWith(start)
                    && key.contains(words)
                    && (!endsWithBody || Bodies.mayEndWithOne(key));
        }
    }

    /** All that a text means as a whole, and all that it starts with, in the order in which they count. */
    private record Known(List<Match> whole, List<Match> start) {
        static final Known NOTHING = new Known(List.of(), List.of());
    }

    private final List<Row> rows;
    private final Map<String, List<Meaning>> exact;
    /** By the word that they start with, else by the one that they end with, else under neither. */
    private final Map<String, List<Form>> formsByFirstWord;

    private final Map<String, List<Form>> formsByLastWord;
    private final List<Form> formsOpenAtBothEnds;
    /** Nothing where one of them has but a letter of its own. */
    private final @Nullable AnyWord wordsOfThose;

    private final Map<String, List<Row>> byFirstWord;
    /** By the first word with what opens the next: eighty of them start with "datum". */
    private final Map<String, List<Row>> rowsByOpening;

    private final WordSieve firstWords;
    private final WordSieve lastWords;
    private final @Nullable Map<String, Known> remembered;

    private Wordings(List<Row> rows) {
        this.rows = List.copyOf(rows);
        exact = new HashMap<>();
        formsByFirstWord = new HashMap<>();
        formsByLastWord = new HashMap<>();
        formsOpenAtBothEnds = new ArrayList<>();
        byFirstWord = new HashMap<>();
        remembered = null;
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), i);
        }
        byFirstWord
                .values()
                .forEach(list -> list.sort(Comparator.comparing(
                        row -> -Spelling.fold(row.wording()).length())));
        rowsByOpening = new HashMap<>();
        byFirstWord.forEach((first, all) -> all.forEach(row -> rowsByOpening.put(
                opening(row.wording(), 0, first.length()),
                all.stream()
                        .filter(other -> row.wording().startsWith(opening(other.wording(), 0, first.length())))
                        .toList())));
        wordsOfThose = formsOpenAtBothEnds.stream()
                        .anyMatch(form -> form.words().length() < 2)
                ? null
                : AnyWord.of(formsOpenAtBothEnds.stream().map(Form::words).toList());
        List<String> first = new ArrayList<>(byFirstWord.keySet());
        first.addAll(formsByFirstWord.keySet());
        firstWords = new WordSieve(first);
        lastWords = new WordSieve(formsByLastWord.keySet());
    }

    private Wordings(Wordings shared) {
        rows = shared.rows;
        exact = shared.exact;
        formsByFirstWord = shared.formsByFirstWord;
        formsByLastWord = shared.formsByLastWord;
        formsOpenAtBothEnds = shared.formsOpenAtBothEnds;
        wordsOfThose = shared.wordsOfThose;
        byFirstWord = shared.byFirstWord;
        rowsByOpening = shared.rowsByOpening;
        firstWords = shared.firstWords;
        lastWords = shared.lastWords;
        remembered = new HashMap<>(USUAL_LINES);
    }

    /** The rows that ship with the reader. */
    public static Wordings standard() {
        return STANDARD;
    }

    /** These rows and others, which win over them, the first over the next. */
    public Wordings with(Collection<Wording> own) {
        List<Row> all = new ArrayList<>();
        own.forEach(wording -> all.add(new Row(wording.text(), wording.meaning().meaning())));
        all.addAll(rows);
        return new Wordings(all);
    }

    /** Whether it is a row already, with the same meaning. */
    public boolean has(Wording wording) {
        Row row = new Row(wording.folded(), wording.meaning().meaning());
        return rows.stream().anyMatch(r -> new Row(Spelling.fold(r.wording()), r.meaning()).equals(row));
    }

    private void add(Row row, int order) {
        String key = Spelling.fold(row.wording());
        if (key.contains("{")) {
            add(Form.of(order, key, row.meaning()));
        } else {
            exact.computeIfAbsent(key, k -> new ArrayList<>()).add(row.meaning());
            byFirstWord
                    .computeIfAbsent(firstWord(key, 0), k -> new ArrayList<>())
                    .add(new Row(key, row.meaning()));
        }
    }

    /** Whether a line has a meaning, as it is written on paper. */
    public boolean knows(String line) {
        return whole(Spelling.fold(Spelling.normalise(line)), ANY).isPresent();
    }

    private void add(Form form) {
        String first = form.firstWord();
        String last = form.lastWord();
        List<Form> others = !first.isEmpty()
                ? formsByFirstWord.computeIfAbsent(first, word -> new ArrayList<>())
                : last.isEmpty()
                        ? formsOpenAtBothEnds
                        : formsByLastWord.computeIfAbsent(last, word -> new ArrayList<>());
        others.add(form);
    }

    /**
     * The same for the reading of one document: it remembers what it has said, since several readers ask the same of a line. For
     * one thread only.
     */
    Wordings remembering() {
        return new Wordings(this);
    }

    /** What a whole line means, among the meanings that are asked for. */
    Optional<Match> whole(String key, Set<Meaning> wanted) {
        if (key.isEmpty() || key.length() > LONGEST) {
            return Optional.empty();
        }
        return first(known(key).whole(), wanted);
    }

    /** The longest wording that stands at a place of a folded text, ended by anything but a letter or a digit. */
    Optional<Match> at(String folded, int from, Set<Meaning> wanted) {
        return first(from == 0 ? known(folded).start() : startsAt(folded, from), wanted);
    }

    private static Optional<Match> first(List<Match> matches, Set<Meaning> wanted) {
        for (int i = 0; i < matches.size(); i++) {
            if (wanted.contains(matches.get(i).meaning())) {
                return Optional.of(matches.get(i));
            }
        }
        return Optional.empty();
    }

    private Known known(String key) {
        if (remembered == null || key.length() > LONGEST) {
            return look(key);
        }
        Known known = remembered.get(key);
        if (known == null) {
            known = look(key);
            remembered.put(key, known);
        }
        return known;
    }

    private Known look(String key) {
        List<Match> start = startsAt(key, 0);
        List<Match> whole = key.length() > LONGEST ? List.of() : wholes(key, start);
        return whole.isEmpty() && start.isEmpty() ? Known.NOTHING : new Known(whole, start);
    }

    private List<Match> wholes(String key, List<Match> start) {
        int first = endOfFirstWord(key, 0);
        int last = key.lastIndexOf(' ') + 1;
        List<Form> met = new ArrayList<>(0);
        if (firstWords.mayBe(key, 0, first)) {
            addMet(formsByFirstWord.get(key.substring(0, first)), key, met);
        }
        if (lastWords.mayBe(key, last, key.length())) {
            addMet(formsByLastWord.get(key.substring(last)), key, met);
        }
        if (wordsOfThose == null || wordsOfThose.isIn(key)) {
            addMet(formsOpenAtBothEnds, key, met);
        }
        // What is one of the wordings as a whole starts with it too.
        List<Meaning> meanings = start.isEmpty() ? List.of() : exact.getOrDefault(key, List.of());
        if (met.isEmpty() && meanings.isEmpty()) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>();
        for (Meaning meaning : meanings) {
            matches.add(new Match(meaning, null, key.length()));
        }
        met.sort(Comparator.comparingInt(Form::order));
        met.forEach(form -> matches.add(new Match(form.meaning(), form.body(key), key.length())));
        return matches;
    }

    private static void addMet(@Nullable List<Form> forms, String key, List<Form> met) {
        if (forms != null) {
            for (Form form : forms) {
                if (form.mayBe(key) && form.pattern().matcher(key).matches()) {
                    met.add(form);
                }
            }
        }
    }

    private List<Match> startsAt(String folded, int from) {
        int word = endOfFirstWord(folded, from);
        if (!firstWords.mayBe(folded, from, word)) {
            return List.of();
        }
        List<Match> matches = new ArrayList<>(0);
        for (Row row : rowsThatOpen(folded, from, word)) {
            int end = from + row.wording().length();
            if (folded.startsWith(row.wording(), from)
                    && (end == folded.length() || !Character.isLetter(folded.charAt(end)))) {
                matches.add(new Match(row.meaning(), null, end - from));
            }
        }
        return matches;
    }

    /** Those that start as the text does; where another word follows than in any of them, the first alone may be one. */
    private List<Row> rowsThatOpen(String folded, int from, int endOfFirstWord) {
        for (int end = Math.min(folded.length(), endOfFirstWord + LETTERS_OF_OPENING); end >= endOfFirstWord; end--) {
            @Nullable List<Row> rows = rowsByOpening.get(folded.substring(from, end));
            if (rows != null) {
                return rows;
            }
        }
        return List.of();
    }

    /** A wording that goes over two lines: how much of the upper and of the lower line it takes. */
    record Broken(Meaning meaning, int above, int below) {}

    /** The longest wording whose first words open one folded line and whose others open the next. */
    Optional<Broken> broken(String above, String below, Set<Meaning> wanted) {
        for (Row row : byFirstWord.getOrDefault(firstWord(above, 0), List.of())) {
            String words = row.wording();
            for (int at = words.lastIndexOf(' '); at > 0; at = words.lastIndexOf(' ', at - 1)) {
                int rest = words.length() - at - 1;
                if (wanted.contains(row.meaning())
                        && above.startsWith(words.substring(0, at))
                        && below.startsWith(words.substring(at + 1))
                        && isEnd(above, at)
                        && isEnd(below, rest)) {
                    return Optional.of(new Broken(row.meaning(), at, rest));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || " :;".indexOf(text.charAt(at)) >= 0;
    }

    private static String firstWord(String key, int from) {
        return key.substring(from, endOfFirstWord(key, from));
    }

    private static int endOfFirstWord(String key, int from) {
        int end = from;
        while (end < key.length() && end - from < LONGEST_FIRST_WORD && Character.isLetter(key.charAt(end))) {
            end++;
        }
        return end;
    }

    private static String opening(String key, int from, int endOfFirstWord) {
        return key.substring(from, Math.min(key.length(), endOfFirstWord + LETTERS_OF_OPENING));
    }

    private static String lastWord(String key) {
        return key.substring(key.lastIndexOf(' ') + 1);
    }

    /** The table as it ships: {@code [MEANING]}, then one wording a line; a number sign starts a comment. */
    private static List<Row> standardRows() {
        List<Row> rows = new ArrayList<>();
        Meaning meaning = Meaning.BACKGROUND;
        for (String line : resource().split("\n", -1)) {
            if (line.startsWith("[")) {
                meaning = Meaning.valueOf(line.substring(1, line.indexOf(']')));
            } else if (!line.isBlank() && !line.startsWith("#")) {
                rows.add(new Row(line.strip(), meaning));
            }
        }
        return rows;
    }

    private static String resource() {
        try (InputStream stream = Wordings.class.getResourceAsStream("wordings.txt")) {
            return new String(Objects.requireNonNull(stream).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
