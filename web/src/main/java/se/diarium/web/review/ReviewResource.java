package se.diarium.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongSupplier;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.diarium.ConflictException;
import se.diarium.RefusedException;
import se.diarium.correction.Field;
import se.diarium.correction.FieldValue;
import se.diarium.correction.ItemKey;
import se.diarium.protocol.Box;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Span;
import se.diarium.reviewing.Changes;
import se.diarium.reviewing.Seen;
import se.diarium.web.RequestToken;
import se.diarium.web.language.Spoken;

/**
 * What the page of a review asks for. Each answer is 200 with the protocol to go on with where the change may have made it another, else
 * 204; 409 where somebody else was quicker, and 422 where it cannot be done, with a sentence for whoever asked.
 */
@Path("granskning/{version}")
@RequestScoped
@Consumes(MediaType.APPLICATION_JSON)
@Produces(MediaType.APPLICATION_JSON)
public class ReviewResource {

    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;
    private static final int MOST_ROWS = 1_000;

    @Inject
    private Spoken spoken;

    @Inject
    private Changes changes;

    @Inject
    private RequestToken token;

    @PathParam("version")
    private long version;

    @HeaderParam(RequestToken.HEADER)
    private @Nullable String given;

    /** {@code {"item": "p45", "revision": 7, "field": "RECIPIENTS", "rows": [{"cells": ["Miljönämnden"], "at": [3, 7, 7]}]}} */
    @POST
    @Path("falt")
    public Response correct(JsonObject asked) {
        return answered(() -> changes.correct(
                seen(asked),
                Field.valueOf(asked.getString("field")),
                new FieldValue(rows(asked.getJsonArray("rows")))));
    }

    /** {@code {"item": "p45", "revision": 7}} */
    @POST
    @Path("godkann")
    public Response approve(JsonObject asked) {
        return answer(() -> changes.approve(seen(asked)));
    }

    /** {@code {"item": "p45", "revision": 7, "paragraph": 46, "title": "Budget", "at": [3, 7, 7]}} */
    @POST
    @Path("dela")
    public Response split(JsonObject asked) {
        return answer(() -> changes.split(
                seen(asked), place(asked.getJsonArray("at")), asked.getInt("paragraph"), asked.getString("title")));
    }

    /** {@code {"item": "p45", "revision": 7}} */
    @POST
    @Path("sla-ihop")
    public Response join(JsonObject asked) {
        return answer(() -> changes.joinNext(seen(asked)));
    }

    /** Takes a change back. */
    @POST
    @Path("angra/{change}")
    public Response undo(@PathParam("change") long change) {
        return answered(() -> changes.undo(change));
    }

    /** Takes a change back with those that were made in one go with it. */
    @POST
    @Path("angra-tillsammans/{change}")
    public Response undoTogether(@PathParam("change") long change) {
        return answered(() -> changes.undoTogether(change));
    }

    /** Does as the new reading suggests. */
    @POST
    @Path("forslag/{suggestion}/ta")
    public Response take(@PathParam("suggestion") long suggestion) {
        return answered(() -> changes.take(suggestion));
    }

    /** Keeps what a person has made of it. */
    @POST
    @Path("forslag/{suggestion}/behall")
    public Response leave(@PathParam("suggestion") long suggestion) {
        return answer(() -> changes.leave(suggestion));
    }

    private Response answer(Runnable change) {
        return guarded(() -> {
            change.run();
            return Response.noContent().build();
        });
    }

    private Response answered(LongSupplier change) {
        return guarded(() -> Response.ok(Json.createObjectBuilder()
                        .add("protocol", change.getAsLong())
                        .build())
                .build());
    }

    private Response guarded(Supplier<Response> change) {
        if (!token.matches(given)) {
            return Response.status(Response.Status.FORBIDDEN).build();
        }
        try {
            return change.get();
        } catch (ConflictException e) {
            return refused(CONFLICT, e.sentence());
        } catch (RefusedException e) {
            return refused(REFUSED, e.sentence());
        } catch (IllegalArgumentException | ClassCastException | NullPointerException e) {
            // Not what the page sends: somebody has made it up.
            return Response.status(Response.Status.BAD_REQUEST).build();
        }
    }

    private Response refused(int status, String sentence) {
        return Response.status(status)
                .entity(Json.createObjectBuilder()
                        .add("sentence", spoken.plain(sentence))
                        .build())
                .build();
    }

    private Seen seen(JsonObject asked) {
        String place = asked.getString("item");
        ItemKey item = place.equals(ReviewPage.FRONT) ? null : ItemKey.of(place);
        if (item == null && !place.equals(ReviewPage.FRONT)) {
            throw new IllegalArgumentException("no §");
        }
        return new Seen(version, item, asked.getJsonNumber("revision").longValue());
    }

    private static List<FieldValue.Row> rows(JsonArray asked) {
        if (asked.size() > MOST_ROWS) {
            throw new IllegalArgumentException(asked.size() + " rows");
        }
        List<FieldValue.Row> rows = new ArrayList<>();
        for (JsonValue value : asked) {
            JsonObject row = value.asJsonObject();
            rows.add(new FieldValue.Row(
                    row.getJsonArray("cells").getValuesAs(JsonString::getString),
                    row.containsKey("at") ? Origin.certain(place(row.getJsonArray("at")), "person") : null));
        }
        return rows;
    }

    private static Span place(JsonArray at) {
        List<Double> numbers = at.getValuesAs(JsonNumber::doubleValue);
        if (numbers.size() != 3 && numbers.size() != 7) {
            throw new IllegalArgumentException("no place");
        }
        Box box = numbers.size() == 3
                ? null
                : new Box(
                        numbers.get(3).floatValue(),
                        numbers.get(4).floatValue(),
                        numbers.get(5).floatValue(),
                        numbers.get(6).floatValue());
        return new Span(
                numbers.get(0).intValue(),
                numbers.get(1).intValue(),
                numbers.get(2).intValue(),
                box);
    }
}
