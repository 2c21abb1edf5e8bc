package se.diarium.web.runs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.batch.NightlyImport;
import se.diarium.browsing.Page;
import se.diarium.browsing.Runs;
import se.diarium.browsing.Window;
import se.diarium.importing.ImportRun;

/** The list of runs. */
@Named
@RequestScoped
public class RunListPage {

    @Inject
    private Runs runs;

    @Inject
    private NightlyImport night;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<ImportRun> page;

    public Page<ImportRun> getPage() {
        if (page == null) {
            page = runs.page(new Window(after, before));
        }
        return page;
    }

    public Instant getNextRun() {
        return night.next();
    }
}
