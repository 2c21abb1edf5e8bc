package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.diarium.launcher.DatabaseLogin;
import se.diarium.launcher.Payara;
import se.diarium.launcher.StartFailure;

/** A server that is killed in the middle of a run, as by a power cut: the next start finds its way. */
class KillAndRecoverIT {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final int FILES = 200;
    private static final int REGISTERED_BEFORE_THE_KILL = 40;
    private static final Duration TIME_TO_START = Duration.ofMinutes(8);

    @Test
    void endsWithTheRegistryOfAnUndisturbedRun() throws IOException, StartFailure, InterruptedException {
        DatabaseLogin database = TestServer.database("killed");
        Ledger ledger = new Ledger(database);
        Path data = TestServer.folder().resolve("killed/data");
        Payara.Plan plan = TestServer.anotherServer("killed");
        Api api = new Api(plan.console());

        try (Payara payara = Payara.start(plan, TestServer.environment(database, data))) {
            payara.awaitConsole(TIME_TO_START);
            Inbox inbox = new Inbox(data.resolve("inbox"));
            put(inbox);
            assertThat(api.postRun().statusCode()).isEqualTo(202);
            awaitRegistered(ledger, REGISTERED_BEFORE_THE_KILL);
            payara.server().destroyForcibly();
            payara.awaitEnd();
        }
        long registeredBefore = ledger.count("select count(*) from import_file where state = 'REGISTERED'");
        assertThat(registeredBefore).as("killed in the middle").isLessThan(FILES);

        try (Payara payara = Payara.start(plan, TestServer.environment(database, data))) {
            payara.awaitConsole(TIME_TO_START);
            Ledger.Run second = runUntilItStarts(api, ledger);

            assertThat(second.state()).isEqualTo("CLOSED");
            assertThat(ledger.runs().get(0).state()).isEqualTo("ABORTED");
            assertThat(ledger.runs())
                    .allSatisfy(run -> assertThat(run.discovered())
                            .isEqualTo(run.registered() + run.quarantined() + run.duplicate()));
            assertThat(ledger.runs().stream().mapToInt(Ledger.Run::registered).sum())
                    .isEqualTo(FILES);
            assertThat(ledger.count("select count(distinct sha256) from import_file where state = 'REGISTERED'"))
                    .as("no file lost")
                    .isEqualTo(FILES);
            assertThat(ledger.count("select count(*) from import_file where state <> 'REGISTERED'"))
                    .as("no file doubled")
                    .isZero();
            Inbox inbox = new Inbox(data.resolve("inbox"));
            assertThat(inbox.waiting()).isEmpty();
            assertThat(inbox.done()).hasSize(FILES);
        }
        assertThat(ledger.meaning()).isEqualTo(undisturbed());
    }

    /** What the registry of the shared server says after the same files. */
    private static List<String> undisturbed() throws InterruptedException {
        Inbox inbox = new Inbox(TestServer.inbox());
        Ledger ledger = new Ledger(TestServer.database());
        inbox.clear();
        ledger.clear();
        put(inbox);
        Ledger.Run run = ledger.awaitEnd(Api.run(Api.ofTestServer().postRun()));
        assertThat(run.registered()).isEqualTo(FILES);
        List<String> meaning = ledger.meaning();
        return meaning;
    }

    private static void put(Inbox inbox) {
        Stream.iterate(FIRST_DAY, day -> day.plusDays(1))
                .limit(FILES)
                .forEach(day -> inbox.put(Samples.name(day), Samples.protocol(day)));
    }

    private static void awaitRegistered(Ledger ledger, int files) throws InterruptedException {
        while (ledger.count("select count(*) from import_file where state = 'REGISTERED'") < files) {
            assertThat(ledger.runs().get(0).state()).isEqualTo("RUNNING");
            Thread.sleep(20);
        }
    }

    /** The interrupted run is given up some seconds after the start; until then the command is refused. */
    private static Ledger.Run runUntilItStarts(Api api, Ledger ledger) throws InterruptedException {
        for (int attempt = 0; attempt < 90; attempt++) {
            HttpResponse<String> answer = api.postRun();
            if (answer.statusCode() == 202) {
                return ledger.awaitEnd(Api.run(answer));
            }
            Thread.sleep(1000);
        }
        throw new AssertionError("the interrupted run is never given up: " + ledger.runs());
    }
}
