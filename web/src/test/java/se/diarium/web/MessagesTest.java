package se.diarium.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.WordingMeaning;
import se.diarium.web.language.Language;

/** Every text that a page names is in the bundles of both languages, and they hold nothing else. */
class MessagesTest {

    private static final Path PAGES = Path.of("src/main/webapp");
    private static final Path CODE = Path.of("src/main/java");
    private static final Pattern KEY = Pattern.compile("\\bt\\['([^']++)'\\]");
    private static final Pattern KEY_BEFORE_A_VALUE = Pattern.compile("\\bt\\['([^']++)'\\.concat\\(");
    private static final Pattern PLACE = Pattern.compile("\\{(\\d)");

    /** What a page may say in no language: the product's name, keys of the keyboard, what one can search for. */
    private static final Pattern IN_NO_LANGUAGE = Pattern.compile(
            "(?s)<!--.*?-->|<!DOCTYPE[^>]*>|<kbd>[^<]*</kbd>|<span class=\"dnr\"[^>]*>[^<]*</span>|#\\{[^}]*}|Diarium");

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern WORD = Pattern.compile("\\p{L}{2,}");
    private static final Pattern WORDS_OF_AN_ATTRIBUTE =
            Pattern.compile("\\b(?:title|aria-label|placeholder|alt|data-label|label|text)=\"[^\"#]*\\p{L}[^\"]*\"");

    /** Texts that are alike in both languages, and rightly so. */
    private static final Set<String> ALIKE = Set.of(
            "page.version",
            "rail.registry",
            "export.paragraph",
            "protocol.paragraphs",
            "protocol.version",
            "event.protocol");

    /** What administrators choose from. */
    private static final Set<String> MEANINGS = Stream.of(WordingMeaning.values())
            .map(meaning -> "wording." + meaning)
            .collect(Collectors.toUnmodifiableSet());

    private final ResourceBundle swedish = Language.SWEDISH.texts();
    private final ResourceBundle english = Language.ENGLISH.texts();
    private final Set<String> texts = new TreeSet<>(swedish.keySet());

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
    void hasTheSameKeysInBothLanguages() {
        assertThat(new TreeSet<>(english.keySet())).isEqualTo(texts);
    }

    @Test
    void saysSomethingElseInEachLanguage() {
        assertThat(texts).allSatisfy(key -> {
            assertThat(swedish.getString(key)).as(key).isNotBlank();
            assertThat(english.getString(key)).as(key).isNotBlank();
        });
        assertThat(texts.stream().filter(key -> swedish.getString(key).equals(english.getString(key))))
                .containsExactlyInAnyOrderElementsOf(ALIKE);
        assertThat(texts.stream().filter(key -> !key.equals("page.language") && isSwedish(english.getString(key))))
                .isEmpty();
    }

    @Test
    void fillsTheSameValuesIntoBothLanguages() {
        assertThat(texts)
                .allSatisfy(key ->
                        assertThat(places(english.getString(key))).as(key).isEqualTo(places(swedish.getString(key))));
        assertThat(texts)
                .filteredOn(key -> !places(swedish.getString(key)).isEmpty())
                .allSatisfy(key -> {
                    assertThat(filled(swedish, key)).as(key).isNotBlank().doesNotContain("{");
                    assertThat(filled(english, key)).as(key).isNotBlank().doesNotContain("{");
                });
    }

    @Test
    void leavesNoWordsInThePages() throws IOException {
        assertThat(contents(PAGES, ".xhtml").stream()
                        .map(page -> IN_NO_LANGUAGE.matcher(page).replaceAll(""))
                        .flatMap(page -> Stream.concat(
                                WORDS_OF_AN_ATTRIBUTE.matcher(page).results().map(MatchResult::group),
                                WORD.matcher(TAG.matcher(page).replaceAll(" "))
                                        .results()
                                        .map(MatchResult::group))))
                .isEmpty();
    }

    private static boolean isSwedish(String text) {
        return text.chars().anyMatch(c -> "åäöÅÄÖ".indexOf(c) >= 0);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text)
                .results()
                .map(result -> result.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** As a page fills it: with as many values as it asks for, numbers where it counts. */
    private static String filled(ResourceBundle bundle, String key) {
        String text = bundle.getString(key);
        Object[] values = places(text).stream()
                .map(place -> text.contains("{" + place + ",") ? (Object) 2 : "x")
                .toArray();
        return new MessageFormat(text, bundle.getLocale()).format(values);
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
