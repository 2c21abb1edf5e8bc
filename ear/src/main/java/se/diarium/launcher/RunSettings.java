package se.diarium.launcher;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalTime;
import java.util.Map;
import java.util.Optional;

/**
 * What the environment says about a run; each setting has a default. The table in README.md is the reference.
 *
 * @param data the folder for everything that is kept: {@code DIARIUM_DATA}, else {@code data} in the project
 * @param inbox where protocols are laid: {@code DIARIUM_INBOX}, else {@code inbox} in the data folder
 * @param port the console's port: {@code DIARIUM_PORT}, else 8080
 * @param importAt the hour of the nightly import, Swedish time: {@code DIARIUM_IMPORT_AT}, else 02:00
 * @param database an external PostgreSQL: {@code DIARIUM_DB_URL}, {@code DIARIUM_DB_USER}, {@code DIARIUM_DB_PASSWORD}; without
 *     the first the embedded one is used
 * @param samples whether the shipped protocols are imported at the first start: unless {@code DIARIUM_SAMPLES} is {@code no}
 */
public record RunSettings(
        Path data, Path inbox, int port, LocalTime importAt, Optional<DatabaseLogin> database, boolean samples) {

    /**
     * Reads the settings.
     *
     * @param environment the environment's variables
     * @param project the project's folder, from which relative paths are reckoned
     */
    public static RunSettings from(Map<String, String> environment, Path project) throws StartFailure {
        Path data = path(environment, "DIARIUM_DATA", project, project.resolve("data"));
        return new RunSettings(
                data,
                path(environment, "DIARIUM_INBOX", project, data.resolve("inbox")),
                port(value(environment, "DIARIUM_PORT").orElse("8080")),
                time(value(environment, "DIARIUM_IMPORT_AT").orElse("02:00")),
                database(environment),
                !value(environment, "DIARIUM_SAMPLES").orElse("yes").equalsIgnoreCase("no"));
    }

    private static Optional<String> value(Map<String, String> environment, String name) {
        return Optional.ofNullable(environment.get(name)).map(String::strip).filter(v -> !v.isEmpty());
    }

    private static Path path(Map<String, String> environment, String name, Path project, Path otherwise)
            throws StartFailure {
        String given = value(environment, name).orElse("");
        try {
            return given.isEmpty() ? otherwise : project.resolve(given).normalize();
        } catch (InvalidPathException e) {
            throw new StartFailure(
                    "%s=%s is not a path here (%s). Give another, or set LC_ALL=C.UTF-8 if it holds å, ä or ö."
                            .formatted(name, given, e.getReason()),
                    e);
        }
    }

    private static int port(String given) throws StartFailure {
        if (given.matches("\\d{1,5}")) {
            int port = Integer.parseInt(given);
            if (port >= 1 && port <= 65535) {
                return port;
            }
        }
        throw new StartFailure("DIARIUM_PORT=%s is not a port. Give a number from 1024 to 65535.".formatted(given));
    }

    private static LocalTime time(String given) throws StartFailure {
        try {
            return LocalTime.parse(given);
        } catch (DateTimeException e) {
            throw new StartFailure(
                    "DIARIUM_IMPORT_AT=%s is not a time of day. Give hours and minutes, as 02:00.".formatted(given), e);
        }
    }

    private static Optional<DatabaseLogin> database(Map<String, String> environment) throws StartFailure {
        Optional<String> url = value(environment, "DIARIUM_DB_URL");
        if (url.isEmpty()) {
            return Optional.empty();
        }
        if (!url.get().startsWith("jdbc:postgresql:")) {
            throw new StartFailure(
                    "DIARIUM_DB_URL must look like jdbc:postgresql://host:5432/database (the user and the password have variables of their own).");
        }
        String user = value(environment, "DIARIUM_DB_USER").orElse("diarium");
        String password = value(environment, "DIARIUM_DB_PASSWORD")
                .orElseThrow(() -> new StartFailure(
                        "DIARIUM_DB_URL is set but DIARIUM_DB_PASSWORD is not. Set the password of the user %s."
                                .formatted(user)));
        return Optional.of(new DatabaseLogin(url.get(), user, password));
    }
}
