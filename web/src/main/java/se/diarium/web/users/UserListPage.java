package se.diarium.web.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.account.Roles;
import se.diarium.browsing.AccountFilter;
import se.diarium.browsing.AccountFilter.State;
import se.diarium.browsing.AccountList;
import se.diarium.browsing.AccountRow;
import se.diarium.browsing.Page;
import se.diarium.browsing.Window;

/** The list of accounts; its filter, its order and its place in the list stand in the address. */
@Named
@RequestScoped
public class UserListPage {

    private static final String BY_LOGIN = "inloggning";

    @Inject
    private AccountList accounts;

    @Inject
    @Param(name = "roll")
    private @Nullable String role;

    @Inject
    @Param(name = "visa")
    private @Nullable String state;

    @Inject
    @Param(name = "ordning")
    private @Nullable String order;

    @Inject
    @Param(name = "efter")
    private @Nullable Long after;

    @Inject
    @Param(name = "fore")
    private @Nullable Long before;

    private @Nullable Page<AccountRow> page;

    /** Reads the list: here, so that whoever may not see it is turned away before anything is sent. */
    public void read() {
        getPage();
    }

    public Page<AccountRow> getPage() {
        if (page == null) {
            page = accounts.page(filter(), new Window(after, before));
        }
        return page;
    }

    private AccountFilter filter() {
        return new AccountFilter(
                role != null && Roles.ALL.contains(role) ? role : null,
                UserChoices.state(state),
                BY_LOGIN.equals(order));
    }

    public String getRole() {
        String known = filter().role();
        return known == null ? "" : known;
    }

    public @Nullable State getState() {
        return filter().state();
    }

    public boolean isByLogin() {
        return filter().byLogin();
    }

    public boolean isFiltered() {
        return !filter().isAll();
    }

    /** The address of the list with its filter, to be gone on with. */
    public String getAddress() {
        State known = getState();
        return "/anvandare?roll=" + getRole() + "&visa="
                + (known == null ? "" : known.name().toLowerCase(Locale.ROOT)) + "&ordning="
                + (isByLogin() ? BY_LOGIN : "") + "&";
    }
}
