package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.launcher.DatabaseLogin;
import se.diarium.search.Facet;
import se.diarium.search.FacetValue;
import se.diarium.search.Piece;
import se.diarium.search.SearchKind;
import se.diarium.search.SearchRequest;
import se.diarium.search.SearchResult;
import se.diarium.search.SearchResults;

/** What the search finds and what it does not, in a database of its own that only triggers fill. */
class SearchIndexIT {

    private static final int PATIENCE = 20_000;

    /** Two boards, three meetings; of the first meeting two versions, of which the first is current until a test changes that. */
    private static final String FILLED = """
            insert into municipality (id, name, folded) values (1, 'Provköping', 'provköping');
            insert into body (id, municipality_id, name, folded) values (1, 1, 'Kommunstyrelsen', 'kommunstyrelse'), (2, 1, 'Byggnadsnämnden', 'byggnadsnämnd');
            insert into body_alias (id, municipality_id, body_id, kind, alias, folded, source) values (1, 1, 1, 'ABBREVIATION', 'KS', 'ks', 'READ');
            insert into meeting (id, body_id, held_on) values (1, 1, '2026-01-20'), (2, 2, '2026-02-17'), (3, 2, '2025-05-05');
            insert into document (sha256, size) select decode(lpad(to_hex(n), 64, '0'), 'hex'), 1 from generate_series(1, 4) n;
            insert into import_run (id, cause, node, state, ended_at, discovered, registered) values (1, 'TIMER', 'here', 'CLOSED', now(), 4, 4);
            insert into import_file (id, run_id, municipality, name, sha256, size, state, finished_at)
              select n, 1, 'Provköping', n || '.pdf', decode(lpad(to_hex(n), 64, '0'), 'hex'), 1, 'REGISTERED', now() from generate_series(1, 4) n;
            insert into protocol (id, meeting_id) values (1, 1), (2, 2), (3, 3);
            insert into protocol_version (id, protocol_id, file_id, sha256, is_current, format, pages, items, decisions, delegationsbeslut, recipients, review_reasons)
              select n, case n when 4 then 1 else n end, n, decode(lpad(to_hex(n), 64, '0'), 'hex'), n < 4, 'PDF', 1, 1, 0, 0, 0, case n when 3 then 1 else 0 end
              from generate_series(1, 4) n;
            insert into item (id, version_id, position, number, title, text, immediately_approved, page, first_line, last_line) values
              (10, 1, 0, 1, 'Avfallsplan för kommunen', 'Ärendet bereddes av förvaltningen. Yttrandet lades till handlingarna.', false, 1, 1, 1),
              (11, 1, 1, 2, 'Ny skola i Åsen', 'Skolan byggs i trä.', false, 1, 1, 1),
              (20, 2, 0, 45, 'Bygglovsavgift vid avslag', 'Delegationsbeslut anmäls.', false, 1, 1, 1),
              (30, 3, 0, 9, 'Skola, ny matsal', 'Sökanden överklagade avslaget.', false, 1, 1, 1),
              (40, 4, 0, 1, 'Avfallsplan, rättad', 'Ett förslag.', false, 1, 1, 1);
            insert into decision_clause (id, item_id, position, kind, text, page, first_line, last_line) values
              (1, 10, 0, 'DECISION', 'Kommunen antar den.', 1, 1, 1), (2, 20, 0, 'PROPOSAL', 'Taxan höjs.', 1, 1, 1),
              (3, 11, 0, 'DECISION', 'Medlen anvisas.', 1, 1, 1);
            insert into routing (id, item_id, position, recipient, page, first_line, last_line) values
              (1, 10, 0, 'Länsstyrelsen', 1, 1, 1), (2, 11, 0, 'Byggnadsnämnden', 1, 1, 1), (3, 20, 0, 'länsstyrelsen', 1, 1, 1);
            insert into case_file (id, municipality_id, diary, year, serial) values (1, 1, 'KS', 2025, 618), (2, 1, 'BN', 2026, 3), (3, 1, '', 2026, 77);
            insert into case_reference (id, item_id, position, kind, as_written, is_foreign, case_file_id, page, first_line, last_line) values
              (1, 10, 0, 'HEADING', 'KS 2025/00618', false, 1, 1, 1, 1), (2, 20, 0, 'HEADING', 'BN-2026-3', false, 2, 1, 1, 1),
              (3, 30, 0, 'HEADING', '2026/77', false, 3, 1, 1, 1);
            insert into delegationsbeslut (id, item_id, position, description, delegate, page, first_line, last_line)
              values (1, 20, 0, 'Rivningslov beviljas', 'Disa Ek', 1, 1, 1);
            insert into delegationsbeslut_number (id, delegationsbeslut_id, position, as_written, is_foreign, case_file_id) values (1, 1, 0, 'KS 2025/618', false, 1);
            insert into attendance (id, version_id, position, kind, name, page, first_line, last_line) values
              (1, 1, 0, 'DECIDING', 'Åsa Öst', 1, 1, 1), (2, 3, 0, 'DECIDING', 'Åsa Öst', 1, 1, 1);
            """;

    private Connection connection;

    @BeforeEach
    void fill() throws SQLException {
        DatabaseLogin login = TestServer.database("search");
        Flyway flyway = Flyway.configure()
                .dataSource(login.url(), login.user(), login.password())
                .locations("classpath:db/migration")
                .cleanDisabled(false)
                .load();
        flyway.clean();
        flyway.migrate();
        connection = login.connect();
        connection.setAutoCommit(false);
        change(FILLED);
    }

    @AfterEach
    void close() throws SQLException {
        connection.close();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "avfallsplanen | 1", // "Avfallsplan", and that word in no other form
                "avfallsplaner | 1",
                "avfallsplan* | 1",
                "ärende | 1", // "Ärendet"
                "yttrande | 1", // "Yttrandet"
                "skolor | 2 9",
                "skolan ny | 2 9",
                "\"ny skola\" | 2",
                "skola -matsal | 2",
                "skola -\"ny skola\" | 9",
                "bygglov | ",
                "bygglov* | 45",
                "avslag | 45 9",
                "åsen | 2",
                "§ 45 | 45",
                "§ 1 KS | 1",
                "KS skola | 2",
                "KS 2025/618 | 45 1",
                "2025/618 | 45 1",
                "ks-2025-00618.450 | 45 1",
                "BN 2025/618 | ",
                "avfallsplan 2025/618 | 1",
                "2026/77 | 9",
                "länsstyrelsen | 45 1",
                "Disa Ek | 45",
                "och -skola | ",
                "rättad | "
            })
    void finds(String typed, String paragraphs) throws SQLException {
        assertThat(found(SearchRequest.of(typed).withByDate(true))).isEqualTo(paragraphs == null ? "" : paragraphs);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'", "\\", "a'b\\c:*&|!()<->", "''::tsquery", "\"it's\" -'x", "':*A", "\\' or 1=1 --"})
    void takesHostileTextForWords(String typed) throws SQLException {
        assertThat(found(SearchRequest.of(typed).withRecipient(typed).withPerson(typed)))
                .isEmpty();
    }

    @Test
    void ordersByHowWellTheyFit() throws SQLException {
        // in the heading before in the text
        assertThat(found(SearchRequest.of("avslag"))).isEqualTo("45 9");
    }

    @Test
    void narrows() throws SQLException {
        SearchRequest all = SearchRequest.of("");
        assertThat(found(all.withBody(2L).withByDate(true))).isEqualTo("45 9");
        assertThat(found(all.withYear(2025))).isEqualTo("9");
        assertThat(found(all.withKind(SearchKind.PROPOSAL))).isEqualTo("45");
        assertThat(found(all.withKind(SearchKind.DELEGATED))).isEqualTo("45");
        assertThat(found(all.withKind(SearchKind.OTHER))).isEqualTo("9");
        assertThat(found(all.withRecipient("LÄNSSTYRELSEN").withByDate(true))).isEqualTo("45 1");
        assertThat(found(all.withToReview(true))).isEqualTo("9");
        assertThat(found(all.withPerson("åsa öst").withByDate(true))).isEqualTo("2 1 9");
        assertThat(found(SearchRequest.of("skola").withPerson("Åsa Öst").withYear(2026)))
                .isEqualTo("2");
    }

    @Test
    void countsWhatHitsHaveInCommon() throws SQLException {
        SearchResult result = page(SearchRequest.of("skola"));
        assertThat(result.facets().stream()
                        .flatMap(facet -> facet.values().stream()
                                .map(value -> facet.name() + " " + value.label() + " " + value.hits())))
                .contains(
                        "BODY Kommunstyrelsen 1",
                        "BODY Byggnadsnämnden 1",
                        "YEAR 2026 1",
                        "YEAR 2025 1",
                        "STATUS TO_REVIEW 1");
        FacetValue year = result.facets().stream()
                .filter(facet -> facet.name() == Facet.Name.YEAR)
                .findFirst()
                .orElseThrow()
                .values()
                .get(1);
        assertThat(found(SearchRequest.ofAddress(year.address()))).isEqualTo("9");
    }

    @Test
    void marksWhatWasFound() throws SQLException {
        SearchResult result = page(SearchRequest.of("skolor trä"));
        assertThat(shown(result.items().get(0).title())).isEqualTo("Ny [skola] i Åsen");
        assertThat(shown(result.items().get(0).part())).isEqualTo("[Skolan] byggs i [trä].");
    }

    @Test
    void findsTheVersionThatCountsAndNoOther() throws SQLException {
        change(
                "update protocol_version set is_current = false where id = 1; update protocol_version set is_current = true where id = 4");
        assertThat(found(SearchRequest.of("avfallsplan"))).isEqualTo("1");
        assertThat(found(SearchRequest.of("rättad"))).isEqualTo("1");
        assertThat(found(SearchRequest.of("åsen"))).isEmpty();
    }

    @Test
    void followsWhateverChanges() throws SQLException {
        change(
                "insert into routing (id, item_id, position, recipient, page, first_line, last_line) values (9, 30, 0, 'Revisorerna', 1, 1, 1)");
        assertThat(found(SearchRequest.of("revisorerna").withRecipient("Revisorerna")))
                .isEqualTo("9");
        change("update item set title = 'Sporthall' where id = 30");
        assertThat(found(SearchRequest.of("sporthallen"))).isEqualTo("9");
        change("update meeting set body_id = 1 where body_id = 2");
        assertThat(found(SearchRequest.of("sporthall").withBody(1L))).isEqualTo("9");
        assertThat(found(SearchRequest.of("sporthall").withBody(2L))).isEmpty();
        change("update protocol_version set review_reasons = 0");
        assertThat(found(SearchRequest.of("").withToReview(true))).isEmpty();
        change("update case_reference set case_file_id = 2 where id = 3");
        assertThat(found(SearchRequest.of("bn 2026/3").withByDate(true))).isEqualTo("45 9");
        change("delete from item where version_id = 2");
        assertThat(found(SearchRequest.of("bygglovsavgift"))).isEmpty();
        assertThat(number("select count(*) from item_search")).isEqualTo(3);
    }

    @Test
    void takesTextThatIsTooMuchForAnyIndex() throws SQLException {
        try (PreparedStatement update =
                connection.prepareStatement("update item set text = ?, title = ? where id = 30")) {
            update.setString(1, "x".repeat(2_000_000) + " åkta et ' \\ ".repeat(100_000));
            update.setString(2, "avslaget".repeat(50_000));
            update.executeUpdate();
        }
        connection.commit();
        assertThat(found(SearchRequest.of("").withYear(2025))).isEqualTo("9");
    }

    @Test
    void findsTheLatestOfWhatIsCommonAndSaysThatThereIsMore() throws SQLException {
        change("""
                insert into meeting (id, body_id, held_on) select 1000 + n, 2, date '2024-12-31' - n * 3 from generate_series(1, 300) n;
                insert into protocol (id, meeting_id) select 1000 + n, 1000 + n from generate_series(1, 300) n;
                insert into document (sha256, size) select decode(lpad(to_hex(1000 + n), 64, '0'), 'hex'), 1 from generate_series(1, 300) n;
                insert into import_file (id, run_id, municipality, name, sha256, size, state, finished_at)
                  select 1000 + n, 1, 'Provköping', n || '.pdf', decode(lpad(to_hex(1000 + n), 64, '0'), 'hex'), 1, 'REGISTERED', now() from generate_series(1, 300) n;
                insert into protocol_version (id, protocol_id, file_id, sha256, is_current, format, pages, items, decisions, delegationsbeslut, recipients)
                  select 1000 + n, 1000 + n, 1000 + n, decode(lpad(to_hex(1000 + n), 64, '0'), 'hex'), true, 'PDF', 1, 1, 0, 0, 0 from generate_series(1, 300) n;
                insert into item (id, version_id, position, number, title, text, immediately_approved, page, first_line, last_line)
                  select 10000 + n, 1000 + n / 5, n % 5, 1 + n % 5, 'Ekonomisk rapport', 'Rapporten godkänns.', false, 1, 1, 1 from generate_series(5, 1504) n""");
        SearchResult result = page(SearchRequest.of("rapport"));
        assertThat(result.more()).isTrue();
        assertThat(result.hits()).isEqualTo(500);
        assertThat(result.items().get(0).heldOn()).isEqualTo("2024-12-28");
        assertThat(new SearchResults(connection, PATIENCE)
                        .page(SearchRequest.of("rapport"), 20)
                        .items())
                .hasSize(25);
        assertThat(page(SearchRequest.of("rapport").withYear(2023).withByDate(true))
                        .items()
                        .get(0)
                        .heldOn()
                        .getYear())
                .isEqualTo(2023);
    }

    @Test
    void goesThroughTheIndexAndReadsNothingElse() throws SQLException {
        long scans = scans("pg_stat_user_tables", "seq_scan", "relname = 'item_search'");
        long looks = scans("pg_stat_user_indexes", "idx_scan", "indexrelname = 'item_search_words'");
        for (String typed : List.of("skola", "skol*", "\"ny skola\"", "2025/618", "§ 45")) {
            page(SearchRequest.of(typed));
            page(SearchRequest.of(typed).withYear(2026).withBody(1L));
        }
        assertThat(scans("pg_stat_user_tables", "seq_scan", "relname = 'item_search'"))
                .isEqualTo(scans);
        assertThat(scans("pg_stat_user_indexes", "idx_scan", "indexrelname = 'item_search_words'") - looks)
                .isBetween(20L, 60L);
    }

    private long scans(String view, String column, String which) throws SQLException {
        connection.commit();
        number("select count(*) from (select pg_stat_force_next_flush()) now");
        connection.commit();
        number("select count(*) from (select pg_stat_clear_snapshot()) now");
        return number("select " + column + " from " + view + " where " + which);
    }

    private String found(SearchRequest request) throws SQLException {
        return page(request).items().stream()
                .map(item -> Integer.toString(item.key().paragraph()))
                .collect(Collectors.joining(" "));
    }

    private SearchResult page(SearchRequest request) throws SQLException {
        SearchResult result = new SearchResults(connection, PATIENCE).page(request, 1);
        connection.commit();
        return result;
    }

    private static String shown(List<Piece> pieces) {
        return pieces.stream()
                .map(piece -> piece.marked() ? "[" + piece.text() + "]" : piece.text())
                .collect(Collectors.joining());
    }

    private void change(String statements) throws SQLException {
        try (Statement sql = connection.createStatement()) {
            sql.execute(statements);
        }
        connection.commit();
    }

    private long number(String query) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }
}
