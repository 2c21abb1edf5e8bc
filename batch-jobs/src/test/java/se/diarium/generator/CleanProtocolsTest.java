package se.diarium.generator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;

/** A false alarm costs more trust than a fault that is missed: nothing is wrong with what the generator writes. */
class CleanProtocolsTest {

    private static final int TEXTS = 200;
    private static final int FILES = 10;

    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();

    @TempDir
    Path folder;

    @Test
    void noErrorAndNoWarningInText() {
        Random random = new Random(1);
        List<String> alarms = new ArrayList<>();
        for (int i = 0; i < TEXTS; i++) {
            Minutes minutes = minutes(random);
            Layout layout = layout(random);
            String text = new String(ProtocolFile.TEXT.write(minutes, layout), StandardCharsets.UTF_8);
            alarms.addAll(alarms(SourceDocument.ofText(text), i + " " + layout));
        }
        assertThat(alarms).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(value = ProtocolFile.class, names = "TEXT", mode = EnumSource.Mode.EXCLUDE)
    void noErrorAndNoWarningInFiles(ProtocolFile format) throws IOException, UnreadableDocumentException {
        Random random = new Random(2);
        List<String> alarms = new ArrayList<>();
        for (int i = 0; i < FILES; i++) {
            Layout layout = i < Layout.KNOWN.size() ? Layout.KNOWN.get(i) : layout(random);
            String name = i + "." + format.ending();
            Path file = Files.write(folder.resolve(name), format.write(minutes(random), layout));
            alarms.addAll(alarms(new TextExtraction(Limits.DEFAULT).read(file, name), name + " " + layout));
        }
        assertThat(alarms).isEmpty();
    }

    private static Minutes minutes(Random random) {
        return MinutesGenerator.clean(random, 3 + random.nextInt(8));
    }

    /** Any, made plainer where the reader is known to misread it: what is misread is no false alarm of the checks. */
    private static Layout layout(Random random) {
        return NotYetRead.avoidedBy(Layout.any(random));
    }

    private List<String> alarms(SourceDocument document, String where) {
        return checks.check(reader.read(document)).stream()
                .filter(finding -> finding.severity() != Finding.Severity.INFO)
                .map(finding -> where + ": " + finding.code() + " § " + finding.item() + " " + finding.message() + " "
                        + finding.quote())
                .toList();
    }
}
