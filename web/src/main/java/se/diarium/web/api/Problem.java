package se.diarium.web.api;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;

/** Why the API could not do what was asked, as RFC 9457 has it. */
public final class Problem {

    /** What such an answer is called. */
    public static final String TYPE = "application/problem+json";

    private Problem() {}

    /**
     * What it says.
     *
     * @param detail a sentence for whoever reads the other system's log, or null
     * @param fault the number of the entry in our log where the fault is ours, or null
     */
    public static JsonObject of(int status, @Nullable String detail, @Nullable String fault) {
        Response.Status known = Response.Status.fromStatusCode(status);
        JsonObjectBuilder json = Json.createObjectBuilder()
                .add("type", "about:blank")
                .add("title", known == null ? "Error" : known.getReasonPhrase())
                .add("status", status);
        if (detail != null) {
            json.add("detail", detail);
        }
        if (fault != null) {
            json.add("error", fault);
        }
        return json.build();
    }

    /** The answer with a sentence in it. */
    static Response answer(int status, String detail) {
        return Response.status(status)
                .type(TYPE)
                .entity(of(status, detail, null))
                .build();
    }
}
