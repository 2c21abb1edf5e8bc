package se.diarium.it;

import java.security.Principal;
import java.util.function.Supplier;
import javax.security.auth.Subject;

/**
 * Lets a test inside the container call services as an administrator who has signed in: what the server does for a request to the
 * console, done by hand, since a test comes in without a login. By reflection, since these classes are the server's own.
 */
public class AsAdministrator {

    static final String ROLE = "ADMINISTRATOR";
    static final String NAME = "anna";

    public <T> T ask(Supplier<T> question) {
        try {
            Class<?> context = Class.forName("com.sun.enterprise.security.SecurityContext");
            Object before = context.getMethod("getCurrent").invoke(null);
            try {
                context.getMethod("setCurrent", context).invoke(null, signedIn(context));
                return question.get();
            } finally {
                context.getMethod("setCurrent", context).invoke(null, before);
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("this server keeps its callers elsewhere", e);
        }
    }

    public void does(Runnable change) {
        ask(() -> {
            change.run();
            return true;
        });
    }

    private static Object signedIn(Class<?> context) throws ReflectiveOperationException {
        Subject subject = new Subject();
        subject.getPrincipals()
                .add(Class.forName("org.glassfish.security.common.Group")
                        .asSubclass(Principal.class)
                        .getConstructor(String.class)
                        .newInstance(ROLE));
        return context.getConstructor(String.class, Subject.class).newInstance(NAME, subject);
    }
}
