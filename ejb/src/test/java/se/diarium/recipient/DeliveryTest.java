package se.diarium.recipient;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.RefusedException;

class DeliveryTest {

    @Test
    void takesAMailboxAndAFunctionAddress() {
        assertThat(new Delivery(Channel.EMAIL, " hamnen@exempelkoping.se ").address())
                .isEqualTo("hamnen@exempelkoping.se");
        assertThat(new Delivery(Channel.SDK, "urn:riv:infrastructure:messaging:functionalAddress:71").address())
                .endsWith(":71");
        assertThat(new Delivery(Channel.PRINT, " ").address()).isNull();
        assertThat(new Delivery(null, null)).isEqualTo(Delivery.UNSAID);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "hamnen",
                "hamnen@",
                "@exempelkoping.se",
                "hamnen@exempelkoping",
                "hamnen@exempelkoping..se",
                "hamnen@exempelkoping.se, annan@exempelkoping.se",
                "Hamnen <hamnen@exempelkoping.se>",
                "hamnen@exempelkoping.se\r\nBcc: annan@exempelkoping.se",
                "hamnen@exempelkoping.se\n",
                "ham\u0000nen@exempelkoping.se"
            })
    void refusesWhatIsNoSingleMailbox(String address) {
        assertThatThrownBy(() -> new Delivery(Channel.EMAIL, address))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(".");
    }

    @Test
    void refusesAnAddressThatIsTooLong() {
        assertThatThrownBy(() -> new Delivery(
                        Channel.EMAIL, "a".repeat(60) + "@" + "b".repeat(60) + "." + "c".repeat(10_000) + ".se"))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> new Delivery(Channel.SDK, "1".repeat(10_000))).isInstanceOf(RefusedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Channel.class,
            names = {"PRINT", "CASE_SYSTEM", "NONE"})
    void refusesAnAddressWhereNoneIsUsed(Channel channel) {
        assertThatThrownBy(() -> new Delivery(channel, "hamnen@exempelkoping.se"))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("e-post eller SDK");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "–", "12", "Hamn\nkontoret", "Hamn\u0000kontoret", "Hamn\u202ekontoret"})
    void refusesANameThatIsNone(String name) {
        assertThatThrownBy(() -> new RecipientName(name)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesANameOfTenThousandCharacters() {
        assertThatThrownBy(() -> new RecipientName("Hamn".repeat(2_500)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("för långt");
        assertThat(new RecipientName("  Hamnkontoret  i  Lillviken ").text()).isEqualTo("Hamnkontoret i Lillviken");
    }
}
