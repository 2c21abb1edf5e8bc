package se.diarium.extraction.worker;

import java.nio.file.Path;
import java.time.Duration;
import se.diarium.extraction.Limits;

/** A server in a process of its own, so that a test can kill it: has one document read, then one that never ends. */
final class MockServer {

    private MockServer() {}

    public static void main(String[] arguments) throws Exception {
        WorkerPool pool = new WorkerPool(
                new WorkerCommand(System.getProperty("java.class.path"), MockWorker.class.getName(), 32, null),
                1,
                Limits.DEFAULT.withTime(Duration.ofMinutes(10)));
        System.out.println(pool.read(Path.of("x"), MockWorker.Deed.READ.name())
                .pages()
                .get(0)
                .lines()
                .get(0)
                .text());
        System.out.flush();
        pool.read(Path.of("x"), MockWorker.Deed.HANG.name());
    }
}
