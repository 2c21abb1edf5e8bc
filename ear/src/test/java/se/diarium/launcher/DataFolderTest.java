package se.diarium.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

    @TempDir
    private Path temporary;

    @Test
    void isMadeWhereThereIsNone() throws Exception {
        try (DataFolder data = DataFolder.take(temporary.resolve("a/b"))) {
            assertThat(data.sub("log")).isDirectory().isEqualTo(temporary.resolve("a/b/log"));
        }
    }

    @Test
    void cannotBeMadeWhereAFileLies() throws IOException {
        Path file = Files.createFile(temporary.resolve("file"));

        assertThatExceptionOfType(StartFailure.class)
                .isThrownBy(() -> DataFolder.take(file.resolve("data")))
                .withMessageContaining("cannot be written")
                .withMessageContaining("DIARIUM_DATA");
    }

    @Test
    void isTakenByOneAtATime() throws Exception {
        try (DataFolder data = DataFolder.take(temporary)) {
            assertThatExceptionOfType(StartFailure.class)
                    .isThrownBy(() -> DataFolder.take(temporary))
                    .withMessageContaining("Another Diarium runs on " + temporary)
                    .withMessageContaining("process " + ProcessHandle.current().pid());
            assertThat(data.file("x")).isEqualTo(temporary.resolve("x"));
        }
        DataFolder.take(temporary).close();
    }

    @Test
    void keepsASecretFromAllButItsOwner() throws IOException {
        Path file = temporary.resolve("secret");
        Files.writeString(file, "old and open");

        Folders.writeSecret(file, "new");

        assertThat(file).hasContent("new");
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-------");
    }
}
