package se.diarium.batch;

import static jakarta.ejb.TransactionAttributeType.NOT_SUPPORTED;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.batch.runtime.BatchRuntime;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.inject.Inject;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.RunLedger;
import se.diarium.importing.RunStart;

/** Starts runs of the import. The only class that talks to the JobOperator: Payara ties a job to the bean that started it. */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR, Roles.INTEGRATION})
@TransactionAttribute(NOT_SUPPORTED)
public class JobService {

    private static final String JOB = "import-protocols";

    @Inject
    private RunLedger runs;

    @Inject
    private Lifeline lifeline;

    @Resource
    private SessionContext session;

    /** Starts a run in the name of the caller, unless one is running, here or on another node. Returns at once. */
    public RunStart start(Cause cause) {
        return start(cause, session.getCallerPrincipal().getName());
    }

    /** Starts a run in nobody's name, as {@link #start}: for the timer, and for what waits. */
    @PermitAll
    public RunStart startUnattended(Cause cause) {
        return start(cause, null);
    }

    private RunStart start(Cause cause, @Nullable String by) {
        RunStart start = runs.start(cause, by, lifeline.node());
        if (start.started()) {
            lifeline.begin(start.run());
            try {
                Properties parameters = new Properties();
                parameters.setProperty("run", Long.toString(start.run()));
                BatchRuntime.getJobOperator().start(JOB, parameters);
            } catch (RuntimeException e) {
                lifeline.end(start.run());
                runs.fail(start.run(), "Körningen kunde inte startas.");
                throw e;
            }
        }
        return start;
    }
}
