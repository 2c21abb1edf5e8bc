package se.diarium.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RefusedException;

class WrittenTest {

    @Test
    void keepsTheTextAndEndsItsLinesInOneWay() {
        assertThat(Written.text(" Ring <b>Bo</b>\r\ni morgon \n", 100, "En anteckning"))
                .isEqualTo("Ring <b>Bo</b>\ni morgon");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\r\n\t"})
    void refusesNothing(String typed) {
        assertThatThrownBy(() -> Written.text(typed, 100, "En anteckning"))
                .isInstanceOf(RefusedException.class)
                .hasMessage("En anteckning behöver en text. Skriv något och spara igen.");
    }

    @Test
    void refusesTooMuchAndSaysHowMuchThereIs() {
        assertThat(Written.text("x".repeat(100), 100, "En bevakning")).hasSize(100);
        assertThatThrownBy(() -> Written.text("x".repeat(101), 100, "En bevakning"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("högst 100 tecken, men texten har 101");
        assertThatThrownBy(() -> Written.text(" ".repeat(1_000_000), 100, "En bevakning"))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void storesNothingThatTheDatabaseCannotTake() {
        assertThat(Written.text("a\u0000b\ud800", 100, "En anteckning")).isEqualTo("a\uFFFDb\uFFFD");
    }
}
