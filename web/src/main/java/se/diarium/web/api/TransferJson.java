package se.diarium.web.api;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.integration.OutboxRow;
import se.diarium.integration.OutgoingProtocol;
import se.diarium.integration.ProtocolJson;
import se.diarium.integration.Transfer;

/** What waits and what it says, as the API answers; days and moments as ISO 8601 has them, names as in the reader's JSON. */
final class TransferJson {

    private TransferJson() {}

    /**
     * A part of the queue.
     *
     * @param next where it goes on, for {@code efter}; null at its end
     */
    static JsonObject of(List<OutboxRow> rows, @Nullable Long next) {
        JsonArrayBuilder protocols = Json.createArrayBuilder();
        rows.forEach(row -> protocols.add(Json.createObjectBuilder()
                .add("id", row.protocol())
                .add("revision", row.revision())
                .add("changedSinceTransfer", row.changed())
                .add("municipality", row.municipality())
                .add("organ", row.body())
                .add("meetingDate", row.heldOn().toString())
                .add("items", row.items())
                .add("approvedAt", row.approvedAt().toString())
                .add("approvedBy", row.approvedBy())));
        return Json.createObjectBuilder()
                .add("protocols", protocols)
                .add("next", next == null ? JsonValue.NULL : Json.createValue(next))
                .build();
    }

    static JsonObject of(OutgoingProtocol outgoing) {
        return Json.createObjectBuilder()
                .add("id", outgoing.id())
                .add("revision", outgoing.revision())
                .add("changedSinceTransfer", outgoing.changed())
                .add("approvedAt", outgoing.approvedAt().toString())
                .add(
                        "document",
                        Json.createObjectBuilder()
                                .add("name", outgoing.original().name())
                                .add("size", outgoing.original().size())
                                .add("sha256", outgoing.original().sha256().hex())
                                .add("mediaType", outgoing.mediaType()))
                .addAll(ProtocolJson.said(outgoing.protocol()))
                .build();
    }

    static JsonObject of(Transfer transfer) {
        String reference = transfer.getReference();
        return Json.createObjectBuilder()
                .add("id", transfer.getProtocolId())
                .add("revision", transfer.getRevision())
                .add("reference", reference == null ? JsonValue.NULL : Json.createValue(reference))
                .add("by", transfer.getMadeBy())
                .add("at", transfer.getMadeAt().toString())
                .build();
    }
}
