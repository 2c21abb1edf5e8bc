package se.diarium.batch;

import static java.lang.System.Logger.Level.ERROR;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.Timeout;
import jakarta.ejb.TimerConfig;
import jakarta.ejb.TimerService;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import se.diarium.configuration.Settings;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.Trace;

/**
 * Starts the import each night. One timer for the next time only, reckoned anew each time: what a calendar timer does on the
 * nights when the clock changes is the server's own affair.
 */
@Singleton
@Startup
@DependsOn("diarium-ejb.jar#Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class NightlyImport {

    private static final System.Logger LOG = System.getLogger(NightlyImport.class.getName());

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private JobService jobs;

    private volatile Instant next;

    @PostConstruct
    void begin() {
        next = nights().after(Instant.now());
        setTimer(next);
    }

    /** When the next nightly import starts. */
    public Instant next() {
        return next;
    }

    @Timeout
    void night() {
        Instant now = Instant.now();
        if (now.isBefore(next)) {
            setTimer(next); // the clock was put back
            return;
        }
        next = nights().after(now);
        setTimer(next);
        try {
            jobs.startUnattended(Cause.TIMER);
        } catch (RuntimeException e) {
            LOG.log(ERROR, "The nightly import did not start: {0}", Trace.of(e));
        }
    }

    private void setTimer(Instant due) {
        long millis = Math.max(1, Duration.between(Instant.now(), due).toMillis());
        timers.createSingleActionTimer(millis, new TimerConfig("nightly import", false));
    }

    private Nights nights() {
        return new Nights(settings.importAt(), settings.timeZone());
    }
}
