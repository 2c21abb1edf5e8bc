package se.diarium.web.cases;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.CaseSheet;
import se.diarium.browsing.CaseStep;
import se.diarium.browsing.Cases;
import se.diarium.registry.CaseFile;
import se.diarium.web.Missing;

/** One case file. */
@Named
@RequestScoped
public class CasePage {

    private static final int MOST_CHAINS = 5;

    @Inject
    private Cases cases;

    @Inject
    private ExternalContext external;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "sida")
    private @Nullable Integer part;

    @Inject
    @Param(name = "fran")
    private @Nullable Long from;

    @Inject
    @Param(name = "andra")
    private @Nullable Long changed;

    private Optional<CaseSheet> sheet = Optional.empty();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : cases.sheet(id, part == null ? 1 : Math.min(part, 10_000));
    }

    /** Answers 404 where there is no such case file; goes on to the one that stands for it where it has been merged. */
    public void check() throws IOException {
        Missing.unless(sheet);
        if (sheet.isPresent() && id != null && sheet.get().file().getId() != id) {
            external.redirect(external.getRequestContextPath() + "/arenden/visa?id="
                    + sheet.get().file().getId() + "&fran=" + id);
        }
    }

    public @Nullable CaseSheet getSheet() {
        return sheet.orElse(null);
    }

    /** The merged number by which somebody came here, or null. */
    public @Nullable CaseFile getCameFrom() {
        return sheet.flatMap(shown -> shown.merged().stream()
                        .filter(file -> from != null && file.getId() == from)
                        .findFirst())
                .orElse(null);
    }

    /** The note that is being changed, or null. */
    public @Nullable Long getChanged() {
        return changed;
    }

    /** The latest chains of decisions. */
    public List<List<CaseStep>> getChains() {
        List<List<CaseStep>> chains =
                sheet.map(shown -> shown.chain().getChains()).orElse(List.of());
        return chains.subList(Math.max(0, chains.size() - MOST_CHAINS), chains.size());
    }
}
