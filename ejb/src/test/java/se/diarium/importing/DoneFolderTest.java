package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DoneFolderTest {

    @TempDir
    private Path inbox;

    private String take(String name, String content) throws IOException {
        Path file = Files.writeString(inbox.resolve(name), content);
        return DoneFolder.take(file, inbox.resolve("done")).getFileName().toString();
    }

    @Test
    void movesAFileUnderItsName() throws Exception {
        assertThat(take("a.pdf", "1")).isEqualTo("a.pdf");
        assertThat(inbox.resolve("a.pdf")).doesNotExist();
        assertThat(inbox.resolve("done/a.pdf")).hasContent("1");
    }

    @Test
    void neverOverwrites() throws Exception {
        take("a.pdf", "1");

        assertThat(take("a.pdf", "2")).isEqualTo("a (2).pdf");
        assertThat(take("a.pdf", "3")).isEqualTo("a (3).pdf");
        assertThat(inbox.resolve("done/a.pdf")).hasContent("1");
    }

    @Test
    void numbersANameWithoutEnding() throws Exception {
        take("protokoll", "1");

        assertThat(take("protokoll", "2")).isEqualTo("protokoll (2)");
    }
}
