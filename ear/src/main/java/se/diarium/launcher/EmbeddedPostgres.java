package se.diarium.launcher;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;

/**
 * The PostgreSQL that comes with the project: on 127.0.0.1 only, with passwords, its data kept between runs. Its folder holds
 * {@code cluster} (PostgreSQL's own), the passwords, the port and {@code server.log}.
 *
 * <p>pg_ctl puts the server in a session of its own: a Ctrl-C in the terminal does not reach it, and it outlives a launcher
 * that is killed. The next start takes it over.
 */
public final class EmbeddedPostgres implements AutoCloseable {

    private static final String SUPERUSER = "postgres";
    private static final String OWNER = "diarium";

    private final Path programs;
    private final Path folder;
    private final List<String> options;
    private final Unprivileged user;
    private final int port;
    private final boolean takenOver;

    private EmbeddedPostgres(Path programs, Path folder, List<String> options, Unprivileged user)
            throws IOException, StartFailure {
        this.programs = programs;
        this.folder = folder;
        this.options = options;
        this.user = user;
        if (!Files.exists(cluster().resolve("PG_VERSION"))) {
            init();
        }
        this.takenOver = isRunning();
        this.port = takenOver ? portInUse() : rememberedPort();
    }

    /**
     * Starts the server, or takes over one that a killed launcher has left.
     *
     * @param home where its programs lie, or are to be unpacked to
     * @param folder for its data
     * @param options settings as {@code name=value}, beside the usual ones
     * @throws StartFailure if this machine does not let it start
     */
    public static EmbeddedPostgres start(Path home, Path folder, String... options) throws IOException, StartFailure {
        PostgresBinaries.unpack(home);
        Files.createDirectories(folder);
        EmbeddedPostgres postgres =
                new EmbeddedPostgres(home.resolve("bin"), folder, List.of(options), Unprivileged.find());
        if (!postgres.takenOver) {
            postgres.startServer();
        }
        return postgres;
    }

    /** Whether it ran already. */
    public boolean isTakenOver() {
        return takenOver;
    }

    /**
     * The login of a database, which is made if need be, and belongs to a role that is no superuser.
     *
     * @param database letters only
     */
    public DatabaseLogin database(String database) throws IOException, StartFailure {
        DatabaseLogin login = new DatabaseLogin(url(database), OWNER, password(OWNER));
        try (Connection connection = superuser("postgres").connect();
                Statement sql = connection.createStatement()) {
            if (!exists(sql, "select 1 from pg_roles where rolname = '" + OWNER + "'")) {
                sql.execute("create role " + OWNER + " login password '" + login.password() + "'");
            }
            if (!exists(sql, "select 1 from pg_database where datname = '" + database + "'")) {
                sql.execute("create database " + database + " owner " + OWNER);
            }
        } catch (SQLException e) {
            throw new StartFailure(
                    "The PostgreSQL in %s does not let us in (%s). Set DIARIUM_DATA to another folder, or put the folder back from a backup."
                            .formatted(folder, Text.oneLine(e)),
                    e);
        }
        return login;
    }

    /** The login of the superuser, for tests that count statements. */
    public DatabaseLogin superuser(String database) throws IOException {
        return new DatabaseLogin(url(database), SUPERUSER, password(SUPERUSER));
    }

    /** Stops the server; waits until all is written. */
    @Override
    public void close() throws IOException {
        Commands.Answer stopped = pgCtl("stop", "-m", "fast", "-w", "-t", "60");
        if (!stopped.isGood() && isRunning()) {
            throw new IOException("PostgreSQL in " + folder + " does not stop: " + stopped.output());
        }
    }

    private static boolean exists(Statement sql, String query) throws SQLException {
        try (var rows = sql.executeQuery(query)) {
            return rows.next();
        }
    }

    private void startServer() throws IOException, StartFailure {
        Path log = folder.resolve("server.log");
        StringBuilder given = new StringBuilder("-p " + port);
        options.forEach(option -> given.append(" -c ").append(option));
        Commands.Answer started = pgCtl("start", "-w", "-t", "60", "-l", log.toString(), "-o", given.toString());
        if (!started.isGood()) {
            throw new StartFailure("PostgreSQL did not start; the last line of %s says why: %s"
                    .formatted(log, lastLine(log, started.output())));
        }
    }

    private void init() throws IOException, StartFailure {
        Path unfinished = folder.resolve("cluster.new");
        Folders.delete(unfinished);
        Folders.writeSecret(secret(SUPERUSER), newPassword());
        Folders.writeSecret(secret(OWNER), newPassword());
        user.own(folder);
        Commands.Answer made = user.run(
                programs.resolve("initdb"),
                List.of(
                        "-D",
                        unfinished.toString(),
                        "-U",
                        SUPERUSER,
                        "-A",
                        "scram-sha-256",
                        "--pwfile=" + secret(SUPERUSER),
                        "-E",
                        "UTF8",
                        "--locale-provider=icu",
                        "--icu-locale=sv-SE",
                        "--locale=C",
                        "-c",
                        "listen_addresses=127.0.0.1",
                        "-c",
                        "unix_socket_directories="));
        if (!made.isGood()) {
            throw new StartFailure("PostgreSQL cannot make its database in %s: %s".formatted(folder, made.output()));
        }
        Files.move(unfinished, cluster(), StandardCopyOption.ATOMIC_MOVE);
    }

    /** The port of the last start, if it is still free: whoever looks into the database by hand finds it again. */
    private int rememberedPort() throws IOException {
        Path file = folder.resolve("port");
        if (Files.exists(file)) {
            int remembered = Integer.parseInt(Files.readString(file).strip());
            if (Ports.isFree(remembered)) {
                return remembered;
            }
        }
        int chosen = Ports.free();
        Files.writeString(file, chosen + System.lineSeparator());
        return chosen;
    }

    private int portInUse() throws IOException {
        // postmaster.pid: process, data folder, start, port, …
        return Integer.parseInt(
                Files.readAllLines(cluster().resolve("postmaster.pid")).get(3).strip());
    }

    private boolean isRunning() throws IOException {
        return pgCtl("status").isGood();
    }

    private Commands.Answer pgCtl(String verb, String... rest) throws IOException {
        List<String> arguments =
                new ArrayList<>(List.of(verb, "-s", "-D", cluster().toString()));
        arguments.addAll(List.of(rest));
        return user.run(programs.resolve("pg_ctl"), arguments);
    }

    private static String lastLine(Path log, String otherwise) throws IOException {
        List<String> lines = Files.exists(log) ? Files.readAllLines(log) : List.of();
        return lines.isEmpty() ? otherwise : lines.get(lines.size() - 1);
    }

    private static String newPassword() {
        byte[] secret = new byte[24];
        new SecureRandom().nextBytes(secret);
        return HexFormat.of().formatHex(secret);
    }

    private String password(String role) throws IOException {
        return Files.readString(secret(role)).strip();
    }

    private Path secret(String role) {
        return folder.resolve("password-" + role);
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port + "/" + database;
    }
}
