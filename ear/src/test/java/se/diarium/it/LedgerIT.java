package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Instant;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.importing.Arrival;
import se.diarium.importing.DocumentStore;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportFile.Step;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.OpenFile;
import se.diarium.importing.QuarantineReason;
import se.diarium.importing.RunLedger;
import se.diarium.importing.RunStart;
import se.diarium.importing.UnsavedFileException;

/** What the ledger says of runs and files, whatever happens to them. */
@ExtendWith(ArquillianExtension.class)
class LedgerIT {

    @Inject
    private FileLedger files;

    @Inject
    private RunLedger runs;

    @Inject
    private DocumentStore documents;

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    private long run;

    @Deployment
    static EnterpriseArchive ear() {
        return Inside.ear(LedgerIT.class, Sql.class);
    }

    @BeforeEach
    void startRun() {
        run = runs.start(Cause.COMMAND, null, "LedgerIT").run();
    }

    @AfterEach
    void closeRun() throws SQLException {
        new Sql(database).change("""
                        update import_file set state = 'QUARANTINED', reason = 'NO_ITEMS', step = 'READ', finished_at = now(),
                          reading_since = null
                        where state = 'DISCOVERED'""");
        runs.close(run);
    }

    @Test
    void runsOneAtATime() {
        RunStart second = runs.start(Cause.TIMER, null, "another node");

        assertThat(second).isEqualTo(new RunStart(run, false));
    }

    @Test
    void closesTheBooksWithTheSums() throws Exception {
        Path paper = paper();
        enter(paper);
        enter(paper);
        long bad = enter(paper());
        claim();
        files.quarantine(claim(), QuarantineReason.NO_ITEMS, Step.READ, null);
        runs.close(run);

        assertThat(state(bad)).isEqualTo("QUARANTINED");
        // the first is open still: it waits for the next run, and is none of this one's
        assertThat(text(
                        "select state || discovered || registered || quarantined || duplicate from import_run where id = ?",
                        run))
                .isEqualTo("CLOSED2011");
    }

    @Test
    void givesTheFilesOfAnInterruptedRunToTheNext() throws Exception {
        long file = enter(paper());
        claim();
        runs.giveUp(run);
        startRun();
        runs.takeWaiting(run);

        assertThat(text("select run_id from import_file where id = ?", file)).isEqualTo(Long.toString(run));
        assertThat(claim()).isEqualTo(file);
        assertThat(text("select attempts from import_file where id = ?", file)).isEqualTo("2");
    }

    @Test
    void readsAFileNoMoreThatTookTheServerDownThreeTimes() throws Exception {
        long file = enter(paper());
        for (int i = 0; i < 3; i++) {
            claim();
            runs.giveUp(run);
            startRun();
            runs.takeWaiting(run);
        }

        assertThat(text("select reason from import_file where id = ?", file)).isEqualTo("STOPPED_SERVER");
        assertThat(files.claim(run)).isEmpty();
    }

    @Test
    void holdsNothingAgainstAFileWhenTheServerStopsInGoodOrder() throws Exception {
        long file = enter(paper());
        claim();
        runs.stop(run);

        assertThat(text("select attempts from import_file where id = ?", file)).isEqualTo("0");
        assertThat(text("select state from import_run where id = ?", run)).isEqualTo("ABORTED");
    }

    @Test
    void takesNoFileForARunThatHasEnded() throws Exception {
        Path paper = paper();
        runs.giveUp(run);

        assertThatThrownBy(() -> enter(paper)).isInstanceOf(RuntimeException.class);
        startRun();
        assertThat(state(enter(paper))).isEqualTo("DISCOVERED");
        claim();
    }

    @Test
    void knowsAFileAgainThatItCouldNotMove() throws Exception {
        Path paper = paper();
        long first = files.enter(run, inInbox(paper));
        long again = files.enter(run, inInbox(paper));
        files.movedFromInbox(first);
        long copy = files.enter(run, inInbox(paper));

        assertThat(again).isEqualTo(first);
        assertThat(copy).isNotEqualTo(first);
        assertThat(state(copy)).isEqualTo("DUPLICATE");
        claim();
    }

    @Test
    void entersAnUnreadableFileOnceAsLongAsItDoesNotChange() throws Exception {
        Path paper = paper();
        files.enterUnreadable(run, inInbox(paper), 17, "AccessDeniedException");
        files.enterUnreadable(run, inInbox(paper), 17, "AccessDeniedException");
        files.enterUnreadable(run, inInbox(paper), 18, "AccessDeniedException");

        assertThat(text(
                        "select count(*) from import_file where name = ?",
                        paper.getFileName().toString()))
                .isEqualTo("2");
    }

    @Test
    void keepsNothingOfAFileThatIsNotThere() {
        Path nothing = Path.of("/nowhere/protokoll.pdf");

        assertThatThrownBy(() -> files.enter(run, inInbox(nothing))).isInstanceOf(UnsavedFileException.class);
    }

    @Test
    void givesBackEveryByteOfALargeFile() throws Exception {
        Path large = Files.createTempFile("large", ".bin");
        byte[] bytes = new byte[3 * 1024 * 1024 + 17];
        new java.util.Random(7).nextBytes(bytes);
        Files.write(large, bytes);
        enter(large);
        OpenFile file = files.claim(run).orElseThrow();
        Path copy = Files.createTempFile("copy", ".bin");

        documents.copyTo(file.sha256(), copy);

        assertThat(Files.mismatch(large, copy)).isEqualTo(-1);
        assertThat(file.size()).isEqualTo(bytes.length);
    }

    private static Path paper() throws IOException {
        return Files.writeString(
                Files.createTempFile("paper", ".txt"), UUID.randomUUID().toString());
    }

    private long enter(Path paper) {
        return files.enter(run, new Arrival("Provköping", "protokoll.txt", paper, false, null, null));
    }

    private static Arrival inInbox(Path paper) {
        return new Arrival("Provköping", paper.getFileName().toString(), paper, true, Instant.EPOCH, null);
    }

    private long claim() {
        return files.claim(run).map(OpenFile::id).orElseThrow();
    }

    private String state(long file) throws SQLException {
        return text("select state from import_file where id = ?", file);
    }

    private String text(String select, Object value) throws SQLException {
        return new Sql(database).text(select, value);
    }
}
