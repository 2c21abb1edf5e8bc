package se.diarium.batch;

import static java.lang.System.Logger.Level.INFO;
import static java.lang.System.Logger.Level.WARNING;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
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
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import se.diarium.configuration.Settings;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.InboxSweep;
import se.diarium.importing.RunLedger;
import se.diarium.importing.Trace;

/**
 * Keeps the runs of this deployment alive in the ledger, gives up those whose deployment is gone, and takes up their work.
 */
@Singleton
@Startup
@DependsOn("diarium-ejb.jar#Migrator")
@PermitAll
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class Lifeline {

    private static final System.Logger LOG = System.getLogger(Lifeline.class.getName());
    private static final long FIRST_BEAT_MILLIS = 2_000;
    private static final long BEAT_MILLIS = RunLedger.BEAT_SECONDS * 1000L;

    private final Node node = Node.ofThisDeployment();
    private final Set<Long> active = ConcurrentHashMap.newKeySet();
    private volatile boolean stopping;
    private volatile boolean begun;

    @Resource
    private TimerService timers;

    @Inject
    private Settings settings;

    @Inject
    private RunLedger runs;

    @Inject
    private FileLedger files;

    @Inject
    private InboxSweep inboxes;

    @Inject
    private JobService jobs;

    @PostConstruct
    void start() {
        timers.createIntervalTimer(FIRST_BEAT_MILLIS, BEAT_MILLIS, new TimerConfig("beat", false));
    }

    /** What the ledger calls this deployment. */
    public String node() {
        return node.name();
    }

    /** A run of this deployment begins. */
    public void begin(long run) {
        active.add(run);
    }

    /** It has ended, in whatever way. */
    public void end(long run) {
        active.remove(run);
    }

    /** Whether the server is about to stop: whoever works takes nothing new then. */
    public boolean isStopping() {
        return stopping;
    }

    @Timeout
    void beat() {
        try {
            if (!active.isEmpty()) {
                runs.beat(node.name());
            }
            boolean tookUp = giveUpTheDead();
            if (!stopping
                    && settings.importAtStart()
                    && (tookUp || !begun)
                    && (files.someWait() || inboxes.somethingLies())) {
                jobs.startUnattended(Cause.START);
            }
            begun = true;
        } catch (RuntimeException e) {
            // The database does not answer: the next beat tries again, and a run that cannot beat is given up in time.
            LOG.log(WARNING, "No beat: {0}", Trace.of(e));
        }
    }

    private boolean giveUpTheDead() {
        List<Long> dead = begun ? runs.stale() : deadAtStart();
        for (long run : dead) {
            LOG.log(INFO, "Run {0} was interrupted; its open files are taken by the next", Long.toString(run));
            runs.giveUp(run);
        }
        return !dead.isEmpty();
    }

    /** At start-up it is known of this computer which of its servers are gone; of others the missing beat tells. */
    private List<Long> deadAtStart() {
        List<Long> stale = runs.stale();
        return runs.running().stream()
                .filter(run -> stale.contains(run.getId()) || node.knowsToBeGone(run.getNode()))
                .map(run -> run.getId())
                .toList();
    }

    @PreDestroy
    void stop() {
        stopping = true;
        for (long run : active) {
            try {
                runs.stop(run);
            } catch (RuntimeException e) {
                LOG.log(
                        WARNING,
                        "Run {0} stays open; the next start gives it up: {1}",
                        Long.toString(run),
                        Trace.of(e));
            }
        }
    }
}
