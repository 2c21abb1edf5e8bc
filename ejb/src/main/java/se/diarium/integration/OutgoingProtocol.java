package se.diarium.integration;

import java.time.Instant;
import java.time.LocalDate;
import se.diarium.browsing.Original;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument.Format;

/**
 * A protocol as it counts: what was read, with all that people have corrected.
 *
 * @param id the protocol's, which it keeps
 * @param revision of what it says
 * @param changed whether something else was taken over before
 * @param approvedAt when the last § was approved
 * @param body as the register of bodies calls it
 * @param heldOn the day of the meeting
 * @param original the document
 */
public record OutgoingProtocol(
        long id,
        long revision,
        boolean changed,
        Instant approvedAt,
        String municipality,
        String body,
        LocalDate heldOn,
        ReadProtocol protocol,
        Original original) {

    /** What the document is called among programs. */
    public String mediaType() {
        Format format = original.format();
        if (format == null) {
            return "application/octet-stream";
        }
        return switch (format) {
            case PDF -> "application/pdf";
            case DOCX -> "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
            case HTML -> "text/html";
            case TEXT -> "text/plain";
        };
    }
}
