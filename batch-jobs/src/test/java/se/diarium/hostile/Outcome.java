package se.diarium.hostile;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;

/**
 * What became of a document.
 *
 * @param reason why it was refused; null if it was read
 * @param text its lines as extracted, then what the reader made of them
 * @param findings their codes
 * @param said the sentences of the findings, or the detail of the refusal
 */
record Outcome(@Nullable QuarantineReason reason, String text, List<String> findings, String said) {

    static Outcome of(
            @Nullable QuarantineReason reason, SourceDocument source, ReadProtocol protocol, List<Finding> findings) {
        String lines = source.pages().stream()
                .flatMap(page -> page.lines().stream())
                .map(SourceLine::text)
                .collect(Collectors.joining("\n"));
        return new Outcome(
                reason,
                lines + "\n" + protocol.items() + "\n" + protocol.frontPage(),
                findings.stream().map(Finding::code).toList(),
                findings.toString());
    }

    static Outcome refused(UnreadableDocumentException e) {
        return new Outcome(e.reason(), "", List.of(), String.valueOf(e.getMessage()));
    }
}
