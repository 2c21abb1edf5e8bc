package se.diarium.it;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import se.diarium.launcher.DatabaseLogin;
import se.diarium.launcher.EmbeddedPostgres;
import se.diarium.launcher.Folders;
import se.diarium.launcher.Payara;
import se.diarium.launcher.Ports;
import se.diarium.launcher.StartFailure;

/**
 * The database and the server that all container tests share. Failsafe names their folder in the system property {@code
 * diarium.it}; without it, in the tests that need no container, nothing is started.
 */
public final class TestServer implements LauncherSessionListener {

    /** The account that the application makes at its first start. */
    static final String USER = "registrator";

    /** Its password. */
    static final String PASSWORD = "Prov-lang-nog-7";

    private static final Duration TIME_TO_START = Duration.ofMinutes(8);

    private static @Nullable TestServer current;
    private static @Nullable LocalTime importAt;

    private @Nullable EmbeddedPostgres postgres;
    private @Nullable Payara payara;
    private Payara.@Nullable Plan plan;

    @Override
    public void launcherSessionOpened(LauncherSession session) {
        if (System.getProperty("diarium.it") == null) {
            return;
        }
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop));
        try {
            start();
        } catch (IOException | StartFailure e) {
            stop();
            throw new IllegalStateException("the test server does not start: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            stop();
        }
    }

    @Override
    public void launcherSessionClosed(LauncherSession session) {
        stop();
    }

    /** The address of the console, with a slash at its end. */
    static URI console() {
        return Objects.requireNonNull(running().plan).console();
    }

    /** The login of the application's database. */
    static DatabaseLogin database() {
        return database("diarium");
    }

    /** The login of a database of the same server, which is made if need be. */
    static DatabaseLogin database(String name) {
        try {
            return Objects.requireNonNull(running().postgres).database(name);
        } catch (IOException | StartFailure e) {
            throw new IllegalStateException(e);
        }
    }

    /** The login of the superuser, who sees the statistics. */
    static DatabaseLogin superuser() {
        try {
            return Objects.requireNonNull(running().postgres).superuser("diarium");
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The folder of the tests, for whatever they want to keep. */
    static Path folder() {
        return Path.of(property("diarium.it"));
    }

    /** The inbox of the server. */
    static Path inbox() {
        return folder().resolve("data/inbox");
    }

    /** When the nightly import of the servers would run: never while the tests do. */
    static LocalTime importAt() {
        return Objects.requireNonNull(importAt);
    }

    /** What a second server of the same EAR needs, in a domain of its own. */
    static Payara.Plan anotherServer(String name) throws IOException {
        return new Payara.Plan(
                Path.of(property("diarium.payara")),
                folder().resolve(name).resolve("server"),
                Ports.free(),
                Ports.free(),
                true,
                Path.of(property("diarium.ear")),
                folder().resolve(name).resolve("log/server.log"));
    }

    /** What the server finds in its environment, with a data folder of its own. */
    static Map<String, String> environment(DatabaseLogin database, Path data) throws IOException {
        Files.createDirectories(data.resolve("inbox"));
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("DIARIUM_DATA", data.toString());
        environment.put("DIARIUM_INBOX", data.resolve("inbox").toString());
        environment.put("DIARIUM_IMPORT_AT", importAt().toString());
        environment.put("DIARIUM_IMPORT_AT_START", "no");
        environment.put("DIARIUM_SETTLE_SECONDS", "0");
        environment.put("DIARIUM_MAX_FILE_MB", Integer.toString(BadFile.MEGABYTES));
        environment.put("DIARIUM_MAX_PAGES", Integer.toString(BadFile.PAGES));
        environment.put("DIARIUM_WORKER_HEAP_MB", Integer.toString(BadFile.WORKER_MEGABYTES));
        environment.put("DIARIUM_FIRST_ACCOUNT", USER);
        environment.put("DIARIUM_FIRST_PASSWORD", PASSWORD);
        return environment;
    }

    private static TestServer running() {
        return Objects.requireNonNull(
                current, "the container tests run by mvn verify (failsafe), which starts the server");
    }

    private static String property(String name) {
        return Objects.requireNonNull(System.getProperty(name), name);
    }

    private void start() throws IOException, StartFailure, InterruptedException {
        Path folder = folder();
        plan = anotherServer("shared");
        stopLeftovers(plan, folder);
        Folders.delete(folder);
        Files.createDirectories(folder);
        current = this;
        importAt = LocalTime.now(ZoneId.of("Europe/Stockholm")).plusHours(12).truncatedTo(ChronoUnit.MINUTES);
        // The data are thrown away: no waiting for the disk.
        postgres = EmbeddedPostgres.start(
                Path.of(property("diarium.postgres")),
                folder.resolve("postgres"),
                "fsync=off",
                "synchronous_commit=off",
                "shared_preload_libraries=pg_stat_statements",
                "pg_stat_statements.track=all");
        System.setProperty("diarium.admin", Integer.toString(plan.admin())); // arquillian.xml reads it
        payara = Payara.start(plan, environment(database(), folder.resolve("data")));
        payara.awaitConsole(TIME_TO_START);
    }

    /** The servers of tests that were killed. */
    private static void stopLeftovers(Payara.Plan plan, Path folder) throws IOException, StartFailure {
        Payara.stopLeftover(plan);
        if (Files.exists(folder.resolve("postgres/cluster/postmaster.pid"))) {
            EmbeddedPostgres.start(Path.of(property("diarium.postgres")), folder.resolve("postgres"))
                    .close();
        }
    }

    private synchronized void stop() {
        if (payara != null) {
            payara.close();
            payara = null;
        }
        if (postgres != null) {
            try {
                postgres.close();
            } catch (IOException e) {
                throw new IllegalStateException(e);
            } finally {
                postgres = null;
            }
        }
    }
}
