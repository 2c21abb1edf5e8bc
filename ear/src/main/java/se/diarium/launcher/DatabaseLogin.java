package se.diarium.launcher;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How to reach a PostgreSQL database.
 *
 * @param url {@code jdbc:postgresql://host:port/database}
 * @param user the role that owns the schema
 * @param password its password
 */
public record DatabaseLogin(String url, String user, String password) {

    private static final int SECONDS_TO_CONNECT = 10;

    /** What Payara's connection pool reads from its environment. */
    public Map<String, String> environment() {
        return Map.of("DIARIUM_DB_URL", url, "DIARIUM_DB_USER", user, "DIARIUM_DB_PASSWORD", password);
    }

    /** Opens a connection, which the caller closes. */
    public Connection connect() throws SQLException {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(url);
        source.setConnectTimeout(SECONDS_TO_CONNECT);
        source.setLoginTimeout(SECONDS_TO_CONNECT);
        return source.getConnection(user, password);
    }

    /** Makes sure that the database answers. */
    public void check() throws StartFailure {
        try (Connection connection = connect()) {
            connection.getMetaData().getDatabaseProductVersion();
        } catch (SQLException | IllegalArgumentException e) {
            throw new StartFailure(
                    "The database %s cannot be used (%s). Check that it runs, and DIARIUM_DB_URL, DIARIUM_DB_USER and DIARIUM_DB_PASSWORD."
                            .formatted(shownUrl(), Text.oneLine(e)),
                    e);
        }
    }

    /** The password is not shown where somebody prints a login. */
    @Override
    public String toString() {
        return user + " at " + shownUrl();
    }

    private String shownUrl() {
        int parameters = url.indexOf('?'); // a password may stand there
        return parameters < 0 ? url : url.substring(0, parameters);
    }
}
