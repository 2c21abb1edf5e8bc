package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.it.Papers.item;
import static se.diarium.it.Papers.items;
import static se.diarium.it.Papers.number;
import static se.diarium.it.Papers.paper;

import jakarta.annotation.Resource;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.importing.Arrival;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.OpenFile;
import se.diarium.importing.RunLedger;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registration.Leftovers;
import se.diarium.registration.Registrar;

/** What the registry holds after papers have been registered, in one order and another. */
@ExtendWith(ArquillianExtension.class)
class RegistrarIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);

    private static final String MEETINGS =
            " from municipality x join body b on b.municipality_id = x.id join meeting m on m.body_id = b.id";
    private static final String VERSIONS =
            MEETINGS + " join protocol p on p.meeting_id = m.id join protocol_version v on v.protocol_id = p.id";
    private static final String ITEMS = VERSIONS + " join item i on i.version_id = v.id";
    private static final String OURS = " where x.name = ?";

    // A municipality for each test: the database is shared by all.
    private final String municipality =
            "Provköping " + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private Registrar registrar;

    @Inject
    private FileLedger files;

    @Inject
    private RunLedger runs;

    @Inject
    private Leftovers leftovers;

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    private long run;

    @Deployment
    static EnterpriseArchive ear() {
        return Inside.ear(RegistrarIT.class, Papers.class, Sql.class);
    }

    @BeforeEach
    void startRun() {
        run = runs.start(Cause.COMMAND, null, "RegistrarIT").run();
    }

    @AfterEach
    void closeRun() throws SQLException {
        new Sql(database).change("""
                        update import_file set state = 'QUARANTINED', reason = 'NO_ITEMS', step = 'READ', finished_at = now(),
                          reading_since = null
                        where state = 'DISCOVERED'""");
        runs.close(run);
    }

    @Test
    void keepsWhatThePaperSays() throws Exception {
        register(enter(), paper("Socialnämnden", DAY, items(1, 60)));

        assertThat(count(ITEMS)).isEqualTo(60);
        assertThat(count(ITEMS + " join decision_clause d on d.item_id = i.id")).isEqualTo(60);
        assertThat(count(ITEMS + " join routing r on r.item_id = i.id")).isEqualTo(60);
        assertThat(count(ITEMS + " join item_attachment a on a.item_id = i.id")).isEqualTo(60);
        assertThat(count(ITEMS + " join delegationsbeslut d on d.item_id = i.id join delegationsbeslut_number n"
                        + " on n.delegationsbeslut_id = d.id and n.case_file_id is not null"))
                .isEqualTo(60);
        assertThat(count(VERSIONS + " join attendance a on a.version_id = v.id"))
                .isEqualTo(2);
        assertThat(count(ITEMS + " join finding f on f.item_id = i.id and f.version_id = v.id"))
                .isEqualTo(1);
        assertThat(caseFiles()).isEqualTo(61); // a number an item, and the one that all delegationsbeslut name
    }

    @Test
    void keepsWhereEachValueComesFrom() throws Exception {
        register(enter(), paper("Socialnämnden", DAY, items(1, 2)));

        String certain = " and w.rule is not null and w.confidence = 'CERTAIN' and w.page = 1";
        for (String table :
                new String[] {"decision_clause", "routing", "item_attachment", "delegationsbeslut", "case_reference"}) {
            assertThat(count(ITEMS + " join " + table + " w on w.item_id = i.id" + certain))
                    .as(table)
                    .isEqualTo(2);
        }
        assertThat(count(ITEMS + " and i.rule = 'heading' and i.title_rule = 'label' and i.title_page = 1"))
                .isEqualTo(2);
    }

    @Test
    void keepsTheAccountOfItsLinesAndWhyItMustBeReviewed() throws Exception {
        ReadItem[] gap = {item(1, null), item(4, null)};
        register(enter(), paper("Socialnämnden", DAY, gap));

        assertThat(count(VERSIONS + " and v.lines = 10 and v.unassigned_lines = 1 and v.review_reasons = 2"))
                .isEqualTo(1);
        assertThat(count(VERSIONS + " join line_account l on l.version_id = v.id and l.runs ="
                        + " '1 1-1 1 UNASSIGNED' || chr(10) || '1 2-12 9 ITEM_DECISION 1'"))
                .isEqualTo(1);
        assertThat(count(ITEMS + " join review_reason r on r.item_id = i.id and r.detail = '2–3' and i.number = 4"))
                .isEqualTo(1);
    }

    @Test
    void makesOtherBytesForTheSameMeetingANewVersion() throws Exception {
        long first = enter();
        long second = enter();
        register(first, paper("Socialnämnden", DAY, items(1, 5)));
        register(second, paper("SOCIALNÄMNDENS", DAY, items(1, 6)));

        assertThat(count(VERSIONS)).isEqualTo(2);
        assertThat(currentFiles()).containsExactly(second);
    }

    @Test
    void countsTheFileThatWasDiscoveredLastWhicheverIsRegisteredLast() throws Exception {
        long first = enter();
        long second = enter();
        register(second, paper("Socialnämnden", DAY, items(1, 6)));
        register(first, paper("Socialnämnden", DAY, items(1, 5)));

        assertThat(count(VERSIONS)).isEqualTo(2);
        assertThat(currentFiles()).containsExactly(second);
    }

    @Test
    void keepsAParagraphThatWasApprovedAtOnceAsAProtocolOfItsOwn() throws Exception {
        long whole = enter();
        long alone = enter();
        register(whole, paper("Socialnämnden", DAY, items(1, 5)));
        register(alone, paper("Socialnämnden", DAY, items(6, 6)));

        assertThat(currentFiles()).containsExactlyInAnyOrder(whole, alone);
        assertThat(count(MEETINGS)).isEqualTo(1);
    }

    @Test
    void makesOneCaseFileOfEverySpelling() throws Exception {
        Diarienummer foreign = new Diarienummer("IVO 3.5/2024", "IVO", 2024, 35, null, true);
        register(
                enter(),
                paper(
                        "Socialnämnden",
                        DAY,
                        item(1, number("SN", 2026, 12)),
                        item(2, number("sn", 2026, 12)),
                        item(3, number("SN", null, 8)),
                        item(4, foreign),
                        item(5, null)));
        register(enter(), paper("Kommunstyrelsen", DAY, item(1, number("Sn", 2026, 12))));

        assertThat(caseFiles()).isEqualTo(2); // SN 2026/12 and the delegationsbeslut's
    }

    @Test
    void registersTheSameBytesInThePlaceOfTheEarlierReading() throws Exception {
        long file = enter();
        register(file, paper("Socialnämnden", DAY, items(1, 5)));
        long version = versions().get(0);

        register(rereadOf(file), paper("Socialnämnden", DAY, items(1, 4)));

        assertThat(versions()).containsExactly(version);
        assertThat(currentFiles()).containsExactly(file);
        assertThat(count(ITEMS)).isEqualTo(4);
    }

    @Test
    void movesAVersionWhoseMeetingWasMisread() throws Exception {
        long earlier = enter();
        long misread = enter();
        register(earlier, paper("Socialnämnden", DAY, items(1, 5)));
        register(misread, paper("Socialnämnden", DAY, items(1, 5)));

        register(rereadOf(misread), paper("Socialnämnden", DAY.plusDays(1), items(1, 5)));

        assertThat(currentFiles()).containsExactlyInAnyOrder(earlier, misread);
        assertThat(count(VERSIONS)).isEqualTo(2);
    }

    @Test
    void forgetsCaseFilesAndMeetingsThatNoPaperNamesAnyLonger() throws Exception {
        long file = enter();
        register(file, paper("Socialnämnden", DAY, item(1, number("SN", 2026, 999))));
        register(rereadOf(file), paper("Socialnämnden", DAY.plusDays(1), item(1, number("SN", 2026, 99))));
        leftovers.remove(run);

        assertThat(caseFiles()).isEqualTo(2);
        assertThat(count(MEETINGS)).isEqualTo(1);
    }

    @Test
    void storesNothingOfAPaperThatCannotBeStoredWhole() throws Exception {
        long file = enter();
        ReadItem nonsense = item(2, number("SN", 2026, 2), "");

        assertThatThrownBy(() -> registrar.register(
                        file,
                        Papers.DOCUMENT,
                        paper("Socialnämnden", DAY, item(1, number("SN", 2026, 1)), nonsense),
                        List.of()))
                .isInstanceOf(RuntimeException.class);

        assertThat(count(VERSIONS)).isZero();
        assertThat(count(" from municipality x")).isZero();
        assertThat(new Sql(database).text("select state from import_file where id = ?", file))
                .isEqualTo("DISCOVERED");
    }

    private long enter() throws IOException {
        Path bytes = Files.writeString(
                Files.createTempFile("paper", ".txt"), UUID.randomUUID().toString());
        try {
            files.enter(run, new Arrival(municipality, "protokoll.txt", bytes, false, null, null));
        } finally {
            Files.delete(bytes);
        }
        return claim();
    }

    /** What "läs om" does for somebody who has signed in. */
    private long rereadOf(long file) throws SQLException {
        new Sql(database).change("""
                        insert into import_file (id, run_id, municipality, name, sha256, size, state, reread_of)
                        select nextval('import_file_seq'), ?, municipality, name, sha256, size, 'DISCOVERED', id
                        from import_file where id = ?""", run, file);
        return claim();
    }

    private long claim() {
        return files.claim(run).map(OpenFile::id).orElseThrow();
    }

    private void register(long file, ReadProtocol paper) {
        registrar.register(file, Papers.DOCUMENT, paper, paper.findings());
    }

    private long count(String from) throws SQLException {
        return new Sql(database)
                .numbers("select count(*)" + from + OURS, municipality)
                .get(0);
    }

    private long caseFiles() throws SQLException {
        return count(" from municipality x join case_file c on c.municipality_id = x.id");
    }

    private List<Long> versions() throws SQLException {
        return new Sql(database).numbers("select v.id" + VERSIONS + OURS, municipality);
    }

    private List<Long> currentFiles() throws SQLException {
        return new Sql(database).numbers("select v.file_id" + VERSIONS + OURS + " and v.is_current", municipality);
    }
}
