package se.diarium.web.users;

import jakarta.enterprise.context.SessionScoped;
import java.io.Serializable;
import org.jspecify.annotations.Nullable;
import se.diarium.account.GivenPassword;

/** Carries a random password from the form that made it to the page that shows it, once. It is never written to a disk. */
@SessionScoped
public class PasswordOnce implements Serializable {

    private transient @Nullable GivenPassword given;

    void keep(GivenPassword password) {
        given = password;
    }

    /** The password of an account, or null; gone afterwards. */
    @Nullable
    String take(long account) {
        GivenPassword taken = given;
        given = null;
        return taken != null && taken.account() == account ? taken.password() : null;
    }
}
