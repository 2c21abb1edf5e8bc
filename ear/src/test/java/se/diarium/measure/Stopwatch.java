package se.diarium.measure;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;

/** How long the database takes to answer: the time from a statement's sending to the last row of its answer. */
final class Stopwatch {

    private final Connection connection;
    private long nanoseconds;

    /** @param connection whose statements are timed; it fetches all rows of an answer at once, as is the driver's way */
    Stopwatch(Connection connection) {
        this.connection = connection;
    }

    /** The connection that is timed. */
    Connection timed() {
        return (Connection) Proxy.newProxyInstance(
                Stopwatch.class.getClassLoader(), new Class<?>[] {Connection.class}, (self, method, arguments) -> {
                    Object answer = call(() -> method.invoke(connection, arguments));
                    return answer instanceof PreparedStatement statement ? timed(statement) : answer;
                });
    }

    private PreparedStatement timed(PreparedStatement statement) {
        return (PreparedStatement) Proxy.newProxyInstance(
                Stopwatch.class.getClassLoader(),
                new Class<?>[] {PreparedStatement.class},
                (self, method, arguments) -> {
                    long start = System.nanoTime();
                    Object answer = call(() -> method.invoke(statement, arguments));
                    if (method.getName().startsWith("execute")) {
                        nanoseconds += System.nanoTime() - start;
                    }
                    return answer;
                });
    }

    /** Milliseconds since this was asked last. */
    double read() {
        double milliseconds = nanoseconds / 1e6;
        nanoseconds = 0;
        return milliseconds;
    }

    private static Object call(Call call) throws Throwable {
        try {
            return call.answer();
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A method of the driver. */
    private interface Call {
        Object answer() throws ReflectiveOperationException;
    }
}
