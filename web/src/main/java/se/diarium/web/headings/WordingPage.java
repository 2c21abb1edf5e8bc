package se.diarium.web.headings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import se.diarium.RefusedException;
import se.diarium.batch.JobService;
import se.diarium.browsing.Runs;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.RunStart;
import se.diarium.importing.Submissions;
import se.diarium.protocol.Wording;
import se.diarium.protocol.WordingMeaning;
import se.diarium.rereading.ReadingChange;
import se.diarium.trial.PaperChanges;
import se.diarium.trial.PreviewSum;
import se.diarium.trial.WordingTrial;
import se.diarium.web.PostedForm;
import se.diarium.wording.HeadingNeverMet;
import se.diarium.wording.HeadingsNeverMet;
import se.diarium.wording.OwnWordings;

/**
 * A heading gets a meaning: chosen, tried on the protocol at hand and on all of them, added, and read by. What is tried stands in the
 * address; only adding changes anything.
 */
@Named
@RequestScoped
public class WordingPage {

    /** How long somebody waits for a page of what would change. */
    private static final Duration PATIENCE = Duration.ofSeconds(8);

    private static final int MOST_SHOWN = 40;
    private static final int LONGEST_TYPED = 20_000;
    private static final String EVERYBODY = "alla";

    @Inject
    private OwnWordings wordings;

    @Inject
    private HeadingsNeverMet headings;

    @Inject
    private WordingTrial trial;

    @Inject
    private Submissions submissions;

    @Inject
    private JobService jobs;

    @Inject
    private Runs runs;

    @Inject
    private PostedForm posted;

    @Inject
    @Param(name = "kommun")
    private @Nullable String municipality;

    @Inject
    @Param(name = "rubrik")
    private @Nullable String text;

    @Inject
    @Param(name = "betydelse")
    private @Nullable String meaning;

    @Inject
    @Param(name = "galler")
    private @Nullable String scope;

    @Inject
    @Param(name = "version")
    private @Nullable Long version;

    @Inject
    @Param(name = "prova")
    private @Nullable String what;

    @Inject
    @Param(name = "fran")
    private @Nullable Long after;

    @Inject
    @Param(name = "redan")
    private @Nullable Long readBefore;

    private @Nullable Wording wording;
    private @Nullable String problem;
    private List<ReadingChange> changes = List.of();
    private List<HeadingNeverMet> resolved = List.of();
    private @Nullable AllProtocols all;

    /** Tries the wording, where the address says so; turns those away who may not add any. */
    public void check() {
        wordings.requireMay();
        if (what == null || !posted.verb().isEmpty()) {
            return;
        }
        try {
            Wording tried = wordings.checked(
                    getText(), meaning().orElseThrow(() -> new RefusedException("Välj vad rubriken betyder.")));
            wording = tried;
            if (EVERYBODY.equals(what)) {
                all = tryOnAll(tried);
            } else {
                resolved = headings.resolvedBy(getMunicipality(), tried);
                changes = version == null ? List.of() : trial.tryOn(version, tried);
            }
        } catch (RefusedException e) {
            problem = e.sentence();
        }
    }

    private AllProtocols tryOnAll(Wording tried) {
        Instant end = Instant.now().plus(PATIENCE);
        List<PaperChanges> changed = new ArrayList<>();
        long[] last = {after == null ? 0 : after, 0};
        PreviewSum sum = trial.preview(owner(), tried, last[0], paper -> {
            last[0] = paper.paper().version();
            last[1] = paper.total();
            if (!paper.changes().isEmpty() || paper.refused() != null) {
                changed.add(paper);
            }
            return changed.size() < MOST_SHOWN && Instant.now().isBefore(end);
        });
        long before = readBefore == null ? 0 : Math.max(0, readBefore);
        long read = before + sum.read();
        boolean complete = sum.complete() || read >= last[1];
        return new AllProtocols(
                changed, read, Math.max(last[1], read), sum.changed(), sum.refused(), last[0], complete);
    }

    /** Adds the wording; goes back to the list, or has all protocols read by it. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "lagg-till" ->
                posted.perform(() -> {
                    add();
                    return "/rubriker?kommun=" + Utils.encodeURL(getMunicipality()) + "&gjort=added";
                });
            case "lagg-till-och-las-om" ->
                posted.perform(() -> {
                    add();
                    submissions.rereadAll(owner());
                    RunStart start = jobs.start(Cause.REREAD);
                    return "/korningar/visa?id=" + start.run() + (start.started() ? "" : "&pagar=1");
                });
            default -> {}
        }
    }

    private void add() {
        wordings.add(
                owner(), getText(), meaning().orElseThrow(() -> new RefusedException("Välj vad rubriken betyder.")));
    }

    private Optional<WordingMeaning> meaning() {
        return Stream.of(WordingMeaning.values())
                .filter(one -> one.name().equals(meaning))
                .findFirst();
    }

    /** Whose protocols it is for; null for everybody's. */
    private @Nullable String owner() {
        return EVERYBODY.equals(scope) ? null : getMunicipality();
    }

    public String getText() {
        String typed = Objects.requireNonNullElse(text, "");
        return typed.length() > LONGEST_TYPED ? typed.substring(0, LONGEST_TYPED) : typed;
    }

    public String getMeaning() {
        return meaning().map(Enum::name).orElse("");
    }

    public List<WordingMeaning> getMeanings() {
        return List.of(WordingMeaning.values());
    }

    public boolean isForEverybody() {
        return EVERYBODY.equals(scope);
    }

    /** Whose protocols are looked at: the one in the address if it has an inbox, else the first that has one. */
    public String getMunicipality() {
        return runs.municipality(municipality);
    }

    public boolean isSeveralMunicipalities() {
        return runs.municipalities().size() > 1;
    }

    /** The version of the protocol at hand, or null. */
    public @Nullable Long getVersion() {
        return version;
    }

    /** What hinders the wording from being tried, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** What has been tried, or null. */
    public @Nullable Wording getWording() {
        return problem == null ? wording : null;
    }

    /** What it would change in the protocol at hand. */
    public List<ReadingChange> getChanges() {
        return changes;
    }

    /** The headings that nobody has met which it would give a meaning. */
    public List<HeadingNeverMet> getResolved() {
        return resolved;
    }

    /** What it would change in all protocols, or null where that was not asked for. */
    public @Nullable AllProtocols getAll() {
        return all;
    }

    /** The address of this trial without what is tried, to be gone on with. */
    public String getAddress() {
        return "/rubriker/ny?kommun=" + Utils.encodeURL(getMunicipality()) + "&rubrik=" + Utils.encodeURL(getText())
                + "&betydelse=" + getMeaning() + "&galler=" + (isForEverybody() ? EVERYBODY : "") + "&version="
                + (version == null ? "" : version);
    }
}
