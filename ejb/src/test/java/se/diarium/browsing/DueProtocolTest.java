package se.diarium.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.diarium.correction.ItemKey;
import se.diarium.dispatch.DispatchKey;
import se.diarium.recipient.RecipientKey;

class DueProtocolTest {

    private static final LocalDate SINCE = LocalDate.of(2026, 11, 20);

    private static DueRow row(long protocol, int paragraph, int occurrence, String recipient) {
        return new DueRow(
                new DispatchEdge(SINCE, protocol, paragraph, 0),
                new DispatchKey(protocol, new ItemKey(paragraph, occurrence), RecipientKey.of(recipient)),
                "Hamnnämnden",
                SINCE.minusDays(9),
                "Ny brygga",
                null,
                null,
                false,
                recipient,
                7L,
                "Hamnkontoret",
                null,
                null);
    }

    @Test
    void putsRowsTogetherByProtocolAndParagraphInTheirOrder() {
        List<DueProtocol> protocols = DueProtocol.of(List.of(
                row(9, 4, 1, "Hamnkontoret"),
                row(9, 4, 1, "Lotsarna"),
                row(9, 4, 2, "Lotsarna"),
                row(3, 4, 1, "Lotsarna")));

        assertThat(protocols).hasSize(2);
        assertThat(protocols.get(0).items()).hasSize(2);
        assertThat(protocols.get(0).items().get(0).rows())
                .extracting(DueRow::asWritten)
                .containsExactly("Hamnkontoret", "Lotsarna");
        assertThat(protocols.get(1).first().key().protocol()).isEqualTo(3);
        assertThat(DueProtocol.of(List.of())).isEmpty();
    }

    @Test
    void waitsTooLongAfterFiveDays() {
        DueProtocol protocol = DueProtocol.of(List.of(row(9, 4, 1, "Lotsarna"))).get(0);

        assertThat(protocol.days(SINCE.plusDays(5))).isEqualTo(5);
        assertThat(protocol.isLate(SINCE.plusDays(5))).isFalse();
        assertThat(protocol.isLate(SINCE.plusDays(6))).isTrue();
        assertThat(DispatchFilter.longBefore(SINCE.plusDays(5))).isEqualTo(SINCE);
        assertThat(DispatchFilter.longBefore(SINCE.plusDays(6))).isAfter(SINCE);
    }

    @Test
    void hasWaitedNoDayWhereThePaperIsApprovedInTheFuture() {
        assertThat(DueProtocol.of(List.of(row(9, 4, 1, "Lotsarna"))).get(0).days(SINCE.minusDays(3)))
                .isZero();
    }

    @Test
    void tellsWhereTheRegisterCallsTheRecipientOtherwise() {
        assertThat(row(9, 4, 1, "Hammkontoret").isCalledOtherwise()).isTrue();
        assertThat(row(9, 4, 1, "Hamnkontoret").isCalledOtherwise()).isFalse();
    }
}
