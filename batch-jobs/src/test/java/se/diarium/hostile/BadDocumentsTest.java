package se.diarium.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/** Every kind of bad document ends as it has to: read whole, read with a word of warning, or refused with the right reason. */
@Timeout(60)
class BadDocumentsTest {

    @TempDir
    Path folder;

    static Stream<BadDocument> documents() {
        return Stream.of(BadPdfs.structure(), BadPdfs.text(), BadOffice.all(), BadFiles.all(), BadContents.all())
                .flatMap(List::stream);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("documents")
    void endsAsItHasTo(BadDocument document) throws Exception {
        Path file = document.makeIn(folder);
        long size = Files.isRegularFile(file) ? Files.size(file) : 0;

        Outcome outcome = outcome(document, file);

        if (document.expected() instanceof Expected.Refused refused) {
            assertThat(outcome.reason()).as(outcome.toString()).isIn(refused.reasons());
        } else if (document.expected() instanceof Expected.Read read) {
            assertThat(outcome.reason()).as(outcome.toString()).isNull();
            assertThat(outcome.text()).contains(read.words());
            read.absent().forEach(text -> assertThat(outcome.text()).doesNotContain(text));
            assertThat(outcome.findings()).containsAll(read.findings());
            if (read.findings().isEmpty()) {
                assertThat(outcome.findings()).as("no false alarm").noneMatch(WARNINGS_OF_FILES::contains);
            }
        }
        if (Files.isRegularFile(file)) {
            assertThat(Files.size(file)).as("the original is not touched").isEqualTo(size);
        }
    }

    @Test
    void sixtyKindsAtLeast() {
        Set<String> kinds = documents()
                .map(document -> document.number().replaceAll("\\D", ""))
                .collect(Collectors.toSet());
        assertThat(kinds).hasSizeGreaterThanOrEqualTo(60);
        assertThat(documents().map(BadDocument::number)).doesNotHaveDuplicates();
        assertThat(documents().map(BadDocument::name)).doesNotHaveDuplicates();
    }

    private static final Set<String> WARNINGS_OF_FILES = Set.of(
            "ACTIVE_CONTENT",
            "CHANGED_AFTER_SIGNING",
            "DIRECTION_MARKS",
            "DRAFT",
            "DYNAMIC_FORM",
            "FAINT_TEXT",
            "FOREIGN_BYTES",
            "GARBLED_TEXT",
            "OTHER_LANGUAGE",
            "RUN_TOGETHER",
            "SIGNED",
            "SLANTED_TEXT",
            "TRACKED_CHANGES",
            "TWO_MEETINGS",
            "UNREAD_PART",
            "UNSEEN_TEXT");

    /** As the nightly import does it, where there is no OCR. */
    private static Outcome outcome(BadDocument document, Path file) {
        try {
            SourceDocument source = new TextExtraction(document.limits()).read(file, document.file());
            if (!source.hasText()) {
                return Outcome.of(QuarantineReason.NO_TEXT, source, new ProtocolReader().read(source), List.of());
            }
            ReadProtocol protocol = new ProtocolReader().read(source);
            List<Finding> findings = new ProtocolChecks().check(protocol);
            QuarantineReason reason = protocol.items().isEmpty()
                    ? QuarantineReason.NO_ITEMS
                    : protocol.frontPage().organ() == null
                                    || protocol.frontPage().meetingDate() == null
                            ? QuarantineReason.NO_MEETING
                            : null;
            return Outcome.of(reason, source, protocol, findings);
        } catch (UnreadableDocumentException e) {
            return Outcome.refused(e);
        }
    }
}
