package se.diarium.web.recipients;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.RecipientFilter;
import se.diarium.browsing.RecipientRow;
import se.diarium.browsing.RecipientSheet;
import se.diarium.browsing.Recipients;
import se.diarium.browsing.Window;
import se.diarium.recipient.RecipientRegister;
import se.diarium.web.Missing;
import se.diarium.web.PostedForm;
import se.diarium.web.Sought;

/** Two recipients that are one: which the other is, what will move, and then it is done. */
@Named
@RequestScoped
public class MergeRecipientsPage {

    @Inject
    private Recipients recipients;

    @Inject
    private RecipientRegister register;

    @Inject
    private PostedForm posted;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "med")
    private @Nullable Long other;

    @Inject
    @Param(name = "namn")
    private @Nullable String name;

    private Optional<RecipientSheet> goes = Optional.empty();
    private Optional<RecipientSheet> stays = Optional.empty();

    @PostConstruct
    void read() {
        goes = id == null ? Optional.empty() : recipients.sheet(id);
        stays = other == null || Objects.equals(id, other) ? Optional.empty() : recipients.sheet(other);
    }

    /** Answers 404 where there is no such recipient, 403 to those who may not merge any. */
    public void check() {
        register.requireMay();
        Missing.unless(goes);
    }

    /** Does it and shows the one that stays. */
    public void act() throws IOException {
        if (posted.verb().equals("sla-ihop") && id != null && other != null) {
            long from = id;
            long to = other;
            posted.perform(() -> {
                register.merge(from, to);
                return "/mottagare/visa?gjort=merged&id=" + to;
            });
        }
    }

    /** The one that goes up in the other. */
    public @Nullable RecipientSheet getGoes() {
        return goes.orElse(null);
    }

    /** The one that stays, or null as long as none is chosen. */
    public @Nullable RecipientSheet getStays() {
        return stays.orElse(null);
    }

    /** The recipients of the name that was sought, without the one that goes; none before anything was sought. */
    public List<RecipientRow> getFound() {
        return getName().isEmpty()
                ? List.of()
                : recipients.page(new RecipientFilter(getName(), null, false, false), Window.TOP).rows().stream()
                        .filter(row -> !Objects.equals(row.id(), id))
                        .toList();
    }

    public String getName() {
        return Sought.name(name, 160);
    }
}
