package se.diarium.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import se.diarium.launcher.DatabaseLogin;

/**
 * What a database says of runs and files, and of the registry they made.
 *
 * @param database whose
 */
record Ledger(DatabaseLogin database) {

    private static final Duration LONGEST_RUN = Duration.ofMinutes(5);

    /** Tables that are not the registry: the ledger itself, accounts, the log, and those of Flyway and the job repository. */
    private static final String REGISTRY_TABLES = """
            select table_name from information_schema.tables
            where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not in ('import_run', 'import_file', 'account', 'account_role', 'account_body', 'audit_entry')
              and table_name not like 'flyway%' and table_name not like 'batch%'
            order by table_name""";

    /**
     * A run whose books are closed, or not yet.
     *
     * @param state as {@code ImportRun.State}
     */
    record Run(long id, String state, int discovered, int registered, int quarantined, int duplicate) {}

    /** Takes everything away but the accounts. */
    void clear() {
        execute("truncate import_run, import_file, document, municipality cascade");
    }

    /** Waits until a run has ended, and gives its books. */
    Run awaitEnd(long id) throws InterruptedException {
        Instant patience = Instant.now().plus(LONGEST_RUN);
        while (Instant.now().isBefore(patience)) {
            Run run = run(id);
            if (!run.state().equals("RUNNING")) {
                return run;
            }
            Thread.sleep(100);
        }
        throw new AssertionError("run " + id + " does not end");
    }

    /** The books of a run. */
    Run run(long id) {
        return runs().stream().filter(run -> run.id() == id).findFirst().orElseThrow();
    }

    /** All runs, the first first. */
    List<Run> runs() {
        return query(
                "select id, state, discovered, registered, quarantined, duplicate from import_run order by id",
                row -> new Run(
                        row.getLong(1), row.getString(2), row.getInt(3), row.getInt(4), row.getInt(5), row.getInt(6)));
    }

    /** What became of each file of a run: its state, and the reason after a blank where it has one. */
    Map<String, String> outcomes(long run) {
        Map<String, String> outcomes = new TreeMap<>();
        query(
                        "select name, state, reason from import_file where run_id = " + run,
                        row -> List.of(
                                row.getString(1),
                                row.getString(3) == null
                                        ? row.getString(2)
                                        : row.getString(2) + " " + row.getString(3)))
                .forEach(pair -> outcomes.put(pair.get(0), pair.get(1)));
        return outcomes;
    }

    /** One number. */
    long count(String sql) {
        return query(sql, row -> row.getLong(1)).get(0);
    }

    /** Every row of every table of the registry, as it stands: equal only if nothing at all was changed. */
    Set<String> dump() {
        Set<String> dump = new HashSet<>();
        for (String table : query(REGISTRY_TABLES, row -> row.getString(1))) {
            query("select t::text from " + table + " t", row -> table + " " + row.getString(1))
                    .forEach(dump::add);
        }
        return dump;
    }

    /** What the registry says, told by names, dates and places on the paper: equal for two that were filled in different ways. */
    List<String> meaning() {
        return query(RegistryMeaning.SQL, row -> row.getString(1));
    }

    void execute(String sql) {
        try (Connection connection = database.connect();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    <T> List<T> query(String sql, Row<T> reader) {
        try (Connection connection = database.connect();
                PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            List<T> all = new ArrayList<>();
            while (rows.next()) {
                all.add(reader.read(rows));
            }
            return all;
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Makes a value of the row that the result stands at. */
    interface Row<T> {
        T read(ResultSet row) throws SQLException;
    }
}
