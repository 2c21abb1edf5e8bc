package se.diarium.launcher;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

/** Says how far the import is that begins when the application starts. It reads the ledger, as the console does. */
final class ImportWatch {

    private static final Duration TIME_TO_BEGIN = Duration.ofSeconds(30);
    private static final Duration BETWEEN_LOOKS = Duration.ofSeconds(1);

    private static final String NEWEST_RUN = """
            select r.id, r.state,
                   count(f.id) as discovered,
                   count(f.id) filter (where f.state = 'REGISTERED') as registered,
                   count(f.id) filter (where f.state = 'QUARANTINED') as quarantined,
                   count(f.id) filter (where f.state = 'DUPLICATE') as duplicate
            from import_run r left join import_file f on f.run_id = r.id
            where r.id = (select id from import_run where started_at >= ? order by started_at desc, id desc limit 1)
            group by r.id, r.state""";

    private final DatabaseLogin database;
    private final Progress progress;
    private final Instant since;

    /** @param since when this start began; earlier runs are not spoken of */
    ImportWatch(DatabaseLogin database, Progress progress, Instant since) {
        this.database = database;
        this.progress = progress;
        this.since = since;
    }

    private record Run(long id, String state, int discovered, int registered, int quarantined, int duplicate) {
        int done() {
            return registered + quarantined + duplicate;
        }

        boolean isOver() {
            return !state.equals("RUNNING");
        }
    }

    /** Follows the run to its end; returns soon where none begins. */
    void follow() throws SQLException, InterruptedException {
        Instant patience = Instant.now().plus(TIME_TO_BEGIN);
        int said = 0;
        try (Connection connection = database.connect()) {
            while (true) {
                Optional<Run> run = newestRun(connection);
                if (run.isEmpty()) {
                    if (Instant.now().isAfter(patience)) {
                        return;
                    }
                } else if (run.get().isOver()) {
                    sum(run.get());
                    return;
                } else if (run.get().done() > said) {
                    said = run.get().done();
                    progress.say("Import %d: %d of %d files"
                            .formatted(run.get().id(), said, run.get().discovered()));
                }
                Thread.sleep(BETWEEN_LOOKS.toMillis());
            }
        }
    }

    private void sum(Run run) {
        progress.say("Import %d is %s: %d files = %d registered + %d in quarantine + %d duplicates"
                .formatted(
                        run.id(),
                        run.state().equals("CLOSED") ? "done" : run.state().toLowerCase(Locale.ROOT),
                        run.discovered(),
                        run.registered(),
                        run.quarantined(),
                        run.duplicate()));
    }

    private Optional<Run> newestRun(Connection connection) throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(NEWEST_RUN)) {
            query.setTimestamp(1, Timestamp.from(since));
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Run(
                                row.getLong("id"),
                                row.getString("state"),
                                row.getInt("discovered"),
                                row.getInt("registered"),
                                row.getInt("quarantined"),
                                row.getInt("duplicate")))
                        : Optional.empty();
            }
        }
    }
}
