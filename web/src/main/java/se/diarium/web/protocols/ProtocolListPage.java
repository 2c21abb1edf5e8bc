package se.diarium.web.protocols;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.BodyChoice;
import se.diarium.browsing.Page;
import se.diarium.browsing.ProtocolRow;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.Window;

/** The list of protocols; its filter and its place in the list stand in the address. */
@Named
@RequestScoped
public class ProtocolListPage {

    @Inject
    private Protocols protocols;

    @Inject
    @Param(name = "namnd")
    private @Nullable Long body;

    @Inject
    @Param(name = "ar")
    private @Nullable Integer year;

    @Inject
    @Param(name = "granska")
    private @Nullable String review;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<ProtocolRow> page;

    public Page<ProtocolRow> getPage() {
        if (page == null) {
            Integer possible = year == null || year < 1900 || year > 2100 ? null : year;
            page = protocols.page(body, possible, isToReview(), new Window(after, before));
        }
        return page;
    }

    public List<BodyChoice> getBodies() {
        return protocols.bodies();
    }

    public List<Integer> getYears() {
        return protocols.years();
    }

    public @Nullable Long getBody() {
        return body;
    }

    public @Nullable Integer getYear() {
        return year;
    }

    /** Whether only those are shown whose reading a person must look at. */
    public boolean isToReview() {
        return "ja".equals(review);
    }

    public boolean isFiltered() {
        return body != null || year != null || isToReview();
    }
}
