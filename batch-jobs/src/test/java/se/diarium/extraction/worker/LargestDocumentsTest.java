package se.diarium.extraction.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.extraction.Limits;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.protocol.SourceDocument;

/** The memory of a worker holds whatever the limits let through. */
class LargestDocumentsTest {

    private static final int HEAP_MEGABYTES = 256;

    /** The time is not what is tried here, and the machine may be busy. */
    private static final WorkerPool WORKER =
            new WorkerPool(WorkerCommand.reading(HEAP_MEGABYTES), 1, Limits.DEFAULT.withTime(Duration.ofMinutes(5)));

    @TempDir
    Path folder;

    /** Makes one of the documents. */
    @FunctionalInterface
    interface Making {
        Path into(Path file) throws IOException;
    }

    @AfterAll
    static void stop() {
        WORKER.close();
    }

    static Stream<Arguments> documents() {
        return Stream.of(
                Arguments.of("lång.pdf", (Making) LargestDocuments::longPdf, 300_000),
                Arguments.of("tät.pdf", (Making) LargestDocuments::densePdf, 90_000),
                Arguments.of("text.txt", (Making) LargestDocuments::text, 300_000),
                Arguments.of("word.docx", (Making) LargestDocuments::word, 160_000),
                Arguments.of("webb.html", (Making) LargestDocuments::web, 240_000));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void holds(String name, Making making, int lines) throws IOException, UnreadableDocumentException {
        Path file = making.into(folder.resolve(name));
        SourceDocument document = WORKER.read(file, name);
        assertThat(document.pages().stream()
                        .mapToInt(page -> page.lines().size())
                        .sum())
                .isGreaterThanOrEqualTo(lines);
    }
}
