package se.diarium.dispatch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.diarium.RefusedException;
import se.diarium.recipient.Channel;

class SendingTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 26);

    @Test
    void wasTodayOrEarlier() {
        assertThat(Sending.of(TODAY, null, TODAY).day()).isEqualTo(TODAY);
        assertThat(Sending.of(TODAY.minusYears(1), Channel.PRINT, TODAY).channel())
                .isEqualTo(Channel.PRINT);
    }

    @Test
    void isNotStillToCome() {
        assertThatThrownBy(() -> Sending.of(TODAY.plusDays(1), null, TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("i framtiden");
    }

    @Test
    void isNotOfWhatIsNotSent() {
        assertThatThrownBy(() -> Sending.of(TODAY, Channel.NONE, TODAY))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("inte skickas");
    }

    @Test
    void isNotOlderThanTheDecision() {
        Sending sending = Sending.of(TODAY, null, TODAY);

        sending.requireNotBefore(TODAY, 45);
        assertThatThrownBy(() -> sending.requireNotBefore(TODAY.plusDays(1), 45))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("§ 45 beslutades 2026-11-27");
    }

    @Test
    void wentAsTheRegisterHasItUnlessSomebodySaysOtherwise() {
        Sending unsaid = Sending.of(TODAY, null, TODAY);

        assertThat(unsaid.channelFor(Channel.SDK)).isEqualTo(Channel.SDK);
        assertThat(unsaid.channelFor(null)).isNull();
        assertThat(unsaid.channelFor(Channel.NONE)).isNull();
        assertThat(Sending.of(TODAY, Channel.PRINT, TODAY).channelFor(Channel.SDK))
                .isEqualTo(Channel.PRINT);
    }
}
