package se.diarium.integration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import se.diarium.RefusedException;

class ReceiptTest {

    @Test
    void takesAReferenceAsItWasMeant() {
        assertThat(Receipt.of(7, " 2026-000123\n").reference()).isEqualTo("2026-000123");
        assertThat(Receipt.of(7, "a\u0000b").reference()).isEqualTo("a\uFFFDb");
    }

    @Test
    void needsNone() {
        assertThat(Receipt.of(7, null).reference()).isNull();
        assertThat(Receipt.of(7, " \t").reference()).isNull();
    }

    @Test
    void refusesWhatIsNoNumberOfAnySystem() {
        assertThat(Receipt.of(7, "x".repeat(200)).reference()).hasSize(200);
        assertThatThrownBy(() -> Receipt.of(7, "x".repeat(201)))
                .isInstanceOf(RefusedException.class)
                .hasMessage("Beteckningen i det andra systemet är för lång. Högst 200 tecken.");
    }
}
