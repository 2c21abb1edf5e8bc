package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import se.diarium.launcher.DatabaseLogin;

/** A registry that was filled by an earlier release is brought up to date with all that is in it. */
class MigrationIT {

    private static final String BEFORE_BODIES_HAD_NAMES = "2";

    private static final String FILLED = """
            insert into municipality (id, name, folded) values (1, 'Provköping', 'provköping');
            insert into body (id, municipality_id, name, folded) values
              (1, 1, 'Vård- och omsorgsnämnden', 'vård- och omsorgsnämnden'),
              (2, 1, 'Vård & omsorgsnämnd', 'vård & omsorgsnämnd'),
              (3, 1, 'Kommunfullmäktige', 'kommunfullmäktige');
            insert into meeting (id, body_id, held_on) values (1, 1, '2026-01-20'), (2, 2, '2026-02-17'), (3, 3, '2026-02-23');
            insert into document (sha256, size) values (decode(repeat('00', 32), 'hex'), 1);
            insert into import_run (id, cause, node, state, ended_at, discovered, registered) values (1, 'TIMER', 'here', 'CLOSED', now(), 1, 1);
            insert into import_file (id, run_id, municipality, name, sha256, size, state, finished_at)
              values (1, 1, 'Provköping', 'von.pdf', decode(repeat('00', 32), 'hex'), 1, 'REGISTERED', now());
            insert into protocol (id, meeting_id) values (10, 1);
            insert into protocol_version (id, protocol_id, file_id, sha256, is_current, format, pages, items, decisions, delegationsbeslut, recipients)
              values (10, 10, 1, decode(repeat('00', 32), 'hex'), true, 'PDF', 1, 1, 0, 0, 0);
            insert into item (id, version_id, position, number, title, text, immediately_approved, page, first_line, last_line)
              values (200, 10, 0, 1, 'Val av justerare', '§ 1', false, 1, 1, 1);
            insert into finding (id, version_id, position, code, severity, message) values (200, 10, 0, 'LATE_NOTICE', 'ERROR', 'Sent.');
            """;

    private static Flyway flyway(DatabaseLogin login, String target) {
        return Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .target(target)
                .load();
    }

    private static List<String> rows(Statement sql, String select) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet result = sql.executeQuery(select)) {
            while (result.next()) {
                rows.add(result.getString(1));
            }
        }
        return rows;
    }

    @Test
    void givesTheBodiesOfBeforeTheirNamesAndKeepsTheirMeetings() throws SQLException {
        DatabaseLogin login = TestServer.database("migration");
        Flyway before = flyway(login, BEFORE_BODIES_HAD_NAMES);
        before.clean();
        before.migrate();
        try (Connection connection = login.connect();
                Statement sql = connection.createStatement()) {
            sql.execute(FILLED);

            assertThat(flyway(login, "latest").migrate().migrationsExecuted).isGreaterThanOrEqualTo(4);

            // Two spellings of one name: the older has it, the other keeps its own until a person merges them.
            assertThat(rows(sql, "select folded from body order by id"))
                    .containsExactly("vårdochomsorgsnämnd", "vård & omsorgsnämnd", "kommunfullmäktige");
            assertThat(
                            rows(
                                    sql,
                                    "select concat_ws(' ', body_id, kind, alias, folded, source) from body_alias order by body_id"))
                    .containsExactly(
                            "1 SPELLING Vård- och omsorgsnämnden vårdochomsorgsnämnd READ",
                            "2 SPELLING Vård & omsorgsnämnd vård & omsorgsnämnd READ",
                            "3 SPELLING Kommunfullmäktige kommunfullmäktige READ");
            assertThat(rows(sql, "select body_id || ' ' || held_on from meeting order by id"))
                    .containsExactly("1 2026-01-20", "2 2026-02-17", "3 2026-02-23");
            assertThat(rows(sql, """
                            select concat_ws(' ', v.format, i.title, f.code, f.advice is null, file.put_aside) from protocol_version v
                            join item i on i.version_id = v.id join finding f on f.version_id = v.id join import_file file on file.id = v.file_id""")).containsExactly("PDF Val av justerare LATE_NOTICE t f");
        } finally {
            flyway(login, "latest").clean();
        }
    }
}
