package se.diarium.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LockOutTest {

    @ParameterizedTest
    @CsvSource({
        "1, PT0S",
        "4, PT0S",
        "5, PT1M",
        "6, PT2M",
        "7, PT4M",
        "8, PT8M",
        "9, PT15M",
        "10, PT15M",
        "1000000, PT15M"
    })
    void growsFromAMinuteToAQuarter(int failures, Duration locked) {
        assertThat(LockOut.after(failures)).isEqualTo(locked);
    }
}
