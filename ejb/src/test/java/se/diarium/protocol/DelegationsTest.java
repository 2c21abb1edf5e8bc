package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

@NullUnmarked
class DelegationsTest {

    @Test
    void readsARowPerNumber() {
        ReadItem item = Minutes.item("""
                § 3
                Redovisning av delegeringsbeslut

                Beslut

                Redovisningen godkänns.

                Delegationsbeslut

                • 2026.002 KS-049 Beslut om ställföreträdande rektor
                • 2026.107 KS-003 Beslut om tilläggsbelopp för barn vid den fristående
                förskolan Tallen
                • 2026.001 KS-022 Avgiftshandläggning
                - punkt 2.3.8 - beslut om nedsättning
                """);
        assertThat(item.delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .startsWith("2026.002 KS-049", "2026.107 KS-003", "2026.001 KS-022");
        assertThat(item.delegationsbeslut().get(1).description())
                .isEqualTo("Beslut om tilläggsbelopp för barn vid den fristående förskolan Tallen");
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void readsPointsOfTheSchemeWithAllTheirNumbers() {
        ReadItem item = Minutes.item("""
                § 3
                Anmälan av delegationsbeslut

                Beslut

                Kommunstyrelsen antecknar nedanstående anmälda delegationsbeslut.

                C. 1.1. Beslut om att initiera upphandling. Delegat, förvaltningsdirektör.
                KS-2026/111, KS-2026/133.

                A.5.1 Yttrande till tillsynsmyndighet. Beslut, verksamhetschef. KS-2026/135, KS-
                2026/59
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("C. 1.1.", "A.5.1");
        assertThat(item.delegationsbeslut().get(0).delegate()).isEqualTo("förvaltningsdirektör");
        assertThat(item.delegationsbeslut().get(1).numbers())
                .extracting(Diarienummer::asWritten)
                .containsExactly("KS-2026/135", "KS-2026/59");
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void readsBulletsUnderTheDecision() {
        ReadItem item = Minutes.item(
                "§ 3\nAnmälan av delegationsbeslut\n\nBeslut\n\nKommunstyrelsen tar del av nedanstående beslut och lägger dem till handlingarna.\n\n- Arbetsutskottets beslut den 7 maj 2026.\n- Tjänstemannabeslut under maj 2026.\n");
        assertThat(item.delegationsbeslut()).hasSize(2);
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void doesNotTakeTheSchemeForAReport() {
        assertThat(Delegations.isReport("Revidering av delegationsordning")).isFalse();
        assertThat(Delegations.isReport("Delegerade beslut 2026")).isTrue();
        assertThat(Delegations.isReport("Anmälan om delegationsbeslut")).isTrue();
    }

    @Test
    void aDateThatIsAFieldOfItsOwnIsTheDayOfTheDecision() {
        ReadItem item = Minutes.item("""
                § 3
                Anmälan av delegationsbeslut

                Beslut

                Kommunstyrelsen antecknar nedanstående anmälda delegationsbeslut.

                A.5.1 Yttrande om remiss, KS 2026/135, Kommunchef, 2026-08-20

                A.5.2 Avtal för tiden från 2026-01-01 med Folkets hus, KS 2026/136
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::date, ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple(LocalDate.of(2026, 8, 20), "Yttrande om remiss"),
                        tuple(null, "Avtal för tiden från 2026-01-01 med Folkets hus"));
    }
}
