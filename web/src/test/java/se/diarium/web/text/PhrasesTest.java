package se.diarium.web.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.web.language.Language;

class PhrasesTest {

    private static final ZoneId STOCKHOLM = ZoneId.of("Europe/Stockholm");

    private final Phrases swedish = Phrases.in(STOCKHOLM, Language.SWEDISH);
    private final Phrases english = Phrases.in(STOCKHOLM, Language.ENGLISH);

    @Test
    void writesDatesAndTimesAsASwedeDoes() {
        assertThat(swedish.date(LocalDate.of(2026, 11, 18))).isEqualTo("18 november 2026");
        assertThat(swedish.time(LocalTime.of(9, 30))).isEqualTo("kl. 09.30");
        assertThat(swedish.times(LocalTime.of(9, 30), LocalTime.of(11, 5))).isEqualTo("kl. 09.30–11.05");
        assertThat(swedish.times(null, LocalTime.of(11, 5))).isEqualTo("kl. 11.05");
        assertThat(swedish.date(null)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:00, 2026-11-23T07:45, i natt kl. 02.00",
        "2026-11-24T02:00, 2026-11-23T07:45, i natt kl. 02.00",
        "2026-11-23T02:00, 2026-11-23T00:30, i natt kl. 02.00",
        "2026-11-24T02:00, 2026-11-23T01:30, i morgon kl. 02.00",
        "2026-11-22T02:00, 2026-11-23T07:45, i går kl. 02.00",
        "2026-11-23T07:40, 2026-11-23T07:45, i dag kl. 07.40",
        "2026-11-22T14:10, 2026-11-23T07:45, i går kl. 14.10",
        "2026-11-18T14:10, 2026-11-23T07:45, 18 november kl. 14.10",
        "2025-11-18T14:10, 2026-11-23T07:45, 18 november 2025 kl. 14.10"
    })
    void saysWhenAsOneWouldInTheMorning(String moment, String now, String words) {
        assertThat(swedish.moment(local(moment), local(now))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-24T07:45, 2026-11-23T00:00, i går",
        "2026-11-23T07:45, 2026-11-20T00:00, i fredags",
        "2026-11-22T07:45, 2026-11-20T00:00, i fredags",
        "2026-11-21T07:45, 2026-11-20T00:00, i går"
    })
    void countsNewsFromTheLastWorkingDay(String now, String since, String words) {
        assertThat(swedish.lastWorkingDay(local(now))).isEqualTo(local(since));
        assertThat(swedish.lastWorkingDayName(local(now))).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-23T02:00, 2026-11-23T07:45, last night at 02:00",
        "2026-11-24T02:00, 2026-11-23T07:45, tonight at 02:00",
        "2026-11-24T02:00, 2026-11-23T01:30, tomorrow at 02:00",
        "2026-11-23T07:40, 2026-11-23T07:45, today at 07:40",
        "2026-11-22T14:10, 2026-11-23T07:45, yesterday at 14:10",
        "2026-11-18T14:10, 2026-11-23T07:45, 18 November at 14:10",
        "2025-11-18T14:10, 2026-11-23T07:45, 18 November 2025 at 14:10"
    })
    void saysWhenInEnglish(String moment, String now, String words) {
        assertThat(english.moment(local(moment), local(now))).isEqualTo(words);
    }

    @Test
    void writesDatesMeasuresAndPlacesInEnglish() {
        assertThat(english.date(LocalDate.of(2026, 5, 3))).isEqualTo("3 May 2026");
        assertThat(english.weekday(LocalDate.of(2026, 11, 18))).isEqualTo("Wednesday");
        assertThat(english.times(LocalTime.of(9, 30), LocalTime.of(11, 5))).isEqualTo("09:30–11:05");
        assertThat(english.lastWorkingDayName(local("2026-11-23T07:45"))).isEqualTo("Friday");
        assertThat(english.lastWorkingDayName(local("2026-11-24T07:45"))).isEqualTo("yesterday");
        assertThat(english.duration(Duration.ofMinutes(64))).isEqualTo("1 h 4 min");
        assertThat(english.size(812)).isEqualTo("812 bytes");
        assertThat(english.size(1_470_000)).isEqualTo("1.4 MB");
        assertThat(english.place(4, 17, 17)).isEqualTo("page 4, line 17");
        assertThat(english.place(4, 17, 18)).isEqualTo("page 4, lines 17–18");
    }

    @Test
    void writesMeasuresAndPlaces() {
        assertThat(swedish.duration(Duration.ofSeconds(48))).isEqualTo("48 s");
        assertThat(swedish.duration(Duration.ofSeconds(192))).isEqualTo("3 min 12 s");
        assertThat(swedish.duration(Duration.ofMinutes(64))).isEqualTo("1 tim 4 min");
        assertThat(swedish.size(812)).isEqualTo("812 byte");
        assertThat(swedish.size(24_600)).isEqualTo("24 kB");
        assertThat(swedish.size(1_470_000)).isEqualTo("1,4 MB");
        assertThat(swedish.size(100L << 20)).isEqualTo("100 MB");
        assertThat(swedish.place(4, 17, 17)).isEqualTo("sida 4, rad 17");
        assertThat(swedish.place(4, 17, 18)).isEqualTo("sida 4, rad 17–18");
        assertThat(swedish.paragraphs(81, 92)).isEqualTo("§§ 81–92");
        assertThat(swedish.paragraphs(5, 5)).isEqualTo("§ 5");
    }

    private static Instant local(String time) {
        return LocalDateTime.parse(time).atZone(STOCKHOLM).toInstant();
    }
}
