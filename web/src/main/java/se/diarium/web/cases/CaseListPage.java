package se.diarium.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.CaseRow;
import se.diarium.browsing.Cases;
import se.diarium.browsing.NumberSought;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;

/** The list of case files, and the search by diarienummer. */
@Named
@RequestScoped
public class CaseListPage {

    @Inject
    private Cases cases;

    @Inject
    private ExternalContext external;

    @Inject
    @Param(name = "nr")
    private @Nullable String typed;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<CaseRow> page;

    /** Goes on to the case file where a whole number names just one. */
    public void goOn() throws IOException {
        Optional<NumberSought> sought = sought();
        if (sought.isPresent() && sought.get().isWhole() && getPage().rows().size() == 1) {
            long only = getPage().rows().get(0).id();
            external.redirect(external.getRequestContextPath() + "/arenden/visa?id=" + only);
        }
    }

    public Page<CaseRow> getPage() {
        if (page == null) {
            page = isUnderstood()
                    ? cases.page(sought().orElse(NumberSought.ANY), new Window(after, before))
                    : new Page<>(List.of(), false, false);
        }
        return page;
    }

    /** What was typed in the search box. */
    public String getTyped() {
        return typed == null ? "" : typed.strip();
    }

    /** Whether it is a diarienummer, or a part of one, or nothing. */
    public boolean isUnderstood() {
        return getTyped().isEmpty() || sought().isPresent();
    }

    private Optional<NumberSought> sought() {
        return NumberSought.of(getTyped());
    }
}
