package se.diarium.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.FollowUpList;
import se.diarium.browsing.FollowUpList.Choice;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;
import se.diarium.casework.FollowUp;
import se.diarium.web.text.Phrases;

/** The list of follow-ups; which of them stands in the address. */
@Named
@RequestScoped
public class FollowUpListPage {

    @Inject
    private FollowUpList followUps;

    @Inject
    private Phrases phrases;

    @Inject
    @Param(name = "visa")
    private @Nullable String shown;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<FollowUp> page;

    public Page<FollowUp> getPage() {
        if (page == null) {
            page = followUps.page(getChoice(), phrases.today(), new Window(after, before));
        }
        return page;
    }

    public Choice getChoice() {
        return switch (shown == null ? "" : shown) {
            case "alla" -> Choice.OPEN;
            case "forfallna" -> Choice.OVERDUE;
            case "klara" -> Choice.DONE;
            default -> Choice.MINE;
        };
    }

    /** As the address has it. */
    public String getShown() {
        return switch (getChoice()) {
            case MINE -> "mina";
            case OPEN -> "alla";
            case OVERDUE -> "forfallna";
            case DONE -> "klara";
        };
    }
}
