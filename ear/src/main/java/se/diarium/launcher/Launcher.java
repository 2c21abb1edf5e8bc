package se.diarium.launcher;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * The command {@code mvn -Prun verify}: database, server, application, in that order; Ctrl-C stops them in the opposite order.
 *
 * <p>What is in the way of a start is said in one line, and the exit code is 1.
 */
public final class Launcher {

    private static final Duration TIME_TO_START = Duration.ofMinutes(10);

    private final Path project;
    private final Path payaraHome;
    private final Path postgresHome;
    private final Path ear;
    private final Path samples;
    private final Progress progress;
    private final Instant began = Instant.now();

    private final Deque<AutoCloseable> open = new ArrayDeque<>();
    private boolean stopping;

    private Launcher(String[] arguments, Progress progress) {
        this.project = Path.of(arguments[0]);
        this.payaraHome = Path.of(arguments[1]);
        this.postgresHome = Path.of(arguments[2]);
        this.ear = Path.of(arguments[3]);
        this.samples = Path.of(arguments[4]);
        this.progress = progress;
    }

    /**
     * Starts everything and waits until it ends.
     *
     * @param arguments the project's folder, Payara's home, PostgreSQL's home, the EAR, the folder of samples
     */
    public static void main(String[] arguments) {
        PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
        Launcher launcher = new Launcher(arguments, new Progress(out));
        Runtime.getRuntime().addShutdownHook(new Thread(launcher::stop));
        try {
            launcher.run();
        } catch (StartFailure e) {
            launcher.complain(Text.oneLine(e));
        } catch (IOException | SQLException e) {
            launcher.complain(Text.oneLine(e) + " (" + e.getClass().getSimpleName() + ")");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        System.exit(1);
    }

    private void run() throws StartFailure, IOException, SQLException, InterruptedException {
        RunSettings settings = RunSettings.from(System.getenv(), project);
        DataFolder data = open(() -> DataFolder.take(settings.data()));
        Payara.Plan plan = new Payara.Plan(
                payaraHome,
                data.sub("server"),
                settings.port(),
                Ports.free(),
                false,
                ear,
                data.sub("log").resolve("server.log"));
        if (Payara.stopLeftover(plan)) {
            progress.say("Stopped a Payara that an earlier start had left");
        }
        requirePort(settings.port());
        prepareInbox(settings.inbox());

        DatabaseLogin database = database(settings, data);
        Map<String, String> environment = new HashMap<>(database.environment());
        environment.put("DIARIUM_DATA", settings.data().toString());
        environment.put("DIARIUM_INBOX", settings.inbox().toString());
        environment.put("DIARIUM_IMPORT_AT", settings.importAt().toString());
        environment.put("DIARIUM_IMPORT_AT_START", "yes");
        Optional<FirstLogin> first = FirstLogin.isNeeded(database) ? Optional.of(FirstLogin.make()) : Optional.empty();
        first.ifPresent(login -> environment.putAll(login.environment()));
        if (first.isPresent() && settings.samples() && Files.isDirectory(samples)) {
            Folders.copy(samples, settings.inbox());
            progress.say("The sample protocols lie in %s".formatted(settings.inbox()));
        }

        Path loginFile = data.file("first-login.txt");
        if (first.isPresent()) { // before the application makes the account: a password that nobody saw would lock us
            // out
            first.get().writeTo(loginFile, plan.console());
        }

        progress.say("Payara starts; its log is %s".formatted(plan.log()));
        Payara payara = open(() -> Payara.start(plan, environment));
        payara.awaitConsole(TIME_TO_START);
        progress.say("The console is ready: %s".formatted(plan.console()));
        if (first.isPresent()) {
            progress.say("User %s, password %s (also in %s, which only you can read)"
                    .formatted(first.get().user(), first.get().password(), loginFile));
        }
        progress.say("Ctrl-C stops everything; the data stay in %s".formatted(settings.data()));
        followImport(database);
        int code = payara.awaitEnd();
        throw new StartFailure("Payara ended by itself with code %d. See %s for why.".formatted(code, plan.log()));
    }

    /** Says what was in the way, unless it is only that somebody stops us. */
    private synchronized void complain(String what) {
        if (!stopping) {
            progress.say("Not running: %s".formatted(what));
        }
    }

    private DatabaseLogin database(RunSettings settings, DataFolder data) throws StartFailure, IOException {
        if (settings.database().isPresent()) {
            DatabaseLogin external = settings.database().get();
            external.check();
            progress.say("The database answers: %s".formatted(external));
            return external;
        }
        EmbeddedPostgres postgres = open(() -> EmbeddedPostgres.start(postgresHome, data.sub("postgres")));
        DatabaseLogin database = postgres.database("diarium");
        progress.say("PostgreSQL %s: %s"
                .formatted(postgres.isTakenOver() ? "still ran and is taken over" : "is ready", database));
        return database;
    }

    private static void requirePort(int port) throws StartFailure {
        if (!Ports.isFree(port)) {
            throw new StartFailure(
                    "Port %d is taken by another program. Stop that one, or choose another: DIARIUM_PORT=%d mvn -Prun verify"
                            .formatted(port, port == 65535 ? 8080 : port + 1));
        }
    }

    private static void prepareInbox(Path inbox) throws StartFailure {
        try {
            Files.createDirectories(inbox);
        } catch (IOException e) {
            throw new StartFailure(
                    "The inbox %s cannot be made (%s). Set DIARIUM_INBOX to a folder that this user may write."
                            .formatted(inbox, Text.oneLine(e)),
                    e);
        }
    }

    private void followImport(DatabaseLogin database) {
        Thread watch = new Thread(
                () -> {
                    try {
                        new ImportWatch(database, progress, began).follow();
                    } catch (SQLException e) {
                        progress.say("The import cannot be followed here (%s); the console shows it"
                                .formatted(Text.oneLine(e)));
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                },
                "import watch");
        watch.setDaemon(true);
        watch.start();
    }

    /** Opens a thing that a stop must close again. While it opens, a stop waits; after a stop nothing opens any more. */
    private synchronized <T extends AutoCloseable> T open(Callable<T> opening) throws StartFailure, IOException {
        if (stopping) {
            throw new StartFailure("It was stopped.");
        }
        try {
            T opened = opening.call();
            open.push(opened);
            return opened;
        } catch (StartFailure | IOException | RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private synchronized void stop() {
        stopping = true;
        boolean ran = open.size() > 1;
        while (!open.isEmpty()) {
            try {
                open.pop().close();
            } catch (Exception e) {
                progress.say("Not stopped cleanly: %s".formatted(Text.oneLine(e)));
            }
        }
        if (ran) {
            progress.say("Stopped");
        }
    }
}
