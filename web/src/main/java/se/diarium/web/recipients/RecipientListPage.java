package se.diarium.web.recipients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import se.diarium.browsing.Page;
import se.diarium.browsing.RecipientFilter;
import se.diarium.browsing.RecipientRow;
import se.diarium.browsing.Recipients;
import se.diarium.browsing.Window;
import se.diarium.web.Sought;

/** The list of recipients; its filter and its place in the list stand in the address. */
@Named
@RequestScoped
public class RecipientListPage {

    private static final int LONGEST_NAME = 160;

    @Inject
    private Recipients recipients;

    @Inject
    @Param(name = "namn")
    private @Nullable String name;

    @Inject
    @Param(name = "sort")
    private @Nullable String kind;

    @Inject
    @Param(name = "visa")
    private @Nullable String shown;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<RecipientRow> page;
    private @Nullable Long unknown;

    public Page<RecipientRow> getPage() {
        if (page == null) {
            page = recipients.page(filter(), new Window(after, before));
        }
        return page;
    }

    private RecipientFilter filter() {
        return new RecipientFilter(
                getName(), RecipientChoices.kind(kind).orElse(null), "utan".equals(shown), "avforda".equals(shown));
    }

    /** How many names in protocols lead to no recipient. */
    public long getUnknown() {
        if (unknown == null) {
            unknown = recipients.unknown();
        }
        return unknown;
    }

    public String getName() {
        return Sought.name(name, LONGEST_NAME);
    }

    public String getKind() {
        return RecipientChoices.kind(kind).map(Enum::name).orElse("");
    }

    /** "utan": those that nobody has said how to reach; "avforda": the retired; empty: all in use. */
    public String getShown() {
        return filter().undecided() || filter().retired() ? Objects.requireNonNullElse(shown, "") : "";
    }

    public boolean isFiltered() {
        return !filter().isAll();
    }

    /** The address of the list with its filter, to be gone on with. */
    public String getAddress() {
        return "/mottagare?namn=" + Utils.encodeURL(getName()) + "&sort=" + getKind() + "&visa=" + getShown() + "&";
    }
}
