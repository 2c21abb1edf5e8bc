package se.diarium.web.language;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the services say in Swedish is said in English too, whole, with what is filled in. */
class SentencesTest {

    private static final List<Path> CODE =
            List.of(Path.of("../ejb/src/main/java"), Path.of("../batch-jobs/src/main/java"), Path.of("src/main/java"));

    /** Settings are explained in English, and the reader on the command line speaks to whoever installs it. */
    private static final Set<String> NOT_IN_THE_CONSOLE = Set.of("Setting.java", "ProtocolReaderCli.java");

    private static final String LITERAL = "\"(?:[^\"\\\\\\n]|\\\\.)*+\"";
    private static final Pattern COMMENTS_BUT_FOR_LITERALS =
            Pattern.compile("(?s)/\\*.*?\\*/|//[^\\n]*+|(" + LITERAL + ")");
    private static final Pattern LITERALS = Pattern.compile(LITERAL + "(?:\\s*+\\+\\s*+" + LITERAL + ")*+");
    private static final Pattern SENTENCE = Pattern.compile("[\\p{Lu}%§”][^\\\\]* [^\\\\]*[.:]");
    private static final Pattern VALUE = Pattern.compile("%(?:(\\d)\\$)?[sd]");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    private final Sentences sentences = Sentences.english();

    @Test
    void knowsEverySentenceThatTheServicesSay() throws IOException {
        Set<String> said = said();
        assertThat(said).hasSizeGreaterThan(200);
        assertThat(said).isSubsetOf(sentences.pairs().keySet());
    }

    @Test
    void knowsNoSentenceThatNobodySays() throws IOException {
        Set<String> unsaid = new TreeSet<>(sentences.pairs().keySet());
        unsaid.removeAll(said());
        assertThat(unsaid).noneMatch(swedish -> swedish.endsWith("."));
    }

    @Test
    void fillsInTheSameValuesAndLeavesNothingSwedish() {
        assertThat(sentences.pairs()).allSatisfy((swedish, english) -> {
            assertThat(places(english)).as(english).isEqualTo(places(swedish));
            assertThat(english).doesNotContainPattern("[åäöÅÄÖ]");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Filen är tom. | The file is empty.",
                "Sammanträdesdagen 7 april 2024 är en söndag. | The day of the meeting, 7 April 2024, is a Sunday.",
                "§§ 4, 7 och 9–12 är omedelbart justerade. De ska anslås för sig, senast 3 maj 2026. | §§ 4, 7 and"
                        + " 9–12 were approved immediately. They need a notice of their own, at the latest 3 May 2026.",
                "Bevakningen behöver en text. Skriv något och spara igen. | The follow-up needs a text. Write"
                        + " something and save again.",
                "Rätta sista dagen till 2 april 2024 på anslagstavlan och i anslagsbeviset. | Correct the last day to"
                        + " 2 April 2024 on the notice board and in the certificate of notice."
            })
    void saysInEnglish(String swedish, String english) {
        assertThat(sentences.translated(swedish)).contains(english);
    }

    @Test
    void marksWhatIsSwedishInASentence() {
        assertThat(Pieces.of(sentences
                        .translated("”Hamnen” är redan ett namn på Hamnnämnden. Slå ihop dem om de är samma nämnd.")
                        .orElseThrow()))
                .containsExactly(
                        new Piece("“", false),
                        new Piece("Hamnen", true),
                        new Piece("” is a name of ", false),
                        new Piece("Hamnnämnden", true),
                        new Piece(" already. Merge them if they are the same committee.", false));
    }

    @Test
    void keepsAValueThatLooksLikeAPlaceForOne() {
        assertThat(Pieces.of(sentences
                        .translated("{1} och \uE001{0}\uE000 är redan samma ärende.")
                        .orElseThrow()))
                .containsExactly(
                        new Piece("{1}", true),
                        new Piece(" and ", false),
                        new Piece(" {0} ", true),
                        new Piece(" are the same case already.", false));
    }

    @Test
    void leavesASentenceItDoesNotKnow() {
        assertThat(sentences.translated("Vädret är vackert.")).isEmpty();
        assertThat(sentences.translated("")).isEmpty();
    }

    @Test
    void isReadInWholePairsOnly() {
        assertThat(Sentences.of("# of nothing\n\nEn\nOne\n\nTvå\nTwo\n").pairs())
                .isEqualTo(Map.of("En", "One", "Två", "Two"));
        assertThatThrownBy(() -> Sentences.of("En\n\nTvå\nTwo\n")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sentences.of("En\nOne\n\nEn\nA\n")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every text of the code that is a sentence, with its places as the pairs write them. */
    private static Set<String> said() throws IOException {
        Set<String> said = new TreeSet<>();
        for (Path folder : CODE) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .filter(file ->
                                !NOT_IN_THE_CONSOLE.contains(file.getFileName().toString()))
                        .flatMap(file -> sentences(read(file)))
                        .forEach(said::add);
            }
        }
        return said;
    }

    private static Stream<String> sentences(String code) {
        String bare = COMMENTS_BUT_FOR_LITERALS
                .matcher(code)
                .replaceAll(found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group()));
        return LITERALS.matcher(bare)
                .results()
                .map(found -> found.group().substring(1, found.group().length() - 1))
                .map(joined -> joined.replaceAll("\"\\s*+\\+\\s*+\"", ""))
                .filter(text -> SENTENCE.matcher(text).matches() && !text.contains("(?"))
                .map(SentencesTest::template);
    }

    private static String template(String format) {
        int[] next = {0};
        return VALUE.matcher(format)
                .replaceAll(value ->
                        "{" + (value.group(1) == null ? next[0]++ : Integer.parseInt(value.group(1)) - 1) + "}");
    }

    private static String read(Path file) {
        try {
            return Files.readString(file, UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
