package se.diarium.web.api;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import se.diarium.batch.JobService;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.RunMonitor;
import se.diarium.importing.RunStart;
import se.diarium.web.text.Phrases;

/** The runs for machines. */
@Path("runs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class RunResource {

    @Inject
    private JobService jobs;

    @Inject
    private RunMonitor monitor;

    @Inject
    private Phrases phrases;

    /** Starts a run: 202 with its id, or 409 with the id of the one that is running already. */
    @POST
    public Response start() {
        RunStart start = jobs.start(Cause.COMMAND);
        return Response.status(start.started() ? Response.Status.ACCEPTED : Response.Status.CONFLICT)
                .entity(new Started(start.run()))
                .build();
    }

    /** How far a run is. */
    @GET
    @Path("{id}")
    public Progress progress(@PathParam("id") long id) {
        return monitor.progress(id).map(run -> Progress.of(run, phrases)).orElseThrow(NotFoundException::new);
    }

    /**
     * The run that works now.
     *
     * @param run its id
     */
    public record Started(long run) {}
}
