package se.diarium.launcher;

import java.io.File;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Payara Server as a child process, in a domain of its own, with the application deployed. */
public final class Payara implements AutoCloseable {

    private static final int SECONDS_TO_STOP = 30;

    private final Process process;
    private final Domain domain;
    private final Plan plan;

    private Payara(Process process, Domain domain, Plan plan) {
        this.process = process;
        this.domain = domain;
        this.plan = plan;
    }

    /**
     * What a server needs.
     *
     * @param home the unpacked zip
     * @param domains the folder in which its domain is made
     * @param http the console's port
     * @param admin the port for {@code asadmin}
     * @param adminOpen whether asadmin asks for no password: tests only
     * @param ear the application
     * @param log the file that the server writes
     */
    public record Plan(Path home, Path domains, int http, int admin, boolean adminOpen, Path ear, Path log) {
        Path domain() {
            return domains.resolve("domain1");
        }

        /** The address of the console, with a slash at its end. */
        public URI console() {
            return URI.create("http://localhost:" + http + "/diarium/");
        }
    }

    /**
     * Stops a server that a killed launcher has left in the same domain.
     *
     * @return whether there was one
     */
    public static boolean stopLeftover(Plan plan) throws IOException {
        Optional<ProcessHandle> leftover = ProcessHandle.of(new Domain(plan.domain()).process());
        if (leftover.isEmpty() || !isServerIn(plan.domain(), leftover.get())) {
            return false;
        }
        leftover.get().destroy();
        awaitEnd(leftover.get());
        return true;
    }

    /**
     * Starts a server.
     *
     * @param environment what it is to find in its environment beside what this process has
     */
    public static Payara start(Plan plan, Map<String, String> environment) throws IOException {
        Files.createDirectories(plan.log().getParent());
        Domain domain = Domain.make(plan.home(), plan.domain(), plan.http(), plan.admin(), plan.log());
        if (!plan.adminOpen()) {
            domain.lockAdministration();
        }
        domain.deploy(plan.ear());
        ProcessBuilder builder = new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-Xmx64m",
                "-jar",
                plan.home().resolve("glassfish/lib/client/appserver-cli.jar").toString(),
                "start-domain",
                "--verbose",
                "--domaindir",
                plan.domains().toString(),
                "domain1");
        builder.environment().put("LC_ALL", "C.UTF-8"); // else Java 17 cannot open a file with å in its name
        builder.environment().putAll(environment);
        builder.redirectErrorStream(true)
                .redirectInput(new File("/dev/null"))
                .redirectOutput(plan.log().resolveSibling("server.out").toFile());
        return new Payara(builder.start(), domain, plan);
    }

    /**
     * Waits until the console answers.
     *
     * @throws StartFailure if the server ends, refuses the application, or takes too long
     */
    public void awaitConsole(Duration atMost) throws StartFailure, InterruptedException {
        Instant end = Instant.now().plus(atMost);
        while (!domain.isDeployed(plan.ear()) || !answers()) {
            if (!process.isAlive()) {
                throw new StartFailure("Payara ended by itself. See %s and %s for why."
                        .formatted(plan.log(), plan.log().resolveSibling("server.out")));
            }
            if (domain.hasRefused(plan.ear())) {
                throw new StartFailure("Payara could not start the application. See the last errors in %s for why."
                        .formatted(plan.log()));
            }
            if (Instant.now().isAfter(end)) {
                throw new StartFailure("The console did not answer within %d minutes. See %s for why."
                        .formatted(atMost.toMinutes(), plan.log()));
            }
            Thread.sleep(200);
        }
    }

    /** Waits until the server ends; gives its exit code. */
    public int awaitEnd() throws InterruptedException {
        return process.waitFor();
    }

    /** The server's own process; asadmin, which watches it, is another. */
    public ProcessHandle server() throws IOException {
        return ProcessHandle.of(domain.process()).orElseThrow(() -> new IOException("Payara does not run"));
    }

    /** Stops the server, then asadmin that watches it. */
    @Override
    public void close() {
        List<ProcessHandle> server = process.descendants().toList();
        server.forEach(ProcessHandle::destroy);
        process.destroy();
        server.forEach(Payara::awaitEnd);
        awaitEnd(process.toHandle());
    }

    private boolean answers() {
        try {
            HttpURLConnection connection =
                    (HttpURLConnection) plan.console().toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(30_000); // the first page compiles
            return connection.getResponseCode() == HttpURLConnection.HTTP_OK;
        } catch (IOException e) {
            return false;
        }
    }

    private static void awaitEnd(ProcessHandle process) {
        try {
            process.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            process.destroyForcibly();
        } catch (ExecutionException | TimeoutException e) {
            process.destroyForcibly();
        }
    }

    /** The number may have gone to another program since; and a long command line is seen whole only here. */
    private static boolean isServerIn(Path domain, ProcessHandle process) throws IOException {
        Path commandLine = Path.of("/proc", Long.toString(process.pid()), "cmdline");
        return Files.exists(commandLine)
                && new String(Files.readAllBytes(commandLine), StandardCharsets.UTF_8).contains(domain.toString());
    }
}
