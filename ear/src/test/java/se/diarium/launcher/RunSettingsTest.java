package se.diarium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RunSettingsTest {

    private static final Path PROJECT = Path.of("/home/anna/diarium");

    @Test
    void hasADefaultForEverything() throws StartFailure {
        RunSettings settings = RunSettings.from(Map.of(), PROJECT);

        assertThat(settings.data()).isEqualTo(PROJECT.resolve("data"));
        assertThat(settings.inbox()).isEqualTo(PROJECT.resolve("data/inbox"));
        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.importAt()).isEqualTo(LocalTime.of(2, 0));
        assertThat(settings.database()).isEmpty();
        assertThat(settings.samples()).isTrue();
    }

    @Test
    void reckonsRelativeFoldersFromTheProject() throws StartFailure {
        RunSettings settings =
                RunSettings.from(Map.of("DIARIUM_DATA", "../kept", "DIARIUM_INBOX", "/srv/inbox"), PROJECT);

        assertThat(settings.data()).isEqualTo(Path.of("/home/anna/kept"));
        assertThat(settings.inbox()).isEqualTo(Path.of("/srv/inbox"));
    }

    @Test
    void takesAnEmptyVariableAsNotSet() throws StartFailure {
        assertThat(RunSettings.from(Map.of("DIARIUM_PORT", " ", "DIARIUM_DATA", ""), PROJECT))
                .isEqualTo(RunSettings.from(Map.of(), PROJECT));
    }

    @Test
    void leavesTheSamplesOutOnRequest() throws StartFailure {
        assertThat(RunSettings.from(Map.of("DIARIUM_SAMPLES", "No"), PROJECT).samples())
                .isFalse();
    }

    @Test
    void usesADatabaseOfOnesOwn() throws StartFailure {
        Map<String, String> environment =
                Map.of("DIARIUM_DB_URL", "jdbc:postgresql://db:5432/diarium", "DIARIUM_DB_PASSWORD", "hemligt");

        assertThat(RunSettings.from(environment, PROJECT).database())
                .contains(new DatabaseLogin("jdbc:postgresql://db:5432/diarium", "diarium", "hemligt"));
    }

    @ParameterizedTest
    @CsvSource({
        "DIARIUM_PORT, åtta",
        "DIARIUM_PORT, 0",
        "DIARIUM_PORT, 65536",
        "DIARIUM_IMPORT_AT, 2 o'clock",
        "DIARIUM_IMPORT_AT, 25:00",
        "DIARIUM_DB_URL, postgresql://db/diarium",
        "DIARIUM_DB_URL, jdbc:postgresql://db/diarium", // without a password
    })
    void saysInOneLineWhichSettingIsWrong(String name, String value) {
        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> RunSettings.from(Map.of(name, value), PROJECT))
                .withMessageContaining(name)
                .satisfies(failure -> assertThat(failure.getMessage()).doesNotContain("\n"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"jdbc:postgresql://db/diarium", "jdbc:postgresql://db/diarium?password=hemligt&ssl=true"})
    void neverShowsAPassword(String url) {
        assertThat(new DatabaseLogin(url, "diarium", "hemligt").toString())
                .isEqualTo("diarium at jdbc:postgresql://db/diarium");
    }
}
