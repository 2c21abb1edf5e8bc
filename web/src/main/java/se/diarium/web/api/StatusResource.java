package se.diarium.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import se.diarium.browsing.Protocols;
import se.diarium.importing.RunMonitor;
import se.diarium.web.Release;

/** {@code GET /api/status}: needs no login. */
@Path("status")
@RequestScoped
public class StatusResource {

    @Inject
    private RunMonitor runs;

    @Inject
    private Protocols protocols;

    @Inject
    private Release release;

    @GET
    @Produces(MediaType.APPLICATION_JSON)
    public Status status() {
        return new Status(
                release.getVersion(), runs.latest().map(Status.Run::of).orElse(null), protocols.totals());
    }
}
