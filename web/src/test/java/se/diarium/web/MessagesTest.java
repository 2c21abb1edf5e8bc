package se.diarium.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.WordingMeaning;

/** Every text that a page names is in the bundle, and the bundle holds nothing else. */
class MessagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\\bt\\['([^']++)'\\]");
    private static final Pattern KEY_BEFORE_A_VALUE = Pattern.compile("\\bt\\['([^']++)'\\.concat\\(");
    private static final Pattern WORDS_IN_MARKUP = Pattern.compile(">\\s*+[A-ZÅÄÖ][a-zåäö]++ [^<#]++<");

    /** What administrators choose from. */
    private static final Set<String> MEANINGS = Stream.of(WordingMeaning.values())
            .map(meaning -> "wording." + meaning)
            .collect(Collectors.toUnmodifiableSet());

    private final Set<String> texts =
            new TreeSet<>(ResourceBundle.getBundle("se.diarium.web.messages", Locale.forLanguageTag("sv"))
                    .keySet());

    @Test
    void hasEveryKeyThatAPageNames() throws IOException {
        Set<String> missing = named(KEY);
        missing.removeAll(texts);
        assertThat(missing).isEmpty();
        assertThat(named(KEY_BEFORE_A_VALUE))
                .allSatisfy(start -> assertThat(texts).anyMatch(key -> key.startsWith(start)));
    }

    @Test
    void hasANameForEveryMeaningOfAWording() {
        assertThat(texts).containsAll(MEANINGS);
    }

    @Test
    void holdsNothingThatNobodyNames() throws IOException {
        Set<String> named = named(KEY);
        Set<String> starts = named(KEY_BEFORE_A_VALUE);
        String code = String.join("\n", contents(CODE, ".java"));
        assertThat(texts.stream()
                        .filter(key -> !named.contains(key) && !MEANINGS.contains(key))
                        .filter(key -> starts.stream().noneMatch(key::startsWith))
                        .filter(key -> !code.contains('"' + key + '"')))
                .isEmpty();
    }

    @Test
    void leavesNoWordsInThePages() throws IOException {
        assertThat(contents(PAGES, ".xhtml").stream()
                        .flatMap(page -> WORDS_IN_MARKUP
                                .matcher(page.replaceAll("(?s)<!--.*?-->", ""))
                                .results())
                        .map(result -> result.group()))
                .isEmpty();
    }

    private static Set<String> named(Pattern pattern) throws IOException {
        return contents(PAGES, ".xhtml").stream()
                .flatMap(page -> pattern.matcher(page).results())
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static List<String> contents(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(MessagesTest::read)
                    .toList();
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
