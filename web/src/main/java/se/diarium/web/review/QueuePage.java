package se.diarium.web.review;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.BodyChoice;
import se.diarium.browsing.Page;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.Window;
import se.diarium.reviewing.Queue;
import se.diarium.reviewing.QueueRow;

/** What waits for review; which of it, and the place in the list, stand in the address. */
@Named
@RequestScoped
public class QueuePage {

    @Inject
    private Queue queue;

    @Inject
    private Protocols protocols;

    @Inject
    @Param(name = "namnd")
    private @Nullable Long body;

    @Inject
    @Param(name = "visa")
    private @Nullable String kind;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<QueueRow> page;
    private final Map<Queue.Kind, Long> counts = new EnumMap<>(Queue.Kind.class);

    public Page<QueueRow> getPage() {
        if (page == null) {
            page = queue.page(body, getKind(), new Window(after, before));
        }
        return page;
    }

    /** Those that can be shown, all of them first. */
    public List<Queue.Kind> getKinds() {
        return List.of(Queue.Kind.values());
    }

    /** How many wait of a kind. */
    public long count(Queue.Kind kind) {
        return counts.computeIfAbsent(kind, queue::waiting);
    }

    public Queue.Kind getKind() {
        for (Queue.Kind known : Queue.Kind.values()) {
            if (name(known).equals(kind)) {
                return known;
            }
        }
        return Queue.Kind.ALL;
    }

    /** As it stands in an address. */
    public String name(Queue.Kind known) {
        return known == Queue.Kind.ALL ? "" : known.name().toLowerCase(Locale.ROOT);
    }

    /** The bodies whose protocols the visitor reviews. */
    public List<BodyChoice> getBodies() {
        return protocols.bodies(queue.reach());
    }

    public @Nullable Long getBody() {
        return body;
    }
}
