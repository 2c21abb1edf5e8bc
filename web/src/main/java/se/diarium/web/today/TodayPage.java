package se.diarium.web.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Accounts;
import se.diarium.batch.NightlyImport;
import se.diarium.browsing.DeadlineList;
import se.diarium.browsing.DispatchQueue;
import se.diarium.browsing.News;
import se.diarium.browsing.ProtocolRow;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.Runs;
import se.diarium.importing.ImportFile;
import se.diarium.importing.RunProgress;
import se.diarium.registry.FindingEntry;
import se.diarium.reviewing.Queue;
import se.diarium.web.login.Visitor;
import se.diarium.web.text.Phrases;

/** The start page. */
@Named
@RequestScoped
public class TodayPage {

    private static final int MOST_PROTOCOLS = 12;
    private static final int MOST_QUARANTINED = 8;

    @Inject
    private Runs runs;

    @Inject
    private Protocols protocols;

    @Inject
    private Queue queue;

    @Inject
    private DispatchQueue dispatch;

    @Inject
    private DeadlineList deadlines;

    @Inject
    private NightlyImport night;

    @Inject
    private Accounts accounts;

    @Inject
    private Visitor visitor;

    @Inject
    private Phrases phrases;

    @Inject
    private FacesContext faces;

    private final Instant now = Instant.now();
    private List<ProtocolRow> rows = List.of();
    private Map<Long, List<FindingEntry>> findings = Map.of();

    private @Nullable Instant visited;
    private @Nullable News news;
    private @Nullable Long doubtful;
    private @Nullable Long dueSoon;
    private DispatchQueue.@Nullable Waiting unsent;
    private @Nullable List<ImportFile> quarantine;
    private @Nullable Long inQuarantine;

    @PostConstruct
    void read() {
        if (visitor.isReader()) {
            visited = accounts.visitedBefore().orElse(null);
            Instant since = visited == null ? phrases.lastWorkingDay(now) : visited;
            news = protocols.news(since);
            rows = protocols.registeredSince(since, MOST_PROTOCOLS);
            findings = protocols.findings(rows);
        }
    }

    /** morning, day or evening */
    public String getTimeOfDay() {
        int hour = phrases.hour(now);
        return hour < 10 ? "morning" : hour < 18 ? "day" : "evening";
    }

    /** Since when things are new, in words: the visit before this one, or the last working day for whoever comes for the first time. */
    public String getSince() {
        return visited == null ? phrases.lastWorkingDayName(now) : phrases.moment(visited);
    }

    public Optional<RunProgress> getRun() {
        return runs.latest();
    }

    public Instant getNextRun() {
        return night.next();
    }

    public @Nullable News getNews() {
        return news;
    }

    /** How many protocols wait for review; asked only for those who may. */
    public long getToReview() {
        return queue.waiting(Queue.Kind.ALL);
    }

    /** How many of these have a reading that is doubtful. */
    public long getDoubtful() {
        if (doubtful == null) {
            doubtful = queue.waiting(Queue.Kind.DOUBTFUL);
        }
        return doubtful;
    }

    /** To how many recipients a decision has not been sent lately, as far as anybody has noted, and how many of them wait long. */
    public DispatchQueue.Waiting getUnsent() {
        if (unsent == null) {
            unsent = dispatch.waiting(phrases.today());
        }
        return unsent;
    }

    /** How many deadlines and follow-ups fall due within seven days, or should have been seen to. */
    public long getDueSoon() {
        if (dueSoon == null) {
            dueSoon = deadlines.soon(phrases.today());
        }
        return dueSoon;
    }

    public List<ProtocolRow> getProtocols() {
        return rows;
    }

    /** What somebody should look at in one of the protocols, the gravest first. */
    public List<FindingEntry> findings(long version) {
        return findings.getOrDefault(version, List.of());
    }

    public List<ImportFile> getQuarantine() {
        if (!isRendering()) {
            return runs.quarantine(MOST_QUARANTINED);
        }
        if (quarantine == null) {
            quarantine = runs.quarantine(MOST_QUARANTINED);
        }
        return quarantine;
    }

    public long getInQuarantine() {
        if (!isRendering()) {
            return runs.inQuarantine();
        }
        if (inQuarantine == null) {
            inQuarantine = runs.inQuarantine();
        }
        return inQuarantine;
    }

    /** What is remembered holds while the page is written only: what somebody has just released is not there any more. */
    private boolean isRendering() {
        return faces.getCurrentPhaseId() == PhaseId.RENDER_RESPONSE;
    }
}
