package se.diarium.web.account;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Accounts;
import se.diarium.account.PasswordChange;
import se.diarium.web.login.Generation;

/** One's own account. */
@Named
@RequestScoped
public class AccountPage {

    @Inject
    private Accounts accounts;

    @Inject
    private ExternalContext external;

    private String oldPassword = "";
    private String newPassword = "";
    private String repeated = "";
    private @Nullable String outcome;

    /** Changes the password where the new one was typed the same twice. */
    public void change() {
        if (newPassword.equals(repeated)) {
            PasswordChange change = accounts.changePassword(oldPassword, newPassword);
            outcome = change.name();
            if (change == PasswordChange.CHANGED) {
                stay();
            }
        } else {
            outcome = "DIFFERENT";
        }
    }

    /** All other sessions of the account have ended with its old password; this one goes on. */
    private void stay() {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        accounts.standing(external.getRemoteUser())
                .ifPresent(standing -> Generation.join(request.getSession(), standing));
    }

    /** What came of it: the last part of a text's key, or null before anything was tried. */
    public @Nullable String getOutcome() {
        return outcome;
    }

    public boolean isChanged() {
        return PasswordChange.CHANGED.name().equals(outcome);
    }

    public String getOldPassword() {
        return oldPassword;
    }

    public void setOldPassword(String oldPassword) {
        this.oldPassword = oldPassword;
    }

    public String getNewPassword() {
        return newPassword;
    }

    public void setNewPassword(String newPassword) {
        this.newPassword = newPassword;
    }

    public String getRepeated() {
        return repeated;
    }

    public void setRepeated(String repeated) {
        this.repeated = repeated;
    }
}
