package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static se.diarium.it.Papers.items;
import static se.diarium.it.Papers.paper;

import jakarta.annotation.Resource;
import jakarta.ejb.EJBAccessException;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.spec.EnterpriseArchive;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import se.diarium.RefusedException;
import se.diarium.batch.JobService;
import se.diarium.body.BodyAlias.Kind;
import se.diarium.body.BodyLookup;
import se.diarium.body.BodyNames;
import se.diarium.body.BodyRegister;
import se.diarium.body.Validity;
import se.diarium.check.CheckContext;
import se.diarium.importing.Arrival;
import se.diarium.importing.FileLedger;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.OpenFile;
import se.diarium.importing.RunLedger;
import se.diarium.importing.RunStart;
import se.diarium.importing.Submissions;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Wording;
import se.diarium.protocol.WordingMeaning;
import se.diarium.registration.Foreknowledge;
import se.diarium.registration.Registrar;
import se.diarium.registration.SeriesOfMeetings;
import se.diarium.registry.OfficialName;
import se.diarium.rereading.ReadingChange;
import se.diarium.trial.PaperChanges;
import se.diarium.trial.PreviewSum;
import se.diarium.trial.WordingTrial;
import se.diarium.wording.HeadingNeverMet;
import se.diarium.wording.HeadingsNeverMet;
import se.diarium.wording.OwnWordings;

/** A body is one by all its names; a wording that somebody adds is read by from then on, and what it changes is told before. */
@ExtendWith(ArquillianExtension.class)
class BodiesAndWordingsIT {

    private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
    private static final String HEADING = "Vidarebefordras härmed till";
    private static final String PROTOCOL = """
            Hamnnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum %s

            § 7
            Dnr HN 2026/12
            Ny brygga i Lillviken

            Beslut
            1. Hamnnämnden godkänner förslaget.

            Vidarebefordras härmed till
            Hamnkontoret
            """;

    // A municipality for each test: the database is shared by all.
    private final String municipality =
            "Provköping " + UUID.randomUUID().toString().substring(0, 8);

    @Inject
    private AsAdministrator administrator;

    @Inject
    private BodyRegister register;

    @Inject
    private BodyLookup lookup;

    @Inject
    private OwnWordings wordings;

    @Inject
    private HeadingsNeverMet headings;

    @Inject
    private WordingTrial trial;

    @Inject
    private Foreknowledge foreknowledge;

    @Inject
    private SeriesOfMeetings series;

    @Inject
    private Submissions submissions;

    @Inject
    private Registrar registrar;

    @Inject
    private FileLedger files;

    @Inject
    private RunLedger runs;

    @Inject
    private JobService jobs;

    @Resource
    private ManagedExecutorService threads;

    @Resource(lookup = "jdbc/diarium")
    private DataSource database;

    private @Nullable Long run;

    @Deployment
    static EnterpriseArchive ear() {
        return Inside.ear(BodiesAndWordingsIT.class, AsAdministrator.class, Papers.class, Sql.class);
    }

    @AfterEach
    void closeRun() throws SQLException {
        new Sql(database).change("""
                        update import_file set state = 'QUARANTINED', reason = 'NO_ITEMS', step = 'READ', finished_at = now(),
                          reading_since = null
                        where state = 'DISCOVERED'""");
        if (run != null) {
            runs.close(run);
        }
        new Sql(database).change("delete from own_wording where municipality = ?", municipality);
    }

    @Test
    void knowsABodyByEverySpellingOfItsName() throws Exception {
        registerPaper("Kommunstyrelsens arbetsutskott", DAY);
        registerPaper("Kommunstyrelsens arbets-utskott", DAY.plusDays(1));
        registerPaper("KOMMUNSTYRELSENS ARBETSUTSKOTTS", DAY.plusDays(2));

        BodyNames only = onlyBody();
        assertThat(only.body().getName()).isEqualTo("Kommunstyrelsens arbetsutskott");
        assertThat(only.meetings()).isEqualTo(3);
        assertThat(only.protocols()).isEqualTo(3);
        assertThat(only.lastMeeting()).isEqualTo(DAY.plusDays(2));
        assertThat(only.aliases())
                .extracting(alias -> alias.getKind() + " " + alias.getAlias())
                .containsExactly("SPELLING Kommunstyrelsens arbets-utskott", "SPELLING Kommunstyrelsens arbetsutskott");
    }

    @Test
    void knowsABodyByTheLettersOfItsDiary() throws Exception {
        registerPaper("Kommunstyrelsen", DAY);
        registerPaper("Kommunstyrelsens arbetsutskott", DAY);
        registerPaper("Kommunfullmäktige", DAY);
        registerPaper("KS", DAY.plusDays(7));
        registerPaper("KSAU", DAY.plusDays(7));

        assertThat(bodies())
                .extracting(body -> body.body().getName() + " " + body.meetings())
                .containsExactly("Kommunfullmäktige 1", "Kommunstyrelsen 2", "Kommunstyrelsens arbetsutskott 2");
        assertThat(otherNames("Kommunstyrelsen")).containsExactly("KS");
    }

    @Test
    void doesNotGuessWhereTwoBodiesHaveTheSameLetters() throws Exception {
        registerPaper("Kommunstyrelsens arbetsutskott", DAY);
        registerPaper("Socialnämndens arbetsutskott", DAY);
        for (BodyNames body : bodies()) {
            administrator.ask(() -> register.addAlias(body.body().getId(), Kind.ABBREVIATION, "AU", Validity.ALWAYS));
        }
        registerPaper("AU", DAY.plusDays(7));

        assertThat(bodies()).hasSize(3);
    }

    @Test
    void makesOneBodyHoweverManyRegisterItsFirstPapersAtTheSameTime() throws Exception {
        List<String> spellings =
                List.of("Vård- och omsorgsnämnden", "Vård och omsorgsnämnden", "Vård- & omsorgsnämndens");
        startRun();
        List<Callable<Boolean>> papers = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            long file = enterAndClaim();
            String name = spellings.get(i % spellings.size());
            LocalDate day = DAY.plusDays(i);
            papers.add(() -> {
                registrar.register(file, Papers.DOCUMENT, paper(name, day, items(1, 3)), List.of());
                return true;
            });
        }
        for (Future<Boolean> registered : threads.invokeAll(papers)) {
            assertThat(registered.get()).isTrue();
        }

        assertThat(onlyBody().meetings()).isEqualTo(12);
    }

    @Test
    void keepsTheMeetingsOfABodyThatWasRenamed() throws Exception {
        registerPaper("Barnomsorgsnämnden", DAY);
        long body = onlyBody().body().getId();
        administrator.does(() -> register.rename(body, "Förskolenämnden", DAY.plusDays(30)));
        registerPaper("Förskolenämnden", DAY.plusDays(30));
        registerPaper("Barnomsorgsnämnden", DAY.plusDays(29));

        assertThat(onlyBody().body().getName()).isEqualTo("Förskolenämnden");
        assertThat(onlyBody().meetings()).isEqualTo(3);
        assertThat(otherNames("Förskolenämnden")).contains("Barnomsorgsnämnden");

        registerPaper("Barnomsorgsnämnden", DAY.plusDays(31));
        assertThat(bodies()).hasSize(2);
    }

    @Test
    void mergesTwoBodiesWithAllTheirMeetingsAndNames() throws Exception {
        registerPaper("Miljönämnden", DAY);
        registerPaper("Miljö- och klimatnämnden", DAY.plusDays(7));
        long goes = idOf("Miljönämnden");
        long stays = idOf("Miljö- och klimatnämnden");
        administrator.does(() -> register.merge(goes, stays));
        registerPaper("MILJÖNÄMNDENS", DAY.plusDays(14));

        assertThat(onlyBody().body().getId()).isEqualTo(stays);
        assertThat(onlyBody().meetings()).isEqualTo(3);
        assertThat(onlyBody().protocols()).isEqualTo(3);
    }

    @Test
    void doesNotMergeBodiesThatMetOnTheSameDay() throws Exception {
        registerPaper("Miljönämnden", DAY);
        registerPaper("Byggnadsnämnden", DAY);
        long goes = idOf("Miljönämnden");
        long stays = idOf("Byggnadsnämnden");

        assertThatThrownBy(() -> administrator.does(() -> register.merge(goes, stays)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("sammanträdde båda 2026-03-02");
        assertThat(bodies())
                .hasSize(2)
                .allSatisfy(body -> assertThat(body.meetings()).isOne());
    }

    @Test
    void givesANameToOneBodyOnly() throws Exception {
        registerPaper("Miljönämnden", DAY);
        registerPaper("Byggnadsnämnden", DAY);
        long body = idOf("Byggnadsnämnden");

        assertThatThrownBy(() ->
                        administrator.ask(() -> register.addAlias(body, Kind.SPELLING, "miljönämnd", Validity.ALWAYS)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("redan ett namn på Miljönämnden");
        assertThatThrownBy(() -> administrator.does(() -> register.rename(body, "Miljönämnden", null)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> administrator.does(() -> register.rename(body, " ", null)))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void letsNobodyChangeNamesOrWordingsWithoutTheRole() throws Exception {
        registerPaper("Miljönämnden", DAY);

        assertThatThrownBy(() -> register.rename(1, "Byggnadsnämnden", null)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> wordings.add(null, HEADING, WordingMeaning.ROUTING))
                .isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> trial.preview(municipality, changes -> true)).isInstanceOf(EJBAccessException.class);
        assertThatThrownBy(() -> submissions.rereadAll(municipality)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void refusesAWordingThatSaysNothingNew() throws Exception {
        enter("x");

        assertThatThrownBy(() -> add("Beslutet skickas till", WordingMeaning.ROUTING))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("kan redan");
        add(HEADING, WordingMeaning.ROUTING);
        assertThatThrownBy(() -> add(HEADING.toUpperCase(Locale.ROOT) + ":", WordingMeaning.BASIS))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("finns redan");
        assertThatThrownBy(() -> add("  ", WordingMeaning.ROUTING)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> administrator.ask(() -> wordings.add("Ingenstans", HEADING, WordingMeaning.ROUTING)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("Ingen inkorg");
    }

    @Test
    void readsByAWordingThatWasAddedAndTellsBeforeWhatItChanges() throws Exception {
        enter(PROTOCOL.formatted(DAY));
        enter(PROTOCOL.formatted(DAY.plusDays(7)));
        enter("Det här är inget protokoll.");
        awaitRun(Cause.UPLOAD);
        List<Long> versions = versions();
        assertThat(versions).hasSize(2);
        ReadingChange expected = new ReadingChange(ReadingChange.Kind.RECIPIENT, 7, null, "Hamnkontoret");

        assertThat(administrator.ask(() -> trial.tryOn(versions.get(0), new Wording(HEADING, WordingMeaning.ROUTING))))
                .contains(expected);
        assertThat(preview()).allSatisfy(paper -> assertThat(paper.changes()).isEmpty());

        long wording = add(HEADING, WordingMeaning.ROUTING);
        List<PaperChanges> told = preview();
        assertThat(told).hasSize(2).allSatisfy(paper -> {
            assertThat(paper.changes()).contains(expected);
            assertThat(paper.refused()).isNull();
            assertThat(paper.total()).isEqualTo(2);
        });
        assertThat(told).extracting(PaperChanges::done).containsExactly(1L, 2L);
        assertThat(recipients()).isZero();

        assertThat(administrator.ask(() -> submissions.rereadAll(municipality))).isEqualTo(3);
        assertThat(administrator.ask(() -> submissions.rereadAll(municipality))).isZero();
        long run = awaitRun(Cause.REREAD);
        assertThat(new Sql(database)
                        .text(
                                "select state || ' ' || (discovered = registered + quarantined + duplicate) from import_run where id = ?",
                                run))
                .isEqualTo("CLOSED true");
        assertThat(new Sql(database)
                        .text(
                                "select string_agg(state, ' ' order by state) from import_file where run_id = ? and municipality = ?",
                                run,
                                municipality))
                .isEqualTo("QUARANTINED REGISTERED REGISTERED");
        assertThat(versions()).isEqualTo(versions);
        assertThat(recipients()).isEqualTo(2);
        assertThat(preview()).allSatisfy(paper -> assertThat(paper.changes()).isEmpty());

        administrator.does(() -> wordings.remove(wording));
        assertThat(preview())
                .allSatisfy(paper -> assertThat(paper.changes())
                        .contains(new ReadingChange(ReadingChange.Kind.RECIPIENT, 7, "Hamnkontoret", null)));
    }

    @Test
    void tellsTheHeadingsThatNobodyKnowsTheMostFrequentFirst() throws Exception {
        register(Papers.withHeadings(paper("Hamnnämnden", DAY, items(1, 3)), "Inverkan på hamnen", "Vattenstånd"));
        register(Papers.withHeadings(paper("Hamnnämnden", DAY.plusDays(7), items(4, 6)), "INVERKAN PÅ HAMNEN"));
        register(Papers.withHeadings(paper("Miljönämnden", DAY, items(1, 3)), "Inverkan på hamnen"));
        Wording wording = new Wording("Inverkan på hamnen:", WordingMeaning.ROUTING);

        List<HeadingNeverMet> all = administrator.ask(() -> headings.of(municipality, null, 10));
        assertThat(all)
                .extracting(heading -> heading.text() + " " + heading.protocols() + " " + heading.bodies())
                .containsExactly("Inverkan på hamnen 3 2", "Vattenstånd 1 1");
        HeadingNeverMet first = all.get(0);
        assertThat(List.of(first.paragraph(), first.page(), first.line())).containsExactly(1, 1, 1);
        assertThat(new Sql(database).numbers("select protocol_id from protocol_version where id = ?", first.version()))
                .containsExactly(first.protocol());
        assertThat(administrator.ask(() -> headings.of(municipality, null, 1))).containsExactly(first);
        assertThat(administrator.ask(() -> headings.of(municipality, first, 10)))
                .containsExactly(all.get(1));
        assertThat(administrator.ask(() -> headings.of("Ingenstans", null, 10))).isEmpty();
        assertThat(administrator.ask(() -> headings.resolvedBy(municipality, wording)))
                .containsExactly(first);

        add("Inverkan på hamnen", WordingMeaning.ROUTING);
        assertThat(administrator.ask(() -> headings.of(municipality, null, 10))).containsExactly(all.get(1));
        assertThat(administrator.ask(() -> headings.resolvedBy(municipality, wording)))
                .isEmpty();
        assertThatThrownBy(() -> headings.of(municipality, null, 10)).isInstanceOf(EJBAccessException.class);
    }

    @Test
    void knowsOfABodyWhatItsOtherMeetingsTell() throws Exception {
        register(paper("Kommunstyrelsen", DAY, items(1, 9)));
        register(paper("Kommunstyrelsen", DAY.plusDays(7), items(10, 18)));
        CheckContext.Diary diary = new CheckContext.Diary("KS", 2026);

        CheckContext known = known("Kommunstyrelsen", DAY.plusDays(14));
        assertThat(known.seats()).isOne();
        assertThat(known.previousMeeting()).isEqualTo(DAY.plusDays(7));
        assertThat(known.highestSerials())
                .containsExactly(Map.entry(diary, new CheckContext.Highest(18, DAY.plusDays(7))));
        assertThat(known.aliases()).containsExactly("KS");

        CheckContext ofTheFirst = known("Kommunstyrelsen", DAY);
        assertThat(ofTheFirst.seats())
                .as("one other meeting is too little to know")
                .isNull();
        assertThat(ofTheFirst.previousMeeting()).isNull();
        assertThat(known("Kommunstyrelsen", DAY.plusDays(400)))
                .isEqualTo(CheckContext.none().withAliases(Set.of("KS")));
        assertThat(known("Hamnnämnden", DAY)).isEqualTo(CheckContext.none());
    }

    @Test
    void knowsOfABodyThatItHasDecisionsOnDelegationReportedAtEachMeeting() throws Exception {
        for (int week = 0; week < 4; week++) {
            assertThat(known("Kommunstyrelsen", DAY.plusWeeks(5)).reportsDelegation())
                    .as("%d meetings are too few", week)
                    .isFalse();
            register(paper("Kommunstyrelsen", DAY.plusWeeks(week), items(10 * week + 1, 10 * week + 9)));
        }
        assertThat(known("Kommunstyrelsen", DAY.plusWeeks(5)).reportsDelegation())
                .isTrue();
    }

    @Test
    void tellsWhereTheParagraphsOfTwoMeetingsDoNotFollowInWhateverOrderTheyCome() throws Exception {
        register(paper("Kommunstyrelsen", DAY.plusDays(14), items(25, 30)));
        register(paper("Kommunstyrelsen", DAY.plusDays(7), items(9, 18)));
        register(paper("Kommunstyrelsen", DAY, items(1, 9)));
        series.check();
        assertThat(ofSeries()).isEqualTo("2026-03-09 SERIES_OVERLAP, 2026-03-16 SERIES_GAP");
        series.check();
        assertThat(ofSeries()).isEqualTo("2026-03-09 SERIES_OVERLAP, 2026-03-16 SERIES_GAP");

        register(paper("Kommunstyrelsen", DAY.plusDays(10), items(19, 24)));
        series.check();
        assertThat(ofSeries()).isEqualTo("2026-03-09 SERIES_OVERLAP");
    }

    @Test
    void stopsAPreviewWhenNobodyWantsMoreOfIt() throws Exception {
        enter(PROTOCOL.formatted(DAY));
        enter(PROTOCOL.formatted(DAY.plusDays(7)));
        awaitRun(Cause.UPLOAD);

        assertThat(administrator.ask(() -> trial.preview(municipality, paper -> false)))
                .isEqualTo(new PreviewSum(1, 0, 0, false));
    }

    private long add(String text, WordingMeaning meaning) {
        return administrator.ask(() -> wordings.add(municipality, text, meaning));
    }

    private List<PaperChanges> preview() {
        List<PaperChanges> told = new ArrayList<>();
        administrator.ask(() -> trial.preview(municipality, told::add));
        return told;
    }

    private List<BodyNames> bodies() {
        return administrator.ask(() -> register.all()).stream()
                .filter(body -> body.body().getMunicipality().getName().equals(municipality))
                .toList();
    }

    private BodyNames onlyBody() {
        assertThat(bodies()).hasSize(1);
        return bodies().get(0);
    }

    private Set<String> otherNames(String name) {
        OfficialName body = new OfficialName(name);
        return lookup.otherNames(
                lookup.known(new OfficialName(municipality), body, DAY).orElseThrow(), body);
    }

    private long idOf(String name) {
        return bodies().stream()
                .filter(body -> body.body().getName().equals(name))
                .map(body -> body.body().getId())
                .findFirst()
                .orElseThrow();
    }

    private void startRun() {
        if (run == null) {
            run = runs.start(Cause.COMMAND, null, "BodiesAndWordingsIT").run();
        }
    }

    private CheckContext known(String body, LocalDate day) {
        return foreknowledge.of(new OfficialName(municipality), new OfficialName(body), day);
    }

    private String ofSeries() throws SQLException {
        return new Sql(database).text("""
                        select string_agg(m.held_on || ' ' || f.code, ', ' order by m.held_on)
                        from finding f join protocol_version v on v.id = f.version_id join protocol p on p.id = v.protocol_id
                        join meeting m on m.id = p.meeting_id join import_file i on i.id = v.file_id
                        where i.municipality = ? and f.code like 'SERIES%'""", municipality);
    }

    private void registerPaper(String body, LocalDate day) throws IOException {
        register(paper(body, day, items(1, 3)));
    }

    private void register(ReadProtocol paper) throws IOException {
        startRun();
        registrar.register(enterAndClaim(), Papers.DOCUMENT, paper, List.of());
    }

    private long enterAndClaim() throws IOException {
        enter(UUID.randomUUID().toString());
        return files.claim(run == null ? 0 : run).map(OpenFile::id).orElseThrow();
    }

    /** Lays a text where the open run finds it, or where the next one does. */
    private void enter(String text) throws IOException {
        Path bytes = Files.writeString(Files.createTempFile("paper", ".txt"), municipality + "\n" + text);
        try {
            files.enter(run, new Arrival(municipality, "protokoll.txt", bytes, false, null, null));
        } finally {
            Files.delete(bytes);
        }
    }

    private long awaitRun(Cause cause) throws Exception {
        RunStart start = jobs.startUnattended(cause);
        for (int i = 0; i < 600 && runs.isRunning(start.run()); i++) {
            Thread.sleep(100);
        }
        assertThat(runs.isRunning(start.run())).isFalse();
        return start.run();
    }

    private List<Long> versions() throws SQLException {
        return new Sql(database).numbers("""
                        select v.id from protocol_version v join import_file f on f.id = v.file_id
                        where f.municipality = ? order by v.id""", municipality);
    }

    private long recipients() throws SQLException {
        return new Sql(database).numbers("""
                        select count(*) from routing r join item i on i.id = r.item_id
                        join protocol_version v on v.id = i.version_id join import_file f on f.id = v.file_id
                        where f.municipality = ?""", municipality).get(0);
    }
}
