package se.diarium.importing;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.StringJoiner;

/** What went wrong, for a technician: classes and places in our code. Never a message: it may quote the document. */
public final class Trace {

    private static final int DEEPEST = 10;

    private Trace() {}

    /** "PersistenceException < PSQLException 23505 at Registrar.register:91". */
    public static String of(Throwable thrown) {
        StringJoiner chain = new StringJoiner(" < ");
        Throwable cause = thrown;
        for (int depth = 0; cause != null && depth < DEEPEST; depth++) {
            chain.add(cause.getClass().getSimpleName()
                    + (cause instanceof SQLException sql ? " " + sql.getSQLState() : "")
                    + place(cause));
            cause = cause.getCause();
        }
        return chain.toString();
    }

    private static String place(Throwable thrown) {
        return Arrays.stream(thrown.getStackTrace())
                .filter(frame -> frame.getClassName().startsWith("se.diarium"))
                .findFirst()
                .map(frame -> " at "
                        + frame.getClassName().substring(frame.getClassName().lastIndexOf('.') + 1) + "."
                        + frame.getMethodName() + ":" + frame.getLineNumber())
                .orElse("");
    }
}
