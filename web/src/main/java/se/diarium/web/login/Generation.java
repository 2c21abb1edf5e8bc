package se.diarium.web.login;

import jakarta.servlet.http.HttpSession;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Standing;

/** Which generation of its account a session belongs to: it ends where the account has gone on to a later one. */
public final class Generation {

    private static final String KEY = Generation.class.getName();

    private Generation() {}

    /** The session goes on, or begins, with the account as it stands now. */
    public static void join(HttpSession session, Standing standing) {
        session.setAttribute(KEY, standing.generation());
    }

    static boolean isOf(@Nullable HttpSession session, Standing standing) {
        return session != null && Integer.valueOf(standing.generation()).equals(session.getAttribute(KEY));
    }
}
