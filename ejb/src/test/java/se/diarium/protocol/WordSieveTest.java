package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class WordSieveTest {

    private static final List<String> WORDS = List.of("beslut", "datum", "", "i", "över");
    private static final WordSieve SIEVE = new WordSieve(WORDS);

    @Test
    void everyWordPassesWhereverItStands() {
        for (String word : WORDS) {
            assertThat(SIEVE.mayBe("om " + word + " och", 3, 3 + word.length())).isTrue();
        }
    }

    @Test
    void mostOtherWordsDoNot() {
        assertThat(List.of("nämnden", "godkänner", "planen", "beslutar", "till", "datumet"))
                .noneMatch(word -> SIEVE.mayBe(word, 0, word.length()));
    }
}
