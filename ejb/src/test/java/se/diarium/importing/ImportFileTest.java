package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import se.diarium.importing.ImportFile.State;
import se.diarium.importing.ImportFile.Step;

class ImportFileTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Sha256 BYTES = new Sha256("ab".repeat(32));

    private final ImportFile file = file();

    private static ImportFile file() {
        Arrival arrival =
                new Arrival("Exempelköpings kommun", "protokoll.pdf", Path.of("/in/protokoll.pdf"), true, NOW, null);
        return new ImportFile(null, arrival, new DocumentStore.Saved(BYTES, 17), NOW);
    }

    @Test
    void isRegisteredAfterAWorkerHasClaimedIt() {
        file.claim(NOW);
        file.register(NOW.plusSeconds(3));

        assertThat(file.getState()).isEqualTo(State.REGISTERED);
        assertThat(file.getFinishedAt()).isEqualTo(NOW.plusSeconds(3));
        assertThat(file.getReadingSince()).isNull();
        assertThat(file.getAttempts()).isEqualTo(1);
    }

    @Test
    void isNotRegisteredByAWorkerWhoseRunHasBeenGivenUp() {
        assertThatThrownBy(() -> file.register(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(file.isOpen()).isTrue();
    }

    @Test
    void keepsItsFirstOutcome() {
        file.claim(NOW);
        file.register(NOW);

        assertThatThrownBy(() -> file.quarantine(QuarantineReason.DAMAGED, Step.EXTRACT, null, NOW))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> file.claim(NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(file.getState()).isEqualTo(State.REGISTERED);
    }

    @Test
    void saysWhyItIsInQuarantine() {
        file.claim(NOW);
        file.quarantine(QuarantineReason.NO_ITEMS, Step.READ, "0 of 3 pages", NOW);

        assertThat(file.getReason()).isEqualTo(QuarantineReason.NO_ITEMS);
        assertThat(file.getStep()).isEqualTo(Step.READ);
        assertThat(file.getDetail()).isEqualTo("0 of 3 pages");
    }

    @Test
    void givesItsPlaceToALaterReading() {
        file.claim(NOW);
        file.quarantine(QuarantineReason.NO_ITEMS, Step.READ, null, NOW);

        ImportFile again = file.readAgain("anna", NOW.plusSeconds(60));

        assertThat(again.isOpen()).isTrue();
        assertThat(again.getRereadOf()).isSameAs(file);
        assertThat(again.getUploadedBy()).isEqualTo("anna");
        assertThat(again.getSha256()).isEqualTo(BYTES);
        assertThat(again.getInboxPath()).isNull();
        assertThat(file.getSupersededBy()).isSameAs(again);
    }

    @Test
    void namesTheFirstFileHoweverOftenItIsReadAgain() {
        file.claim(NOW);
        file.register(NOW);
        ImportFile again = file.readAgain("anna", NOW);
        again.claim(NOW);
        again.register(NOW);

        assertThat(again.readAgain("anna", NOW).getRereadOf()).isSameAs(file);
    }

    @Test
    void isNotReadAgainWhileItIsOpenOrAfterAnotherReadingHasItsPlace() {
        assertThatThrownBy(() -> file.readAgain("anna", NOW)).isInstanceOf(IllegalStateException.class);
        file.claim(NOW);
        file.register(NOW);
        file.readAgain("anna", NOW);
        assertThatThrownBy(() -> file.readAgain("anna", NOW)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void isNotReadAgainAsADuplicate() {
        ImportFile copy = file();
        copy.duplicates(file, NOW);

        assertThatThrownBy(() -> copy.readAgain("anna", NOW)).isInstanceOf(IllegalStateException.class);
        assertThat(copy.getDuplicateOf()).isSameAs(file);
    }
}
