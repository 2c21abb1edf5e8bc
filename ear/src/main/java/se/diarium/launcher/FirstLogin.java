package se.diarium.launcher;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;

/**
 * The login for an installation that has no account yet. There is no default password: it is made here, and the application
 * creates the account with it when it starts.
 *
 * @param user the account's name
 * @param password made at random
 */
record FirstLogin(String user, String password) {

    // without the letters and figures that are mistaken for each other
    private static final String LETTERS = "abcdefghijkmnpqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ23456789";
    private static final int LENGTH = 20;

    static FirstLogin make() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < LENGTH; i++) {
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return new FirstLogin("registrator", password.toString());
    }

    /** Whether the database is new: it has no account. */
    static boolean isNeeded(DatabaseLogin database) throws SQLException {
        try (Connection connection = database.connect();
                Statement sql = connection.createStatement()) {
            return !isTrue(sql, "select to_regclass('account') is not null")
                    || !isTrue(sql, "select exists (select from account)");
        }
    }

    /** What the application reads. */
    Map<String, String> environment() {
        return Map.of("DIARIUM_FIRST_ACCOUNT", user, "DIARIUM_FIRST_PASSWORD", password);
    }

    /** Writes it where only the owner can read it. */
    void writeTo(Path file, URI console) throws IOException {
        Folders.writeSecret(file, """
                %s
                Användare: %s
                Lösenord:  %s
                """.formatted(console, user, password));
    }

    /** The password is not shown where somebody prints a login. */
    @Override
    public String toString() {
        return user;
    }

    private static boolean isTrue(Statement sql, String query) throws SQLException {
        try (ResultSet rows = sql.executeQuery(query)) {
            return rows.next() && rows.getBoolean(1);
        }
    }
}
