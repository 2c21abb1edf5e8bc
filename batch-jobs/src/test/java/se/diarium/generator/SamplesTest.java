package se.diarium.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;

/**
 * The shipped samples are what the generator writes. After a change of the generator: {@code mvn test -pl batch-jobs -am
 * -Dtest=SamplesTest -Dsurefire.failIfNoSpecifiedTests=false -Ddiarium.samples.write=true}.
 */
class SamplesTest {

    private static final Path FOLDER = Path.of("../ear/src/main/samples");
    private static final String BROKEN = "barn-och-utbildningsnamnden-2026-10-14.pdf";
    private static final Map<String, byte[]> FILES = Samples.files();
    private static final TextExtraction EXTRACTION = new TextExtraction(Limits.DEFAULT);

    @TempDir
    Path folder;

    @BeforeAll
    static void writesThemWhenAsked() throws IOException {
        if (Boolean.getBoolean("diarium.samples.write")) {
            Files.createDirectories(FOLDER);
            for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
                Files.write(FOLDER.resolve(file.getKey()), file.getValue());
            }
        }
    }

    @Test
    void areAllShipped() {
        assertThat(FOLDER)
                .isDirectoryNotContaining(
                        file -> !FILES.containsKey(file.getFileName().toString()));
        assertThat(FILES.keySet())
                .allSatisfy(name -> assertThat(FOLDER.resolve(name)).exists());
    }

    /** By their lines: the bytes of PDF and DOCX depend on the machine's zlib and clock. */
    @TestFactory
    Stream<DynamicTest> sayWhatTheGeneratorWrites() {
        return FILES.entrySet().stream()
                .filter(file -> !file.getKey().equals(BROKEN))
                .map(file -> DynamicTest.dynamicTest(file.getKey(), () -> {
                    Path written = Files.write(folder.resolve(file.getKey()), file.getValue());
                    assertThat(EXTRACTION.read(FOLDER.resolve(file.getKey()), file.getKey()))
                            .isEqualTo(EXTRACTION.read(written, file.getKey()));
                }));
    }

    @Test
    void haveThreeToTwelvePages() throws IOException {
        for (Map.Entry<String, byte[]> file : FILES.entrySet()) {
            if (file.getKey().endsWith(".pdf") && !file.getKey().equals(BROKEN)) {
                assertThat(PdfPrinter.pages(file.getValue())).as(file.getKey()).isBetween(3, 12);
            }
        }
    }

    @Test
    void oneOfThemIsBrokenBeyondReading() {
        assertThatThrownBy(() -> EXTRACTION.read(FOLDER.resolve(BROKEN), BROKEN))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).isEqualTo(QuarantineReason.DAMAGED));
    }
}
