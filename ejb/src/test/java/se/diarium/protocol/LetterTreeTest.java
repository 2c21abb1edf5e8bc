package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class LetterTreeTest {

    private static final List<String> WORDS =
            List.of("beslut", "beslutande", "beslut i ärendet", "bes", "anslag", "anslagsdag", "ö");

    private final LetterTree<String> tree = tree();

    private static LetterTree<String> tree() {
        LetterTree<String> tree = new LetterTree<>();
        WORDS.forEach(word -> tree.put(word, word));
        return tree;
    }

    @Test
    void whatATextStartsWithIsFoundTheLongestFirst() {
        assertThat(tree.at("beslut i ärendet fattas", 0)).containsExactly("beslut i ärendet", "beslut", "bes");
        assertThat(tree.at("om anslagsdagen", 3)).containsExactly("anslagsdag", "anslag");
        assertThat(tree.at("ö", 0)).containsExactly("ö");
    }

    @Test
    void aTextThatStartsWithNoneOrEndsTooEarlyHasNone() {
        assertThat(tree.at("nämnden", 0)).isEmpty();
        assertThat(tree.at("be", 0)).isEmpty();
        assertThat(tree.at("", 0)).isEmpty();
        assertThat(tree.at("beslut", 6)).isEmpty();
    }

    @Test
    void everyWordFindsItselfInWhateverOrderTheyWerePut() {
        LetterTree<String> reversed = new LetterTree<>();
        for (int i = WORDS.size() - 1; i >= 0; i--) {
            reversed.put(WORDS.get(i), WORDS.get(i));
        }
        assertThat(WORDS)
                .allSatisfy(word -> assertThat(reversed.at(word, 0)).first().isEqualTo(word));
    }

    @Test
    void whatAWordStandsForTwiceComesInTheOrderOfPutting() {
        LetterTree<Integer> twice = new LetterTree<>();
        twice.put("datum", 1);
        twice.put("datum", 2);
        assertThat(twice.at("datum: 2026", 0)).containsExactly(1, 2);
    }

    @Test
    void theFirstLettersOfAWordOpenIt() {
        assertThat(tree.isOpenedBy("beslut i morgon", 8)).isTrue();
        assertThat(tree.isOpenedBy("beslut i morgon", 10)).isFalse();
        assertThat(tree.isOpenedBy("nämnd", 1)).isFalse();
    }
}
