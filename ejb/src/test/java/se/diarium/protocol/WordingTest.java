package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.protocol.Wording.Fault;

class WordingTest {

    @ParameterizedTest
    @EnumSource(WordingMeaning.class)
    void meansSomethingToTheReader(WordingMeaning meaning) {
        assertThat(meaning.meaning().name()).isEqualTo(meaning.name());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Vidarebefordras härmed till", "Dnr", "{body}s ställningstagande", "Till:", "Skickas till {tail}"
            })
    void isAHeadingAsPapersHaveIt(String text) {
        assertThat(Wording.fault(text)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | EMPTY",
                "' : ' | EMPTY",
                "'--' | NO_WORD",
                "'{tail}' | NO_WORD",
                "'a {body}' | NO_WORD",
                "'Beslut i {nämnd}' | VARIABLES",
                "'{body}s förslag till {body}' | VARIABLES",
                "'Beslut }' | VARIABLES"
            })
    void saysWhatIsWrong(String text, Fault fault) {
        assertThat(Wording.fault(text)).hasValue(fault);
        assertThatThrownBy(() -> new Wording(text, WordingMeaning.ROUTING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void isNotLongerThanAHeading() {
        assertThat(Wording.fault("x".repeat(Wording.LONGEST))).isEmpty();
        assertThat(Wording.fault("x".repeat(Wording.LONGEST + 1))).hasValue(Fault.TOO_LONG);
        assertThat(Wording.fault("x".repeat(1_000_000))).hasValue(Fault.TOO_LONG);
    }

    @Test
    void winsOverTheRowsThatShip() {
        Wordings wordings = Wordings.standard().with(List.of(new Wording("UTLÅTANDE:", WordingMeaning.BACKGROUND)));

        assertThat(wordings.whole("utlåtande", Meaning.HEADINGS))
                .hasValueSatisfying(match -> assertThat(match.meaning()).isEqualTo(Meaning.BACKGROUND));
        assertThat(Wordings.standard().whole("utlåtande", Meaning.HEADINGS))
                .hasValueSatisfying(match -> assertThat(match.meaning()).isEqualTo(Meaning.DECISION));
    }

    @Test
    void isKnownWhereTheReaderHasItAlreadyWithThatMeaning() {
        assertThat(Wordings.standard().has(new Wording("BESLUTET SKICKAS TILL:", WordingMeaning.ROUTING)))
                .isTrue();
        assertThat(Wordings.standard().has(new Wording("Beslutet skickas till", WordingMeaning.BASIS)))
                .isFalse();
    }

    @Test
    void aLineIsKnownAsItStandsOnPaper() {
        assertThat(Wordings.standard().knows("BESLUTET SKICKAS TILL:")).isTrue();
        assertThat(Wordings.standard().knows("Inverkan på hamnen")).isFalse();
        assertThat(Wordings.standard()
                        .with(List.of(new Wording("Inverkan på hamnen", WordingMeaning.ROUTING)))
                        .knows("INVERKAN  PÅ HAMNEN:"))
                .isTrue();
        assertThat(Wordings.standard().knows("")).isFalse();
    }
}
