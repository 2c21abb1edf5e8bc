package se.diarium.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.body.BodyRegister;
import se.diarium.browsing.BodyLists;
import se.diarium.browsing.BodySheet;
import se.diarium.web.Missing;
import se.diarium.web.PostedForm;

/** Two bodies that are one: what will move, and then it is done. */
@Named
@RequestScoped
public class MergeBodiesPage {

    @Inject
    private BodyLists bodies;

    @Inject
    private BodyRegister register;

    @Inject
    private PostedForm posted;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "med")
    private @Nullable Long other;

    private Optional<BodySheet> goes = Optional.empty();
    private Optional<BodySheet> stays = Optional.empty();

    @PostConstruct
    void read() {
        goes = id == null ? Optional.empty() : bodies.sheet(id);
        stays = other == null || Objects.equals(id, other) ? Optional.empty() : bodies.sheet(other);
    }

    /** Answers 403 to those who may not merge any, 404 where one of the two is missing. */
    public void check() {
        register.requireMay();
        Missing.unless(goes.flatMap(one -> stays));
    }

    /** Does it and shows the one that stays. */
    public void act() throws IOException {
        if (posted.verb().equals("sla-ihop") && id != null && other != null) {
            long from = id;
            long to = other;
            posted.perform(() -> {
                register.merge(from, to);
                return "/namnder/visa?gjort=merged&id=" + to;
            });
        }
    }

    /** The one that goes up in the other. */
    public @Nullable BodySheet getGoes() {
        return goes.orElse(null);
    }

    public @Nullable BodySheet getStays() {
        return stays.orElse(null);
    }
}
