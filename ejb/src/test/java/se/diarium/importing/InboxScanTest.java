package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InboxScanTest {

    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Duration SETTLE = Duration.ofSeconds(5);

    @TempDir
    private Path inbox;

    private int pauses;

    private List<String> settled(InboxScan.Pause meanwhile) throws IOException, InterruptedException {
        InboxScan scan = new InboxScan(SETTLE, Clock.fixed(NOW, ZoneOffset.UTC), time -> {
            pauses++;
            meanwhile.of(time);
        });
        return scan.settled(inbox).stream()
                .map(file -> file.path().getFileName().toString())
                .toList();
    }

    private List<String> settled() throws IOException, InterruptedException {
        return settled(time -> {});
    }

    private Path lay(String name, Instant modified) throws IOException {
        Path file = Files.writeString(inbox.resolve(name), "§ 1");
        return Files.setLastModifiedTime(file, FileTime.from(modified));
    }

    @Test
    void takesOldFilesAtOnceTheOldestFirst() throws Exception {
        lay("b.pdf", NOW.minusSeconds(60));
        lay("a.pdf", NOW.minusSeconds(60));
        lay("c.pdf", NOW.minusSeconds(3600));

        assertThat(settled()).containsExactly("c.pdf", "a.pdf", "b.pdf");
        assertThat(pauses).isZero();
    }

    @Test
    void looksTwiceAtAFileThatWasWrittenLately() throws Exception {
        lay("new.pdf", NOW.minusSeconds(1));

        assertThat(settled()).containsExactly("new.pdf");
        assertThat(pauses).isEqualTo(1);
    }

    @Test
    void leavesAFileThatGrows() throws Exception {
        lay("whole.pdf", NOW.minusSeconds(60));
        Path growing = lay("growing.pdf", NOW.minusSeconds(1));

        List<String> settled = settled(time -> {
            try {
                Files.writeString(growing, "§ 2", StandardOpenOption.APPEND);
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        });

        assertThat(settled).containsExactly("whole.pdf");
    }

    @Test
    void leavesAFileWhoseTimeLiesAheadUntilItHasBeenLookedAtTwice() throws Exception {
        lay("ahead.pdf", NOW.plusSeconds(7200));

        assertThat(settled()).containsExactly("ahead.pdf");
        assertThat(pauses).isEqualTo(1);
    }

    @Test
    void leavesAloneWhatIsNoFileOfItsOwn(@TempDir Path elsewhere) throws Exception {
        Path target = Files.writeString(elsewhere.resolve("secret.txt"), "§ 1");
        Files.createSymbolicLink(inbox.resolve("link.pdf"), target);
        Files.createSymbolicLink(inbox.resolve("dangling.pdf"), elsewhere.resolve("nothing"));
        Files.createDirectory(inbox.resolve("folder.pdf"));
        Files.createDirectory(inbox.resolve("done"));

        assertThat(settled()).isEmpty();
    }

    @Test
    void leavesAloneAPipe() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", inbox.resolve("pipe.pdf").toString())
                        .start()
                        .waitFor())
                .isZero();

        assertThat(settled()).isEmpty();
    }

    @Test
    void leavesAloneWhatAnotherProgramIsWriting() throws Exception {
        for (String name : List.of(
                ".hidden.pdf",
                "~$protokoll.docx",
                "protokoll.pdf.part",
                "protokoll.PDF.CRDOWNLOAD",
                "p.tmp",
                "p.pdf~")) {
            lay(name, NOW.minusSeconds(60));
        }

        assertThat(settled()).isEmpty();
    }

    @Test
    void saysThatAFolderCannotBeRead() {
        InboxScan scan = new InboxScan(SETTLE, Clock.systemUTC(), time -> {});

        assertThatThrownBy(() -> scan.settled(inbox.resolve("missing"))).isInstanceOf(NoSuchFileException.class);
    }
}
