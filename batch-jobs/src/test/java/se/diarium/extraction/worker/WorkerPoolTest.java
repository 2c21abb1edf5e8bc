package se.diarium.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.extraction.worker.MockWorker.Deed;
import se.diarium.generator.Layout;
import se.diarium.generator.MinutesGenerator;
import se.diarium.generator.ProtocolFile;
import se.diarium.importing.QuarantineReason;

@Timeout(300)
class WorkerPoolTest {

    private static final int HEAP = 32;
    private static final Path ANY = Path.of("any");

    private static final WorkerCommand MOCK =
            new WorkerCommand(System.getProperty("java.class.path"), MockWorker.class.getName(), HEAP, null);

    private static final Limits PATIENT = Limits.DEFAULT.withTime(Duration.ofMinutes(5));

    private final WorkerPool pool = mocks(1, Duration.ofSeconds(60));

    @AfterEach
    void close() {
        pool.close();
    }

    private static WorkerPool mocks(int size, Duration time) {
        return new WorkerPool(MOCK, size, Limits.DEFAULT.withTime(time));
    }

    private static List<String> read(WorkerPool pool, Deed deed) throws UnreadableDocumentException {
        return pool.read(ANY, deed.name()).pages().get(0).lines().stream()
                .map(line -> line.text())
                .toList();
    }

    private static long worker(WorkerPool pool) throws UnreadableDocumentException {
        return Long.parseLong(read(pool, Deed.READ).get(0));
    }

    private static boolean isAlive(long process) {
        return ProcessHandle.of(process).map(ProcessHandle::isAlive).orElse(false);
    }

    private static void assertUnreadable(WorkerPool pool, Deed deed, QuarantineReason reason) {
        assertUnreadable(pool, Path.of(deed.name()), reason);
    }

    private static void assertUnreadable(WorkerPool pool, Path file, QuarantineReason reason) {
        assertThatThrownBy(() -> pool.read(file, file.getFileName().toString()))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }

    @Test
    void readsWhatIsReadWithoutIt(@TempDir Path folder) throws IOException, UnreadableDocumentException {
        TextExtraction without = new TextExtraction(PATIENT);
        try (WorkerPool with = new WorkerPool(WorkerCommand.reading(256), 1, PATIENT)) {
            for (ProtocolFile format : ProtocolFile.values()) {
                String name = "Nämndens protokoll." + format.ending();
                Path file = Files.write(
                        folder.resolve(name), format.write(MinutesGenerator.minutes(new Random(11)), Layout.HUDDINGE));
                assertThat(with.read(file, name)).isEqualTo(without.read(file, name));
            }
            assertUnreadable(with, folder.resolve("borta.pdf"), QuarantineReason.UNREADABLE_FILE);
        }
    }

    @Test
    void refusesADocumentThatNeedsMoreMemoryThanThereIs(@TempDir Path folder)
            throws IOException, UnreadableDocumentException {
        Path large = Files.writeString(folder.resolve("stor.txt"), "§ 1 Justerare\n".repeat(290_000));
        Path small = Files.writeString(folder.resolve("liten.txt"), "§ 1 Justerare\n");
        try (WorkerPool tight = new WorkerPool(WorkerCommand.reading(48), 1, PATIENT)) {
            assertUnreadable(tight, large, QuarantineReason.OUT_OF_MEMORY);
            assertThat(tight.read(small, "liten.txt").pages()).hasSize(1);
        }
    }

    @Test
    void keepsAWorkerForTheNextDocument() throws UnreadableDocumentException {
        long first = worker(pool);
        assertThat(read(pool, Deed.PRINT)).as("what a library prints is lost").hasSize(3);
        assertThat(worker(pool)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({
        "FILL_THE_MEMORY, OUT_OF_MEMORY",
        "EXIT, WORKER_FAILED",
        "GARBAGE, WORKER_FAILED",
        "FLOOD, WORKER_FAILED",
        "HALF, WORKER_FAILED",
        "GIVE_UP, TIMED_OUT"
    })
    void refusesTheDocumentThatBreaksItsWorkerAndGoesOnWithAnother(Deed deed, QuarantineReason reason)
            throws UnreadableDocumentException {
        long first = worker(pool);
        assertUnreadable(pool, deed, reason);
        assertThat(worker(pool)).isNotEqualTo(first);
        assertThat(isAlive(first)).isFalse();
    }

    @ParameterizedTest
    @EnumSource(names = {"HANG", "DRIP"})
    void killsAWorkerThatDoesNotAnswerInTime(Deed deed) throws UnreadableDocumentException {
        try (WorkerPool impatient = mocks(1, Duration.ofMillis(1))) {
            long first = worker(impatient);
            assertUnreadable(impatient, deed, QuarantineReason.TIMED_OUT);
            assertThat(isAlive(first)).isFalse();
            assertThat(worker(impatient)).isNotEqualTo(first);
        }
    }

    @Test
    void doesNotBlameADocumentForWhatAnEarlierOneLeftBehind() throws UnreadableDocumentException {
        read(pool, Deed.SET_A_TRAP);
        assertThat(read(pool, Deed.READ)).hasSize(3);
    }

    @Test
    void replacesAWorkerThatHasReadMany() throws UnreadableDocumentException {
        try (WorkerPool two = new WorkerPool(MOCK, 1, Limits.DEFAULT, 2)) {
            long first = worker(two);
            assertThat(worker(two)).isEqualTo(first);
            assertThat(worker(two)).isNotEqualTo(first);
            assertThat(isAlive(first)).isFalse();
        }
    }

    @Test
    void keepsTheServersEnvironmentAndFoldersToItself() throws UnreadableDocumentException {
        List<String> lines = read(pool, Deed.READ);
        assertThat(System.getenv()).containsKey("HOME");
        assertThat(lines.get(1))
                .contains("LC_ALL=C.UTF-8")
                .doesNotContain("HOME=")
                .doesNotContain("DIARIUM");
        assertThat(Path.of(lines.get(2))).isNotEqualTo(Path.of(System.getProperty("java.io.tmpdir")));
    }

    @Test
    void readsAsManyDocumentsAtATimeAsItHasWorkers() {
        try (WorkerPool two = mocks(2, Duration.ofSeconds(60))) {
            List<Long> workers = IntStream.range(0, 40)
                    .mapToObj(i -> CompletableFuture.supplyAsync(() -> {
                        try {
                            return worker(two);
                        } catch (UnreadableDocumentException e) {
                            throw new IllegalStateException(e);
                        }
                    }))
                    .toList()
                    .stream()
                    .map(CompletableFuture::join)
                    .distinct()
                    .toList();
            assertThat(workers).hasSizeBetween(1, 2);
        }
    }

    @Test
    void endsItsWorkersWhenItIsClosedAndSaysNothingOfTheDocument() throws Exception {
        long worker = worker(pool);
        Path temp = Path.of(read(pool, Deed.READ).get(2));
        CompletableFuture<Throwable> reading = CompletableFuture.supplyAsync(() -> {
            try {
                return new AssertionError("" + read(pool, Deed.HANG));
            } catch (UnreadableDocumentException | RuntimeException e) {
                return e;
            }
        });
        TimeUnit.MILLISECONDS.sleep(300);

        pool.close();

        assertThat(reading.get(30, TimeUnit.SECONDS)).isInstanceOf(IllegalStateException.class);
        assertThat(isAlive(worker)).isFalse();
        assertThat(temp.getParent()).doesNotExist();
        assertThatThrownBy(() -> worker(pool)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void twoMayTakeAwayTheSameFolder(@TempDir Path folder) throws Exception {
        for (int round = 0; round < 50; round++) {
            Path worker = Files.createDirectories(folder.resolve("worker" + round));
            for (int file = 0; file < 40; file++) {
                Files.createFile(worker.resolve(file + ".txt"));
            }
            List<CompletableFuture<Void>> both = Stream.of(1, 2)
                    .map(i -> CompletableFuture.runAsync(() -> Worker.delete(worker)))
                    .toList();
            for (CompletableFuture<Void> one : both) {
                one.get(30, TimeUnit.SECONDS);
            }
            assertThat(worker).doesNotExist();
        }
    }

    @Test
    void leavesNoWorkerBehindAServerThatIsKilled() throws Exception {
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        MockServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        long worker = Long.parseLong(server.inputReader().readLine());
        assertThat(isAlive(worker)).isTrue();

        server.destroyForcibly().waitFor();

        for (int i = 0; i < 100 && isAlive(worker); i++) {
            TimeUnit.MILLISECONDS.sleep(100);
        }
        assertThat(isAlive(worker)).isFalse();
    }

    @Test
    void saysWhyNoWorkerCanBeStartedAndBlamesNoDocument() {
        try (WorkerPool broken =
                new WorkerPool(new WorkerCommand("", "se.diarium.None", HEAP, null), 1, Limits.DEFAULT)) {
            assertThatThrownBy(() -> broken.read(ANY, "x"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageContaining("se.diarium.None");
        }
    }
}
