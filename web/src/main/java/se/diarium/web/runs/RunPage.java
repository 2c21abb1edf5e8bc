package se.diarium.web.runs;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.RegisteredAs;
import se.diarium.browsing.RunSheet;
import se.diarium.browsing.Runs;
import se.diarium.browsing.Window;
import se.diarium.importing.ImportFile;
import se.diarium.importing.Sha256;
import se.diarium.web.Missing;
import se.diarium.web.text.Phrases;

/** One run with its files. */
@Named
@RequestScoped
public class RunPage {

    @Inject
    private Runs runs;

    @Inject
    private Phrases phrases;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    @Inject
    @Param(name = "pagar")
    private @Nullable String wasRunning;

    private Optional<RunSheet> sheet = Optional.empty();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : runs.sheet(id, new Window(after, before));
    }

    /** Answers 404 where there is no such run. */
    public void check() {
        Missing.unless(sheet);
    }

    public @Nullable RunSheet getSheet() {
        return sheet.orElse(null);
    }

    /** Whether somebody wanted to start a run and was shown this one instead. */
    public boolean isShownInstead() {
        return wasRunning != null;
    }

    /** How long it took, or takes. */
    public String getElapsed() {
        return sheet.map(s -> phrases.duration(s.progress().elapsed(Instant.now())))
                .orElse("");
    }

    /** What a registered file has become, or null. */
    public @Nullable RegisteredAs registeredAs(ImportFile file) {
        Sha256 sha256 = file.getSha256();
        return sha256 == null
                ? null
                : sheet.map(s -> s.protocols().get(sha256.hex())).orElse(null);
    }
}
