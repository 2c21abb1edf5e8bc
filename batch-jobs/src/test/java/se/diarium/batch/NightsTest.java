package se.diarium.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NightsTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");
    private static final Nights AT_TWO = new Nights(LocalTime.of(2, 0), STOCKHOLM);

    @Test
    void isTodayBeforeTheHourAndTomorrowFromItOn() {
        assertThat(AT_TWO.after(Instant.parse("2026-01-15T00:59:59Z"))).isEqualTo("2026-01-15T01:00:00Z");
        assertThat(AT_TWO.after(Instant.parse("2026-01-15T01:00:00Z"))).isEqualTo("2026-01-16T01:00:00Z");
    }

    @Test
    void isThreeOClockOnTheNightWithoutTwoOClock() {
        // 29 March 2026: 02:00 becomes 03:00
        Instant due = AT_TWO.after(Instant.parse("2026-03-28T12:00:00Z"));

        assertThat(due).isEqualTo("2026-03-29T01:00:00Z");
        assertThat(due.atZone(STOCKHOLM).toLocalTime()).isEqualTo(LocalTime.of(3, 0));
        assertThat(AT_TWO.after(due)).isEqualTo("2026-03-30T00:00:00Z");
    }

    @Test
    void isTheFirstTwoOClockOnTheNightWithTwo() {
        // 25 October 2026: 03:00 becomes 02:00
        Instant due = AT_TWO.after(Instant.parse("2026-10-24T12:00:00Z"));

        assertThat(due).isEqualTo("2026-10-25T00:00:00Z");
        assertThat(AT_TWO.after(due)).isEqualTo("2026-10-26T01:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(strings = {"00:00", "02:00", "02:30", "02:59", "03:00", "23:59"})
    void comesOnceEachNightOfAYear(String at) {
        Nights nights = new Nights(LocalTime.parse(at), STOCKHOLM);
        List<LocalDate> days = new ArrayList<>();
        Instant now =
                LocalDate.of(2026, 1, 1).atStartOfDay(STOCKHOLM).toInstant().minusSeconds(1);
        for (int i = 0; i < 365; i++) {
            now = nights.after(now);
            days.add(now.atZone(STOCKHOLM).toLocalDate());
        }

        assertThat(days)
                .doesNotHaveDuplicates()
                .startsWith(LocalDate.of(2026, 1, 1))
                .endsWith(LocalDate.of(2026, 12, 31));
    }
}
