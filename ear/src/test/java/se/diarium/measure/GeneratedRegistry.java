package se.diarium.measure;

import java.io.IOException;
import java.io.StringReader;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyManager;

/**
 * A registry of generated §§: 60 a protocol, ten years, 20 boards, two recipients each of 2 000. Words by a curve like a language's: a
 * few in most texts, many in a few. The same number of rows gives the same registry.
 */
public final class GeneratedRegistry {

    private static final Logger LOG = System.getLogger(GeneratedRegistry.class.getName());
    private static final int ITEMS_OF_A_PROTOCOL = 60;
    private static final int WORDS_OF_A_TEXT = 100;
    private static final int WORDS_OF_A_CLAUSE = 15;
    private static final int WORDS_OF_A_TITLE = 5;
    private static final int CHUNK = 5_000;
    private static final String[] BEGINNINGS =
            ("avfall bygg skol vård miljö park trafik vatten avlopp kultur fritid budget bokslut plan mark bostad"
                            + " social omsorg äldre barn ungdom energi gata hamn idrott bibliotek musik närings landsbygds kommun"
                            + " region nämnd personal lokal upphandling")
                    .split(" ");
    private static final String[] MIDDLES = "s ar e o u i y å ä ö an er il on um ek al or ist ur".split(" ");
    private static final String[] ENDS =
            ("ärende avgift taxa plan rapport motion fråga bidrag lov tillsyn avtal program policy riktlinje utredning"
                            + " förslag yttrande remiss val stöd verk hus väg bro torg hall lag råd led tomt")
                    .split(" ");

    /** How many of all §§ have a word. */
    enum Band {
        /** 50–300 of a million. */
        RARE(50e-6, 300e-6),
        /** 3 000–12 000 of a million. */
        MEDIUM(0.003, 0.012),
        /** 100 000–400 000 of a million. */
        COMMON(0.1, 0.4);

        private final double least;
        private final double most;

        Band(double least, double most) {
            this.least = least;
            this.most = most;
        }
    }

    private final Connection connection;
    private final int rows;
    private final String[] vocabulary;
    private final int[] found;
    private final Map<Band, List<String>> bands = new HashMap<>();

    /** @param rows how many §§ */
    public GeneratedRegistry(Connection connection, int rows) {
        this.connection = connection;
        this.rows = rows;
        this.vocabulary = vocabulary();
        this.found = new int[vocabulary.length];
    }

    private static String[] vocabulary() {
        Random random = new Random(3);
        Set<String> words = new LinkedHashSet<>();
        while (words.size() < 60_000) {
            words.add(BEGINNINGS[random.nextInt(BEGINNINGS.length)]
                    + MIDDLES[random.nextInt(MIDDLES.length)]
                    + MIDDLES[random.nextInt(MIDDLES.length)]
                    + ENDS[random.nextInt(ENDS.length)]);
        }
        return words.toArray(String[]::new);
    }

    /** Fills the tables, then the search as the migration does. */
    public void fill() throws SQLException, IOException {
        int protocols = (rows + ITEMS_OF_A_PROTOCOL - 1) / ITEMS_OF_A_PROTOCOL;
        try (Statement sql = connection.createStatement()) {
            for (String table : List.of("item", "decision_clause", "routing", "case_reference")) {
                sql.execute("alter table " + table + " disable trigger user");
            }
            sql.execute("drop index item_search_words");
            sql.execute("""
                    insert into municipality (id, name, folded) values (1, 'Provköping', 'provköping');
                    insert into body (id, municipality_id, name, folded) select n, 1, 'Nämnd ' || n, 'nämnd' || n from generate_series(1, 20) n;
                    insert into meeting (id, body_id, held_on) select n, 1 + n %% 20, date '2016-01-01' + cast(n * 3650.0 / %1$d as int) from generate_series(1, %1$d) n;
                    insert into document (sha256, size) select decode(lpad(to_hex(n), 64, '0'), 'hex'), 1 from generate_series(1, %1$d) n;
                    insert into import_run (id, cause, node, state, ended_at, discovered, registered) values (1, 'TIMER', 'here', 'CLOSED', now(), %1$d, %1$d);
                    insert into import_file (id, run_id, municipality, name, sha256, size, state, finished_at)
                      select n, 1, 'Provköping', n || '.pdf', decode(lpad(to_hex(n), 64, '0'), 'hex'), 1, 'REGISTERED', now() from generate_series(1, %1$d) n;
                    insert into protocol (id, meeting_id) select n, n from generate_series(1, %1$d) n;
                    insert into protocol_version (id, protocol_id, file_id, sha256, is_current, format, pages, items, decisions, delegationsbeslut, recipients, review_reasons,
                        approved_on, notice_up, registered_at, approved_items)
                      select n, n, n, decode(lpad(to_hex(n), 64, '0'), 'hex'), true, 'PDF', 30, 60, 60, 0, 120, case when n %% 20 = 0 then 1 else 0 end,
                        m.held_on + 7, m.held_on + 8, m.held_on + 9, case when n %% 10 = 0 then 0 else 60 end from generate_series(1, %1$d) n join meeting m on m.id = n""".formatted(protocols));
        }
        said("protocols");
        texts();
        said("texts");
        try (Statement sql = connection.createStatement()) {
            sql.execute("""
                    insert into routing (id, item_id, position, recipient, page, first_line, last_line)
                      select 2 * i + p, i, p, 'Mottagare ' || (cast(i as bigint) * 7919 + p * 104729) %% 2000, 1, 1, 1 from generate_series(1, %1$d) i, generate_series(0, 1) p;
                    insert into case_file (id, municipality_id, diary, year, serial)
                      select n, 1, 'KS', 2016 + n %% 10, 1 + n / 10 from generate_series(0, %1$d * 2 / 5) n;
                    insert into case_reference (id, item_id, position, kind, as_written, is_foreign, case_file_id, page, first_line, last_line)
                      select i, i, 0, 'HEADING', 'KS', false, i %% (%1$d * 2 / 5), 1, 1, 1 from generate_series(1, %1$d) i""".formatted(rows));
            sql.execute("analyze");
            said("recipients and cases");
            sql.execute("insert into item_search select * from item_to_search");
            said("search rows");
            // All but the latest hundred protocols have been sent long ago.
            sql.execute(
                    "insert into dispatch_due select * from dispatch_to_do where protocol_id > " + (protocols - 100));
            said("what waits to be sent");
            sql.execute("create index item_search_words on item_search using gin (words) with (fastupdate = off)");
            said("index");
        }
        try (Statement sql = connection.createStatement()) {
            sql.execute("vacuum analyze item_search");
            sql.execute("vacuum analyze item");
        }
        said("vacuum");
        for (Band band : Band.values()) {
            List<String> words = new ArrayList<>();
            for (int i = 0; i < vocabulary.length; i++) {
                if (found[i] >= band.least * rows && found[i] <= band.most * rows) {
                    words.add(vocabulary[i]);
                }
            }
            bands.put(band, words);
            said(band + ": " + words.size() + " words");
        }
    }

    private void texts() throws SQLException, IOException {
        CopyManager copy = connection.unwrap(PGConnection.class).getCopyAPI();
        Random random = new Random(5);
        for (int first = 1; first <= rows; first += CHUNK) {
            StringBuilder items = new StringBuilder();
            StringBuilder clauses = new StringBuilder();
            for (int i = first; i < first + CHUNK && i <= rows; i++) {
                Set<Integer> met = new HashSet<>();
                String title = words(random, WORDS_OF_A_TITLE, met);
                String clause = words(random, WORDS_OF_A_CLAUSE, met);
                int at = (i - 1) % ITEMS_OF_A_PROTOCOL;
                items.append(i)
                        .append('\t')
                        .append(1 + (i - 1) / ITEMS_OF_A_PROTOCOL)
                        .append('\t')
                        .append(at)
                        .append('\t')
                        .append(at + 1)
                        .append('\t')
                        .append(title)
                        .append('\t')
                        .append(clause)
                        .append(' ')
                        .append(words(random, WORDS_OF_A_TEXT - WORDS_OF_A_CLAUSE, met))
                        .append("\tf\t1\t1\t1\n");
                clauses.append(i)
                        .append('\t')
                        .append(i)
                        .append("\t0\t")
                        .append(i % 5 == 0 ? "PROPOSAL" : "DECISION")
                        .append('\t')
                        .append(clause)
                        .append("\t1\t1\t1\n");
                met.forEach(word -> found[word]++);
            }
            copy.copyIn(
                    "copy item (id, version_id, position, number, title, text, immediately_approved, page, first_line,"
                            + " last_line) from stdin",
                    new StringReader(items.toString()));
            copy.copyIn(
                    "copy decision_clause (id, item_id, position, kind, text, page, first_line, last_line) from stdin",
                    new StringReader(clauses.toString()));
        }
    }

    /** Word number n about as often as 1 / (n + 15). */
    private String words(Random random, int count, Set<Integer> met) {
        StringBuilder text = new StringBuilder();
        double range = Math.log((vocabulary.length + 15.0) / 15);
        for (int i = 0; i < count; i++) {
            int word = (int) Math.min(vocabulary.length - 1, 15 * Math.exp(random.nextDouble() * range) - 15);
            met.add(word);
            text.append(i == 0 ? "" : " ").append(vocabulary[word]);
        }
        return text.toString();
    }

    String word(Band band, Random random) {
        List<String> words = bands.getOrDefault(band, List.of());
        return words.get(random.nextInt(words.size()));
    }

    /** What words begin with, fewer of them the more middles it has: 60 000 words are made of 33 beginnings and two of 20 middles each. */
    String beginning(int middles, Random random) {
        StringBuilder text = new StringBuilder(BEGINNINGS[random.nextInt(BEGINNINGS.length)]);
        for (int i = 0; i < middles; i++) {
            text.append(MIDDLES[random.nextInt(MIDDLES.length)]);
        }
        return text.toString();
    }

    /** A number that exists, without its diary. */
    String caseNumber(Random random) {
        int n = random.nextInt(rows * 2 / 5 - 1) + 1;
        return (2016 + n % 10) + "/" + (1 + n / 10);
    }

    private static void said(String what) {
        LOG.log(Level.INFO, what);
    }
}
