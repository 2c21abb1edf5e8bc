package se.diarium.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OfficialNameTest {

    @ParameterizedTest
    @CsvSource({
        "Socialnämnden, Socialnämnden",
        "' Socialnämnden  ', Socialnämnden",
        "SOCIALNÄMNDEN, Socialnämnden",
        "Socialnämndens, Socialnämnden",
        "KOMMUNFULLMÄKTIGES, Kommunfullmäktige",
        "Vård-  och omsorgsnämnden, Vård- och omsorgsnämnden",
        "Vård– och omsorgsnämnden, Vård- och omsorgsnämnden",
        "Kommunstyrelsens arbetsutskott, Kommunstyrelsens arbetsutskott",
    })
    void isShownInOneSpelling(String written, String shown) {
        assertThat(new OfficialName(written).name()).isEqualTo(shown);
    }

    @Test
    void isKnownWhateverItsCapitals() {
        assertThat(new OfficialName("Barn- och Ungdomsnämnden").folded())
                .isEqualTo(new OfficialName("BARN- OCH UNGDOMSNÄMNDEN").folded());
    }

    @Test
    void refusesNothingAndTooMuch() {
        assertThatThrownBy(() -> new OfficialName(" \u00a0 ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new OfficialName("a".repeat(201))).isInstanceOf(IllegalArgumentException.class);
    }
}
