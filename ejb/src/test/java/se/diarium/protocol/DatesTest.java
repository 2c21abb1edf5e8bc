package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@NullUnmarked
class DatesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2024-02-29 | 2024-02-29",
                "Onsdagen den 21 juni 2017 kl.18.00 | 2017-06-21",
                "den 3:e mars 2021 | 2021-03-03",
                "den 26/4 2013 | 2013-04-26",
                "26/4-2013 | 2013-04-26",
                "21 feb. 2018 | 2018-02-21",
                "15 sept 2020 | 2020-09-15",
                "26.4.2021 | 2021-04-26"
            })
    void readsDates(String text, LocalDate date) {
        assertThat(Dates.first(text)).contains(date);
    }

    @Test
    void aDayThatTheCalendarDoesNotKnowIsNoDate() {
        assertThat(Dates.first("2023-02-30")).isEmpty();
        assertThat(Dates.first("den 31/6", LocalDate.of(2023, 6, 1))).isEmpty();
    }

    @Test
    void aDayWithoutAYearIsNearTheMeeting() {
        assertThat(Dates.first("onsdag 28 juni kl 10.00", LocalDate.of(2017, 6, 21)))
                .contains(LocalDate.of(2017, 6, 28));
        assertThat(Dates.first("den 4/1", LocalDate.of(2017, 12, 20))).contains(LocalDate.of(2018, 1, 4));
        assertThat(Dates.first("den 1 mars", LocalDate.of(2017, 6, 21))).isEmpty();
        assertThat(Dates.first("den 1 juli", null)).isEmpty();
    }

    @Test
    void readsTimes() {
        assertThat(Dates.times("kl. 13:00 – 16:27, mötet ajourneras 15:04 – 15:20")
                        .orElseThrow()
                        .end())
                .contains(LocalTime.of(16, 27));
        assertThat(Dates.times("klockan 18.30 till 20.45").orElseThrow().start())
                .isEqualTo(LocalTime.of(18, 30));
        assertThat(Dates.times("kl 13-16").orElseThrow().end()).contains(LocalTime.of(16, 0));
        assertThat(Dates.times("kl 14-15.30").orElseThrow().end()).contains(LocalTime.of(15, 30));
        assertThat(Dates.times("klockan 9").orElseThrow().start()).isEqualTo(LocalTime.of(9, 0));
        assertThat(Dates.times("kl 27")).isEmpty();
    }
}
