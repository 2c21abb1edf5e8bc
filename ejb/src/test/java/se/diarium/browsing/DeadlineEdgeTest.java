package se.diarium.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.deadline.DeadlineKind;

class DeadlineEdgeTest {

    @Test
    void isReadAsItIsWritten() {
        DeadlineEdge edge = new DeadlineEdge(LocalDate.of(2026, 11, 4), DeadlineKind.NOTICE_DOWN, 1200, 7);

        assertThat(DeadlineEdge.of(edge.toString())).contains(edge);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2026-11-04",
                "2026-13-04.NOTICE_DOWN.1.0",
                "2026-11-04.NOTHING.1.0",
                "2026-11-04.NOTICE_DOWN.1",
                "2026-11-04.NOTICE_DOWN.99999999999999999999.0",
                "2026-11-04.NOTICE_DOWN.1.0' or 1=1"
            })
    void isNoneWhereTheAddressSaysSomethingElse(@Nullable String text) {
        assertThat(DeadlineEdge.of(text)).isEmpty();
    }

    @Test
    void wantsOfAllKindsOnlyWhatSomebodyHasToDoAndShouldHaveDoneWhereThatIsAsked() {
        LocalDate today = LocalDate.of(2026, 11, 26);
        DeadlineFilter soon = DeadlineFilter.soon(today);

        assertThat(soon.to()).isEqualTo(LocalDate.of(2026, 12, 3));
        assertThat(soon.wants(DeadlineKind.NOTICE_DOWN)).isTrue();
        assertThat(soon.wants(DeadlineKind.FOLLOW_UP)).isTrue();
        assertThat(soon.wants(DeadlineKind.LEGAL_FORCE)).isFalse();
        assertThat(soon.daysBack(DeadlineKind.NOTICE_DUE)).isEqualTo(DeadlineFilter.RECENT);
        assertThat(soon.daysBack(DeadlineKind.NOTICE_DOWN)).isEqualTo(DeadlineFilter.RECENT);
        assertThat(soon.daysBack(DeadlineKind.LAST_APPEAL)).isZero();
        assertThat(soon.isFromEver(DeadlineKind.FOLLOW_UP)).isTrue();
        assertThat(soon.isFromEver(DeadlineKind.NOTICE_DUE)).isFalse();
        DeadlineFilter one = new DeadlineFilter(null, DeadlineKind.LEGAL_FORCE, today, today, true, false);
        assertThat(one.wants(DeadlineKind.LEGAL_FORCE)).isTrue();
        assertThat(one.wants(DeadlineKind.NOTICE_DOWN)).isFalse();
        assertThat(one.daysBack(DeadlineKind.NOTICE_DOWN)).isZero();
        assertThat(one.isFromEver(DeadlineKind.FOLLOW_UP)).isFalse();
    }
}
