package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lag 1930:173 and Kommunallagen, with the cases that courts have decided. */
@NullUnmarked
class DeadlinesTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            2023-10-24, 2023-11-14
            2024-03-08, 2024-04-02
            2023-12-05, 2023-12-27
            2024-05-31, 2024-06-24
            2023-12-03, 2023-12-27
            2023-12-11, 2024-01-02
            2024-04-13, 2024-05-06
            2025-05-16, 2025-06-09
            2026-10-10, 2026-11-02
            1999-03-16, 1999-04-06
            2003-12-15, 2004-01-05
            """)
    void threeWeeksFromTheNotice(LocalDate noticeUp, LocalDate last) {
        assertThat(Deadlines.appeal(noticeUp)).isEqualTo(last);
        assertThat(Deadlines.legalForce(noticeUp)).isEqualTo(last.plusDays(1));
    }

    @Test
    void movesTheDaysOfApprovalAndNotice() {
        assertThat(Deadlines.approval(LocalDate.of(2020, 11, 11))).isEqualTo("2020-11-25");
        assertThat(Deadlines.approval(LocalDate.of(2023, 12, 12))).isEqualTo("2023-12-27");
        assertThat(Deadlines.notice(LocalDate.of(2026, 9, 24))).isEqualTo("2026-09-28");
    }
}
