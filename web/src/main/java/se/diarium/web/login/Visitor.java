package se.diarium.web.login;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Accounts;
import se.diarium.account.OwnBodies;
import se.diarium.account.Reach;
import se.diarium.account.Roles;
import se.diarium.account.Standing;

/** Whoever looks at the page: what to call them, and what to show them. What they may do is decided by the services. */
@Named
@RequestScoped
public class Visitor {

    /** Where a request keeps how the visitor's account stands. */
    static final String STANDING = Standing.class.getName();

    @Inject
    private Accounts accounts;

    @Inject
    private OwnBodies ownBodies;

    @Inject
    private ExternalContext external;

    private @Nullable String displayName;
    private @Nullable Reach reach;

    public String getDisplayName() {
        if (displayName == null) {
            Standing standing = standing();
            displayName = standing == null ? accounts.displayName() : standing.displayName();
        }
        return displayName;
    }

    private @Nullable Standing standing() {
        return (Standing) external.getRequestMap().get(STANDING);
    }

    /** Whether they have to choose a password before anything else. */
    public boolean isNew() {
        Standing standing = standing();
        return standing != null && standing.mustChange();
    }

    /** Whether protocols, case files and decisions are theirs to read; an administrator's they are not. */
    public boolean isReader() {
        return hasOneOf(Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE);
    }

    public boolean isRegistrator() {
        return hasOneOf(Roles.REGISTRATOR);
    }

    /** Whether they may correct and approve what was read, write on case files and see to deadlines. */
    public boolean isReviewer() {
        return hasOneOf(Roles.REGISTRATOR, Roles.SEKRETERARE);
    }

    /** Whether they may correct and approve the protocols of a body. */
    public boolean reviews(long body) {
        if (!isReviewer()) {
            return false;
        }
        if (reach == null) {
            reach = ownBodies.ofCaller();
        }
        return reach.covers(body);
    }

    /** Whether they look after the accounts. */
    public boolean isAdministrator() {
        return hasOneOf(Roles.ADMINISTRATOR);
    }

    /** Whether they may read the log. */
    public boolean isLogReader() {
        return hasOneOf(Roles.REGISTRATOR, Roles.ADMINISTRATOR);
    }

    /** Whether they may start an import. */
    public boolean isRunner() {
        return hasOneOf(Roles.REGISTRATOR, Roles.ADMINISTRATOR);
    }

    /** Whether an account is their own. */
    public boolean is(String account) {
        return account.equals(external.getRemoteUser());
    }

    /** For how many seconds the session lasts without a request. */
    public int getSessionSeconds() {
        return external.getSessionMaxInactiveInterval();
    }

    /** Ends the session. */
    public void logOut() throws IOException {
        external.invalidateSession();
        external.redirect(external.getRequestContextPath() + "/logga-in");
    }

    private boolean hasOneOf(String... roles) {
        return Stream.of(roles).anyMatch(external::isUserInRole);
    }
}
