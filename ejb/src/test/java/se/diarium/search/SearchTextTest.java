package se.diarium.search;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.browsing.NumberSought;

class SearchTextTest {

    private static List<String> terms(String typed) {
        return SearchText.of(typed).terms().stream()
                .map(term -> (term.excluded() ? "-" : "") + term.kind() + " " + term.text())
                .toList();
    }

    @Test
    void takesWordsAsWords() {
        assertThat(terms("  avgift för   bygglov, ")).containsExactly("WORD avgift", "WORD för", "WORD bygglov");
    }

    @Test
    void takesQuotedWordsAsAPhrase() {
        assertThat(terms("\"ny skola\" plan")).containsExactly("PHRASE ny skola", "WORD plan");
        assertThat(terms("”ny skola” »år 2026«")).containsExactly("PHRASE ny skola", "PHRASE år 2026");
    }

    @Test
    void takesAQuoteThatNobodyClosesForNone() {
        assertThat(terms("\"ny skola")).containsExactly("WORD ny", "WORD skola");
        assertThat(terms("ny\" skola")).containsExactly("WORD ny", "WORD skola");
    }

    @Test
    void leavesOutWhatStandsBehindAMinus() {
        assertThat(terms("bygglov -avslag -\"enskilt avlopp\""))
                .containsExactly("WORD bygglov", "-WORD avslag", "-PHRASE enskilt avlopp");
    }

    @Test
    void takesADashBetweenWordsForNoMinus() {
        assertThat(terms("skola - plan – karta e-post"))
                .containsExactly("WORD skola", "WORD plan", "WORD karta", "WORD e-post");
    }

    @Test
    void takesAnAsteriskForTheRestOfAWord() {
        assertThat(terms("bygglov* -delegation*")).containsExactly("PREFIX bygglov", "-PREFIX delegation");
        assertThat(terms("* ** a*b")).containsExactly("WORD ab");
    }

    @ParameterizedTest
    @ValueSource(strings = {"§ 45", "§45", "§§ 45", "paragraf 45", "Paragraf 45"})
    void knowsAParagraph(String typed) {
        assertThat(terms(typed)).containsExactly("PARAGRAPH 45");
    }

    @ParameterizedTest
    @CsvSource({
        "KS 2023/1055, KS",
        "ks-2023-01055.182, KS",
        "2023/1055,",
        "Dnr KS 2023/1055, KS",
        "'dnr: ks2023/1055', KS",
        "KS 1055/2023, KS",
        "2023/KS/1055, KS"
    })
    void knowsANumberHoweverItIsSpelled(String typed, String diary) {
        assertThat(SearchText.of(typed).number()).contains(new NumberSought(diary, 2023, 1055));
    }

    @Test
    void knowsNumbersAmongWords() {
        assertThat(terms("yttrande ks 2023/1055 remiss"))
                .containsExactly("WORD yttrande", "NUMBER ks 2023/1055", "WORD remiss");
        assertThat(terms("remiss dnr 2023/1055")).containsExactly("WORD remiss", "NUMBER 2023/1055");
        assertThat(terms("§ 12 KS-2023/7 -KS-2023/8"))
                .containsExactly("PARAGRAPH 12", "NUMBER KS-2023/7", "-NUMBER KS-2023/8");
    }

    @Test
    void takesADayForNoNumber() {
        assertThat(terms("2026-11-22")).containsExactly("WORD 2026-11-22");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "\"", "\"\"", "''", "*", "§", "-\"", ":*&|!()<->", "\0\u0007", "...", "– —"})
    void asksForNothingWhereNothingIsTyped(String typed) {
        assertThat(SearchText.of(typed).terms()).isEmpty();
        assertThat(SearchText.of(typed).isAsking()).isFalse();
    }

    @Test
    void asksForNothingWhereAllMustNotBeThere() {
        assertThat(SearchText.of("-avslag").isAsking()).isFalse();
        assertThat(SearchText.of("bifall -avslag").isAsking()).isTrue();
    }

    @Test
    void looksAtABoundedPartOfWhatIsTyped() {
        SearchText many = SearchText.of("ord ".repeat(2_500));
        assertThat(many.terms()).hasSize(SearchText.MOST_TERMS);
        assertThat(many.cut()).isTrue();
        assertThat(SearchText.of("x".repeat(10_000)).terms()).hasSize(1);
        assertThat(SearchText.of("ett ord").cut()).isFalse();
    }

    @Test
    void comesToAnEndWithAnyText() {
        String signs = "ab12 -*\"§”/.:å'\\\0";
        Random random = new Random(7);
        assertTimeoutPreemptively(ofSeconds(20), () -> {
            for (int i = 0; i < 3_000; i++) {
                StringBuilder text = new StringBuilder();
                for (int length = random.nextInt(120); length > 0; length--) {
                    text.append(signs.charAt(random.nextInt(signs.length())));
                }
                assertThat(SearchText.of(text.toString()).terms())
                        .allSatisfy(term -> assertThat(term.text()).isNotBlank().doesNotContain("\0"));
            }
            for (String hostile : List.of(
                    "§".repeat(10_000),
                    "-".repeat(10_000),
                    "KS ".repeat(4_000),
                    "2023/".repeat(2_000),
                    "1".repeat(10_000))) {
                assertThat(SearchText.of(hostile).terms()).hasSizeLessThanOrEqualTo(SearchText.MOST_TERMS);
            }
        });
    }

    @Test
    void canTakeEveryWordAsABeginning() {
        assertThat(SearchText.of("bygglov -avslag \"ny skola\" § 4 KS 2023/1").asBeginnings())
                .isEqualTo("bygglov* -avslag \"ny skola\" § 4 KS 2023/1");
    }
}
