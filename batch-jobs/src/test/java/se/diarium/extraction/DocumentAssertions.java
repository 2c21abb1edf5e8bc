package se.diarium.extraction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;

/** What the tests of extraction ask of a file. */
final class DocumentAssertions {

    private DocumentAssertions() {}

    static SourceDocument read(Path file) throws UnreadableDocumentException {
        return read(file, Limits.DEFAULT);
    }

    static SourceDocument read(Path file, Limits limits) throws UnreadableDocumentException {
        return new TextExtraction(limits).read(file, file.getFileName().toString());
    }

    /** The lines of a page with a bar between their segments. */
    static List<String> lines(SourceDocument document, int page) {
        return document.pages().get(page - 1).lines().stream()
                .map(SourceLine::text)
                .map(text -> text.replace("\t", "|"))
                .toList();
    }

    static void assertUnreadable(Path file, QuarantineReason reason) {
        assertUnreadable(file, Limits.DEFAULT, reason);
    }

    static void assertUnreadable(Path file, Limits limits, QuarantineReason reason) {
        assertThatThrownBy(() -> read(file, limits))
                .isInstanceOfSatisfying(
                        UnreadableDocumentException.class,
                        e -> assertThat(e.reason()).as(e.getMessage()).isEqualTo(reason));
    }
}
