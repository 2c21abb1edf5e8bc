package se.diarium.body;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.registry.OfficialName;

class BodyKeyTest {

    private static final OfficialName EXEMPELKOPING = new OfficialName("Exempelköpings kommun");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunstyrelsens arbetsutskott | Kommunstyrelsens arbets-utskott",
                "Kommunstyrelsens arbetsutskott | KOMMUNSTYRELSENS ARBETSUTSKOTT",
                "Kommunstyrelsens arbetsutskott | Kommunstyrelsens arbetsutskottet",
                "Vård- och omsorgsnämnden | Vård och omsorgsnämnden",
                "Vård- och omsorgsnämnden | Vård– & omsorgsnämndens",
                "Kommunstyrelsen | Kommunstyrelse",
                "Kommunfullmäktige | Exempelköpings kommunfullmäktige",
                "Kommunfullmäktige | Kommunfullmäktige i Exempelköping",
                "Kommunfullmäktige | Exempelköpings kommuns kommunfullmäktige",
                "Kommunala rådet för äldre | KOMMUNALA RÅDET FÖR ÄLDRE"
            })
    void isOneForAllSpellings(String name, String other) {
        assertThat(key(other)).isEqualTo(key(name));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Kommunstyrelsen | Kommunstyrelsens arbetsutskott",
                "Kommunstyrelsen | Kommunfullmäktige",
                "Socialnämnden | Socialnämndens arbetsutskott",
                "Kultur- och fritidsnämnden | Kulturnämnden",
                "Arbetsutskottet | Kommunstyrelsens arbetsutskott"
            })
    void differsForOtherBodies(String name, String other) {
        assertThat(key(other)).isNotEqualTo(key(name));
    }

    @Test
    void keepsANameThatIsTheMunicipalitysOwnAndNoMore() {
        assertThat(key("Exempelköping")).isEqualTo("exempelköping");
    }

    @Test
    void isTheNameItselfWhereItHasNoLetter() {
        assertThat(key("–")).isEqualTo("-");
    }

    private static String key(String name) {
        return BodyKey.of(new OfficialName(name), EXEMPELKOPING);
    }
}
