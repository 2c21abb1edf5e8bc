package se.diarium.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.CaseSheet;
import se.diarium.browsing.Cases;
import se.diarium.web.Missing;

/** One case file. */
@Named
@RequestScoped
public class CasePage {

    @Inject
    private Cases cases;

    @Inject
    @Param
    private @Nullable Long id;

    private Optional<CaseSheet> sheet = Optional.empty();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : cases.sheet(id);
    }

    /** Answers 404 where there is no such case file. */
    public void check() {
        Missing.unless(sheet);
    }

    public @Nullable CaseSheet getSheet() {
        return sheet.orElse(null);
    }
}
