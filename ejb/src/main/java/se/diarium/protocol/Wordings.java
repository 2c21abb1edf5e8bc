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

    /** Those without variables. What a text starts with is mostly to be told by a letter or two. */
    private final LetterTree<Match> fixed;

    /** Those with variables by how they start. */
    private final LetterTree<Form> formsByStart;

    private final List<Form> formsOfAnyStart;
    /** Nothing where one of them has but a letter of its own. */
    private final @Nullable AnyWord wordsOfThose;

    private final @Nullable Map<String, Known> remembered;

    private Wordings(List<Row> rows) {
        this.rows = List.copyOf(rows);
        fixed = new LetterTree<>();
        formsByStart = new LetterTree<>();
        formsOfAnyStart = new ArrayList<>();
        remembered = null;
        for (int i = 0; i < rows.size(); i++) {
            add(rows.get(i), i);
        }
        wordsOfThose = formsOfAnyStart.stream().anyMatch(form -> form.words().length() < 2)
                ? null
                : AnyWord.of(formsOfAnyStart.stream().map(Form::words).toList());
    }

    private Wordings(Wordings shared) {
        rows = shared.rows;
        fixed = shared.fixed;
        formsByStart = shared.formsByStart;
        formsOfAnyStart = shared.formsOfAnyStart;
        wordsOfThose = shared.wordsOfThose;
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
            Form form = Form.of(order, key, row.meaning());
            if (form.start().isEmpty()) {
                formsOfAnyStart.add(form);
            } else {
                formsByStart.put(form.start(), form);
            }
        } else {
            fixed.put(key, new Match(row.meaning(), null, key.length()));
        }
    }

    /** Whether a line has a meaning, as it is written on paper. */
    public boolean knows(String line) {
        return whole(Spelling.fold(Spelling.normalise(line)), ANY).isPresent();
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
        List<Form> met = new ArrayList<>(0);
        addMet(formsByStart.at(key, 0), key, met);
        if (wordsOfThose == null || wordsOfThose.isIn(key)) {
            addMet(formsOfAnyStart, key, met);
        }
        // What is one of the wordings as a whole starts with it too.
        List<Match> matches = new ArrayList<>(0);
        for (int i = 0; i < start.size() && start.get(i).length() == key.length(); i++) {
            matches.add(start.get(i));
        }
        met.sort(Comparator.comparingInt(Form::order));
        for (Form form : met) {
            matches.add(new Match(form.meaning(), form.body(key), key.length()));
        }
        return matches;
    }

    private static void addMet(List<Form> forms, String key, List<Form> met) {
        for (int i = 0; i < forms.size(); i++) {
            Form form = forms.get(i);
            if (form.mayBe(key) && form.pattern().matcher(key).matches()) {
                met.add(form);
            }
        }
    }

    private List<Match> startsAt(String folded, int from) {
        List<Match> matches = fixed.at(folded, from);
        if (!matches.isEmpty()) {
            matches.removeIf(match -> !isEndOfWord(folded, from + match.length()));
        }
        return matches;
    }

    private static boolean isEndOfWord(String text, int at) {
        return at == text.length() || !Character.isLetter(text.charAt(at));
    }

    /** A wording that goes over two lines: how much of the upper and of the lower line it takes. */
    record Broken(Meaning meaning, int above, int below) {}

    /** The longest wording whose first words open one folded line and whose others open the next. */
    Optional<Broken> broken(String above, String below, Set<Meaning> wanted) {
        @Nullable Broken longest = null;
        for (int at = 1; at <= above.length() && fixed.isOpenedBy(above, at); at++) {
            List<Match> matches = isEnd(above, at) ? fixed.at(above.substring(0, at) + ' ' + below, 0) : List.of();
            for (Match match : matches) {
                int rest = match.length() - at - 1;
                boolean isLongest = longest == null || match.length() > longest.above() + longest.below() + 1;
                if (isLongest && rest > 0 && wanted.contains(match.meaning()) && isEnd(below, rest)) {
                    longest = new Broken(match.meaning(), at, rest);
                }
            }
        }
        return Optional.ofNullable(longest);
    }

    private static boolean isEnd(String text, int at) {
        return at == text.length() || " :;".indexOf(text.charAt(at)) >= 0;
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
