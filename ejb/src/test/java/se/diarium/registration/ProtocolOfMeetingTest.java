package se.diarium.registration;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ProtocolOfMeetingTest {

    @Test
    void isNoneBeforeTheFirst() {
        assertThat(ProtocolOfMeeting.of(Set.of(1, 2), Map.of())).isEmpty();
    }

    @Test
    void isTheOneWithAParagraphInCommon() {
        assertThat(ProtocolOfMeeting.of(Set.of(3, 4), Map.of(10L, Set.of(1, 2, 3), 20L, Set.of(9))))
                .contains(10L);
    }

    @Test
    void isNoneForAParagraphApprovedAtOnceThatTheOthersLeaveOut() {
        // § 45 stands alone; the other paper has §§ 30–44 and 46–60
        assertThat(ProtocolOfMeeting.of(Set.of(45), Map.of(10L, Set.of(30, 44, 46, 60))))
                .isEmpty();
    }

    @Test
    void isTheOneWithMostInCommonAndOfEqualsTheOldest() {
        assertThat(ProtocolOfMeeting.of(Set.of(1, 2, 3), Map.of(10L, Set.of(1), 20L, Set.of(2, 3))))
                .contains(20L);
        assertThat(ProtocolOfMeeting.of(Set.of(1, 2), Map.of(20L, Set.of(2), 10L, Set.of(1))))
                .contains(10L);
    }
}
