package se.diarium.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.json.JsonException;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.security.enterprise.SecurityContext;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.StringReader;
import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.diarium.ConflictException;
import se.diarium.RefusedException;
import se.diarium.account.Roles;
import se.diarium.importing.DocumentStore;
import se.diarium.integration.Erms;
import se.diarium.integration.Outbox;
import se.diarium.integration.OutboxRow;
import se.diarium.integration.OutgoingProtocol;
import se.diarium.integration.Receipt;
import se.diarium.integration.Transfers;
import se.diarium.web.RequestToken;
import se.diarium.web.documents.ContentDisposition;
import se.diarium.web.language.Spoken;

/**
 * The way of protocols to the municipality's existing diarium: what waits, what each says, and that it has been taken over. A program
 * sends the name and password of an {@code INTEGRATION} account with each call; a registrator's browser has its session, and sends the
 * session's token with what changes something.
 */
@Path("overforing")
@RequestScoped
@Produces({MediaType.APPLICATION_JSON, Problem.TYPE})
public class TransferResource {

    private static final int FORBIDDEN = 403;
    private static final int CONFLICT = 409;
    private static final int REFUSED = 422;
    private static final int BAD_REQUEST = 400;
    private static final int MOST = 100;

    @Inject
    private Outbox outbox;

    @Inject
    private Transfers transfers;

    @Inject
    private DocumentStore documents;

    @Inject
    private Spoken spoken;

    @Inject
    private RequestToken token;

    @Inject
    private SecurityContext caller;

    @HeaderParam(HttpHeaders.AUTHORIZATION)
    private @Nullable String authorization;

    @HeaderParam(RequestToken.HEADER)
    private @Nullable String given;

    /**
     * What waits, the one that has waited longest first.
     *
     * @param after where the part before it ended
     * @param most how many are wanted, 100 at most and where nothing is said
     */
    @GET
    public Response waiting(@QueryParam("efter") @Nullable String after, @QueryParam("antal") @Nullable String most) {
        return answered(() -> {
            long place = number(after, 0, Long.MAX_VALUE);
            int wanted = (int) number(most, MOST, MOST);
            List<OutboxRow> rows = outbox.after(place, wanted + 1);
            boolean more = rows.size() > wanted;
            List<OutboxRow> shown = more ? rows.subList(0, wanted) : rows;
            return Response.ok(
                            TransferJson.of(shown, more ? shown.get(wanted - 1).place() : null))
                    .build();
        });
    }

    /** A number of an address: 0 or more, at most so much; what is wanted where there is none. */
    private static long number(@Nullable String text, long otherwise, long most) {
        try {
            long number = text == null ? otherwise : Long.parseLong(text);
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            // said below
        }
        throw new BadRequestException("Skriv efter och antal som hela tal. Högst %d åt gången.".formatted(MOST));
    }

    /** A protocol as it counts, in the form of the reader's JSON. */
    @GET
    @Path("{id:[1-9][0-9]{0,17}}")
    public Response protocol(@PathParam("id") long id) {
        return answered(id, outgoing -> Response.ok(TransferJson.of(outgoing)).build());
    }

    /** The same as E-ARK CITS ERMS. */
    @GET
    @Path("{id:[1-9][0-9]{0,17}}/erms.xml")
    @Produces({MediaType.APPLICATION_XML, Problem.TYPE})
    public Response erms(@PathParam("id") long id) {
        return answered(
                id,
                outgoing -> Response.ok(Erms.of(outgoing), MediaType.APPLICATION_XML)
                        .build());
    }

    /** The document that it was read from; a browser saves it, whatever it is. */
    @GET
    @Path("{id:[1-9][0-9]{0,17}}/original")
    @Produces({MediaType.WILDCARD, Problem.TYPE})
    public Response original(@PathParam("id") long id) {
        return answered(id, outgoing -> {
            StreamingOutput bytes = out -> documents.writeTo(outgoing.original().sha256(), out);
            return Response.ok(bytes, outgoing.mediaType())
                    .header(HttpHeaders.CONTENT_LENGTH, outgoing.original().size())
                    .header(
                            HttpHeaders.CONTENT_DISPOSITION,
                            ContentDisposition.attachment(outgoing.original().name()))
                    .header("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox")
                    .build();
        });
    }

    /** It has been taken over: {@code {"revision": 4711, "reference": "2026-000123"}}; the reference may be left out. */
    @PUT
    @Path("{id:[1-9][0-9]{0,17}}/kvittens")
    @Consumes(MediaType.APPLICATION_JSON)
    public Response acknowledge(@PathParam("id") long id, String receipt) {
        return answered(() -> {
            if (authorization == null && !token.matches(given)) {
                return problem(FORBIDDEN, "Anropet saknar sessionens nyckel. Ladda om sidan och försök igen.");
            }
            return transfers
                    .acknowledge(id, receipt(receipt))
                    .map(transfer -> Response.ok(TransferJson.of(transfer)).build())
                    .orElseThrow(NotFoundException::new);
        });
    }

    private static Receipt receipt(String json) {
        try (JsonReader reader = Json.createReader(new StringReader(json))) {
            JsonObject said = reader.readObject();
            boolean named = said.containsKey("reference") && !said.isNull("reference");
            return Receipt.of(
                    said.getJsonNumber("revision").longValueExact(), named ? said.getString("reference") : null);
        } catch (JsonException | ClassCastException | ArithmeticException | NullPointerException e) {
            throw new BadRequestException(
                    "Kvittensen ska vara JSON med fälten revision (ett tal) och reference (en text).", e);
        }
    }

    private Response answered(long id, Function<OutgoingProtocol, Response> form) {
        return answered(() -> outbox.protocol(id).map(form).orElseThrow(NotFoundException::new));
    }

    private Response answered(Supplier<Response> answer) {
        if (authorization != null && !caller.isCallerInRole(Roles.INTEGRATION)) {
            return problem(
                    FORBIDDEN,
                    "Ett program loggar in med ett konto som har rollen INTEGRATION. En administratör lägger upp det under Användare.");
        }
        try {
            return answer.get();
        } catch (ConflictException e) {
            return problem(CONFLICT, e.sentence());
        } catch (RefusedException e) {
            return problem(REFUSED, e.sentence());
        } catch (BadRequestException e) {
            return problem(BAD_REQUEST, String.valueOf(e.getMessage()));
        }
    }

    private Response problem(int status, String sentence) {
        return Problem.answer(status, spoken.plain(sentence));
    }
}
