package se.diarium.correction;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Span;

class ChangeTest {

    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00.123456Z");

    private static Change approval(long version, int paragraph, String by, Instant at) {
        return Change.approve(version, new ItemKey(paragraph, 1), Map.of(), by, at);
    }

    @Test
    void knowsWhatWasApprovedInOneGoWithIt() {
        Change first = approval(1, 1, "anna.ek", NOW);

        assertThat(first.isInOneGoWith(approval(1, 2, "anna.ek", NOW))).isTrue();
        assertThat(first.isInOneGoWith(approval(1, 2, "anna.ek", NOW.plusMillis(1))))
                .isFalse();
        assertThat(first.isInOneGoWith(approval(1, 2, "bo.lind", NOW))).isFalse();
        assertThat(first.isInOneGoWith(approval(2, 2, "anna.ek", NOW))).isFalse();
    }

    @Test
    void isByItselfWhereItIsNoApproval() {
        FieldValue title = FieldValue.of(Origin.certain(new Span(1, 2, 2, null), "person"), "Ny brygga");
        Change split = Change.split(1, new ItemKey(1, 1), 2, title, "anna.ek", NOW);

        assertThat(split.isInOneGoWith(split)).isTrue();
        assertThat(split.isInOneGoWith(approval(1, 1, "anna.ek", NOW))).isFalse();
    }
}
