package se.diarium.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;
import se.diarium.integration.Outbox;
import se.diarium.integration.OutboxRow;
import se.diarium.integration.TransferRow;
import se.diarium.integration.Transfers;
import se.diarium.web.PostedForm;

/** What waits to be taken over, or what has been; the place in the list stands in the address. */
@Named
@RequestScoped
public class TransferPage {

    static final String REFERENCE = "referens";
    private static final String DONE = "overforda";

    @Inject
    private Outbox outbox;

    @Inject
    private Transfers transfers;

    @Inject
    private PostedForm posted;

    @Inject
    @Param(name = "visa")
    private @Nullable String shown;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    @Inject
    @Param(name = "overford")
    private @Nullable Long noted;

    @Inject
    @Param(name = "angrat")
    private @Nullable String takenBack;

    private @Nullable Page<OutboxRow> waiting;
    private @Nullable Page<TransferRow> done;

    /** What waits, the one that has waited longest first. */
    public Page<OutboxRow> getWaiting() {
        if (waiting == null) {
            waiting = outbox.page(window());
        }
        return waiting;
    }

    /** What has been taken over, the latest first. */
    public Page<TransferRow> getTransfers() {
        if (done == null) {
            done = transfers.page(window());
        }
        return done;
    }

    private Window window() {
        return new Window(after, before);
    }

    /** Whether what has been taken over is shown, and not what waits. */
    public boolean isDone() {
        return DONE.equals(shown);
    }

    /** Whether the list is shown from its beginning. */
    public boolean isTop() {
        return after == null && before == null;
    }

    /** The address of what is shown, to be gone on with. */
    String address() {
        return "/overforing?"
                + (isDone() ? "visa=" + DONE + "&" : "")
                + (after == null ? "" : "efter=" + after + "&")
                + (before == null || after != null ? "" : "fore=" + before + "&");
    }

    /** What was noted just now, or null where nothing was, or where it has been taken back. */
    public @Nullable TransferRow getNoted() {
        return noted == null || posted.getProblem() != null
                ? null
                : transfers.row(noted).orElse(null);
    }

    /** Whether a note was taken back just now. */
    public boolean isTakenBack() {
        return posted.done(takenBack, Set.of("ja")) != null;
    }

    /** What was typed for a protocol when the form was refused. */
    public String reference(long protocol) {
        boolean refused = posted.getProblem() != null && posted.subject().startsWith(protocol + "-");
        return refused ? posted.text(REFERENCE) : "";
    }
}
