package se.diarium.web.bodies;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import se.diarium.browsing.BodyLists;
import se.diarium.browsing.BodyRow;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;
import se.diarium.web.Sought;

/** The list of bodies; what is sought and the place in the list stand in the address. */
@Named
@RequestScoped
public class BodyListPage {

    private static final int LONGEST_NAME = 200;

    @Inject
    private BodyLists bodies;

    @Inject
    @Param(name = "namn")
    private @Nullable String name;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<BodyRow> page;

    public Page<BodyRow> getPage() {
        if (page == null) {
            page = bodies.page(getName(), new Window(after, before));
        }
        return page;
    }

    public String getName() {
        return Sought.name(name, LONGEST_NAME);
    }

    public boolean isFiltered() {
        return !getName().isEmpty();
    }

    /** The address of the list, to be gone on with. */
    public String getAddress() {
        return "/namnder?namn=" + Utils.encodeURL(getName()) + "&";
    }
}
