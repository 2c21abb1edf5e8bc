package se.diarium.configuration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SettingsTest {

    private static Settings with(Map<String, String> values) {
        return Settings.of(key -> Optional.ofNullable(values.get(key)));
    }

    @Test
    void hasADefaultForEverything() {
        Settings settings = with(Map.of());

        Path data = Path.of("data").toAbsolutePath();
        assertThat(settings.data()).isEqualTo(data);
        assertThat(settings.inboxes()).containsExactly(new Inbox("Exempelköpings kommun", data.resolve("inbox")));
        assertThat(settings.importAt()).isEqualTo(LocalTime.of(2, 0));
        assertThat(settings.timeZone()).isEqualTo(ZoneId.of("Europe/Stockholm"));
        assertThat(settings.importAtStart()).isTrue();
        assertThat(settings.partitions()).isBetween(1, 4);
        assertThat(settings.workers()).isEqualTo(settings.partitions());
        assertThat(settings.workerHeapMegabytes()).isEqualTo(256);
        assertThat(settings.tesseract()).contains("tesseract");
        assertThat(settings.mostOcrPages()).isEqualTo(100);
        assertThat(settings.settleTime()).isEqualTo(Duration.ofSeconds(5));
        assertThat(settings.largestFile()).isEqualTo(100L * 1024 * 1024);
        assertThat(settings.mostPages()).isEqualTo(2000);
        assertThat(settings.readingTime()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void hasAnInboxForEveryMunicipality() {
        Settings settings = with(Map.of(
                "diarium.inbox", "/srv/in/a",
                "diarium.municipality", "Storby kommun",
                "diarium.inboxes", "Lillby kommun=/srv/in/b; Mellanby stad = /srv/in/c ;"));

        assertThat(settings.inboxes())
                .containsExactly(
                        new Inbox("Storby kommun", Path.of("/srv/in/a")),
                        new Inbox("Lillby kommun", Path.of("/srv/in/b")),
                        new Inbox("Mellanby stad", Path.of("/srv/in/c")));
    }

    @ParameterizedTest
    @CsvSource({
        "diarium.import.at, 25:00, DIARIUM_IMPORT_AT=25:00 should be a time of day like 02:00",
        "diarium.time.zone, Mars, DIARIUM_TIME_ZONE=Mars should be a time zone like Europe/Stockholm",
        "diarium.partitions, 0, DIARIUM_PARTITIONS=0 should be a whole number from 1 to 64",
        "diarium.workers, 65, DIARIUM_WORKERS=65 should be a whole number from 0 to 64",
        "diarium.worker.heap.mb, 16, DIARIUM_WORKER_HEAP_MB=16 should be a whole number from 32 to 8192",
        "diarium.settle.seconds, -1, DIARIUM_SETTLE_SECONDS=-1 should be a whole number from 0 to 600",
        "diarium.max.file.mb, much, DIARIUM_MAX_FILE_MB=much should be a whole number from 1 to 512",
        "diarium.import.at.start, maybe, DIARIUM_IMPORT_AT_START=maybe should be yes or no",
        "diarium.inboxes, /srv/in, DIARIUM_INBOXES=/srv/in should be of the form Municipality=folder;Municipality=folder",
    })
    void saysWhatIsWrong(String key, String value, String sentence) {
        assertThatThrownBy(() -> with(Map.of(key, value)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage(sentence);
    }

    @Test
    void mayHaveFewerWorkersThanPartitionsOrNone() {
        assertThat(with(Map.of("diarium.partitions", "3")).workers()).isEqualTo(3);
        assertThat(with(Map.of("diarium.partitions", "3", "diarium.workers", "1"))
                        .workers())
                .isOne();
        assertThat(with(Map.of("diarium.workers", "0")).workers()).isZero();
    }

    @Test
    void mayDoWithoutOcr() {
        assertThat(with(Map.of("diarium.tesseract", "no")).tesseract()).isEmpty();
        assertThat(with(Map.of("diarium.tesseract", "/opt/bin/tesseract")).tesseract())
                .contains("/opt/bin/tesseract");
    }

    @Test
    void refusesTwoMunicipalitiesInOneFolder() {
        assertThatThrownBy(() -> with(Map.of("diarium.inbox", "/srv/in", "diarium.inboxes", "Lillby=/srv/x/../in")))
                .hasMessageContaining("a folder of its own for each inbox");
    }

    @Test
    void standsInTheTableOfTheReadme() throws IOException {
        String readme = Files.readString(Path.of("../README.md"));

        for (Setting setting : Setting.values()) {
            assertThat(readme).contains("| `" + setting + "` |");
        }
    }
}
