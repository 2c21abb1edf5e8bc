package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class UnitsTest {

    @Test
    void tellsUnitsTitlesAndPersonsApart() {
        assertThat(Units.endsAsOne("Kultur- och fritidsnämnden")).isTrue();
        assertThat(Units.endsAsOne("Exempelby Bostads AB")).isTrue();
        assertThat(Units.endsAsOne("Bo Ek")).isFalse();
        assertThat(Units.isTitle("HR-chef")).isTrue();
        assertThat(Units.isTitle("biträdande förvaltningschef")).isTrue();
        assertThat(Units.isTitle("Valnämnden")).isFalse();
        assertThat(Units.isPerson("K. Berg")).isTrue();
        assertThat(Units.isPerson("Region Exempel")).isFalse();
        assertThat(Units.isPerson("Exempelby Kommun")).isFalse();
    }

    @Test
    void namesRunTogetherComeApartOnlyWhereANameFollows() {
        assertThat(Units.apart("Kommunstyrelsen Fritidskontoret Valnämnden"))
                .containsExactly("Kommunstyrelsen", "Fritidskontoret", "Valnämnden");
        assertThat(Units.apart("Kommunstyrelsens förvaltning Barn- och utbildningsnämnden"))
                .containsExactly("Kommunstyrelsens förvaltning", "Barn- och utbildningsnämnden");
        assertThat(Units.apart("Socialnämnden Centrum")).containsExactly("Socialnämnden Centrum");
        assertThat(Units.apart("Ekonomichef Bo Ek")).containsExactly("Ekonomichef Bo Ek");
    }
}
