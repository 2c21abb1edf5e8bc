package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

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
}
