package se.diarium.batch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.check.ProtocolChecks;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Wordings;
import se.diarium.registration.Foreknowledge;
import se.diarium.registry.OfficialName;

/** Lines → what the paper says → what does not add up: the same at night as when somebody wants to know what would change. */
@Dependent
public class Reading {

    private final ProtocolChecks checks = new ProtocolChecks();

    @Inject
    private Foreknowledge foreknowledge;

    /**
     * What a document came to.
     *
     * @param findings the reader's own included
     * @param refused why it cannot be registered, or null where it can
     */
    public record Result(
            ReadProtocol protocol,
            List<Finding> findings,
            @Nullable QuarantineReason refused) {

        public Result {
            findings = List.copyOf(findings);
        }
    }

    /**
     * Reads a document and checks it.
     *
     * @param municipality as its inbox is named
     */
    public Result read(SourceDocument document, Wordings wordings, String municipality) {
        ReadProtocol protocol = new ProtocolReader(wordings).read(document);
        if (protocol.items().isEmpty()) {
            return new Result(
                    protocol, List.of(), document.hasText() ? QuarantineReason.NO_ITEMS : QuarantineReason.NO_TEXT);
        }
        if (protocol.frontPage().organ() == null || protocol.frontPage().meetingDate() == null) {
            return new Result(protocol, List.of(), QuarantineReason.NO_MEETING);
        }
        return new Result(
                protocol,
                checks.check(protocol, foreknowledge.of(new OfficialName(municipality), protocol.frontPage())),
                null);
    }
}
