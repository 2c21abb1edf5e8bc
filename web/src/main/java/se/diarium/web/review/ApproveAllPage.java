package se.diarium.web.review;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.RefusedException;
import se.diarium.browsing.ItemSheet;
import se.diarium.browsing.ProtocolSheet;
import se.diarium.reviewing.Changes;
import se.diarium.reviewing.Seen;
import se.diarium.web.PostedForm;

/** The §§ of a protocol that are left and clear, before they are approved together; and after it, to take that back. */
@Named
@RequestScoped
public class ApproveAllPage {

    /** The §§ as they were shown: what has changed meanwhile is not approved unseen. */
    private static final String SEEN = "sett";

    @Inject
    private ReviewPage review;

    @Inject
    private Changes changes;

    @Inject
    private PostedForm posted;

    @Inject
    @Param(name = "gjort")
    private @Nullable Long done;

    @Inject
    @Param(name = "angrat")
    private @Nullable String undone;

    /** Does what the pressed button says. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "godkann" -> posted.perform(this::approve);
            case "angra" -> posted.perform(() -> address(changes.undoTogether(posted.subjectId())) + "&angrat=ja");
            default -> {}
        }
    }

    private String approve() {
        ProtocolSheet sheet = sheet();
        long version = sheet.version().getId();
        List<Seen> seen = Stream.of(posted.text(SEEN).split(" "))
                .filter(token -> !token.isEmpty())
                .map(token -> Seen.of(version, token)
                        .orElseThrow(
                                () -> new RefusedException("Sidan var gammal. Läs in den på nytt och försök igen.")))
                .toList();
        return address(sheet.version().getProtocol().getId()) + "&gjort=" + changes.approveAll(version, seen);
    }

    private ProtocolSheet sheet() {
        ProtocolSheet sheet = review.getSheet();
        if (sheet == null) {
            throw new RefusedException("Protokollet finns inte.");
        }
        return sheet;
    }

    private static String address(long protocol) {
        return "/granska/godkann?id=" + protocol;
    }

    /** The §§ that will be approved, as the form carries them. */
    public String getSeen() {
        return review.getClear().stream()
                .map((ItemSheet item) -> review.seen(item).token())
                .collect(joining(" "));
    }

    /** By what the approval that was just given is taken back; 0 where none was. */
    public long getDone() {
        return done == null ? 0 : done;
    }

    /** How many §§ were approved just now; 0 where that has been taken back. */
    public long getApproved() {
        return done == null ? 0 : review.approvedWith(done);
    }

    /** Whether an approval has just been taken back. */
    public boolean isUndone() {
        return undone != null && posted.getProblem() == null;
    }
}
