package se.diarium.web.today;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
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
import se.diarium.integration.Outbox;
import se.diarium.registry.FindingEntry;
import se.diarium.reviewing.Queue;
import se.diarium.web.Remembered;
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
    private Outbox outbox;

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

    private final Instant now = Instant.now();
    private List<ProtocolRow> rows = List.of();
    private Map<Long, List<FindingEntry>> findings = Map.of();

    private @Nullable Instant visited;
    private @Nullable News news;
    private final Remembered<Optional<RunProgress>> run = new Remembered<>(() -> runs.latest());
    private final Remembered<Long> doubtful = new Remembered<>(() -> queue.waiting(Queue.Kind.DOUBTFUL));
    private final Remembered<DispatchQueue.Waiting> unsent = new Remembered<>(() -> dispatch.waiting(phrases.today()));
    private final Remembered<Long> toTransfer = new Remembered<>(() -> outbox.waiting());
    private final Remembered<DeadlineList.Left> dueSoon = new Remembered<>(() -> deadlines.left(phrases.today()));
    private final Remembered<List<ImportFile>> quarantine = new Remembered<>(() -> runs.quarantine(MOST_QUARANTINED));
    private final Remembered<Long> inQuarantine = new Remembered<>(() -> runs.inQuarantine());

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
        return run.get();
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
        return doubtful.get();
    }

    /** To how many recipients a decision has not been sent lately, as far as anybody has noted, and how many of them wait long. */
    public DispatchQueue.Waiting getUnsent() {
        return unsent.get();
    }

    /** How many protocols wait to be taken over by the existing diarium; asked only for those who may. */
    public long getToTransfer() {
        return toTransfer.get();
    }

    /** How many deadlines and follow-ups fall due within seven days, or should have been seen to before. */
    public DeadlineList.Left getDueSoon() {
        return dueSoon.get();
    }

    public List<ProtocolRow> getProtocols() {
        return rows;
    }

    /** What somebody should look at in one of the protocols, the gravest first. */
    public List<FindingEntry> findings(long version) {
        return findings.getOrDefault(version, List.of());
    }

    public List<ImportFile> getQuarantine() {
        return quarantine.get();
    }

    public long getInQuarantine() {
        return inQuarantine.get();
    }
}
