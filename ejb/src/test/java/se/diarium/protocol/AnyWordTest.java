package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class AnyWordTest {

    private static final AnyWord WORDS = AnyWord.of("nämnd", "styrels", " utse");

    @Test
    void oneOfTheWordsIsFoundWhereverItStands() {
        assertThat(List.of("nämnd", "socialnämnden", "kommunstyrels", "till justerare utses"))
                .allMatch(WORDS::isIn);
    }

    @Test
    void whatOnlyBeginsAsAWordIsNone() {
        assertThat(List.of("", "n", "nämn", "utse", "styrel", "Nämnd")).noneMatch(WORDS::isIn);
    }

    @Test
    void aSingleLetterIsNoWord() {
        assertThatThrownBy(() -> AnyWord.of("i")).isInstanceOf(IllegalArgumentException.class);
    }
}
