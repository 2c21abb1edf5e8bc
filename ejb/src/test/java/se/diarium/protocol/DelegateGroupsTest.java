package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Delegationsbeslut below those who decided them, or each a block of labels. */
@NullUnmarked
class DelegateGroupsTest {

    private static String number(ReportedDelegationsbeslut row) {
        return row.numbers().isEmpty() ? "" : row.numbers().get(0).asWritten();
    }

    @Test
    void rowsThatEndWithTheirNumberStandBelowWhoDecided() {
        ReadItem item = Minutes.item("""
                § 16
                Redovisning av delegationsbeslut

                Beslut
                Nämnden lägger redovisningen till handlingarna.

                Sammanfattning
                Följande beslut har fattats under perioden 1 december 2024–31 januari 2025.

                Förvaltningschef Peter Oden
                Avtal om köp av utbildningsplats, BUN-2024-00301
                Förordnande av tillförordnad rektor, Havsskolan, BUN-2024-00318

                Ordförande Malin Tornfors (C)
                Yttrande till Skolinspektionen med anledning av anmälan om kränkande behandling, BUN-
                2024-00290
                """);
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::description,
                        DelegateGroupsTest::number)
                .containsExactly(
                        tuple("Förvaltningschef Peter Oden", "Avtal om köp av utbildningsplats", "BUN-2024-00301"),
                        tuple(
                                "Förvaltningschef Peter Oden",
                                "Förordnande av tillförordnad rektor, Havsskolan",
                                "BUN-2024-00318"),
                        tuple(
                                "Ordförande Malin Tornfors (C)",
                                "Yttrande till Skolinspektionen med anledning av anmälan om kränkande behandling",
                                "BUN-2024-00290"));
    }

    @Test
    void theGenitiveNamesWhoDecided() {
        ReadItem item = Minutes.item("""
                § 126
                Delegeringsbeslut

                Ärendet
                Följande delegeringsbeslut anmäls.

                Kommundirektörens beslut
                2024-08-12   Anställning av kommunikationschef                 KS 2024/0171
                2024-08-19   Yttrande över förslag till regional               KS 2024/0159
                             handlingsplan

                Mark- och exploateringschefens beslut
                2024-08-14   Arrendeavtal för jakt, Kvarnen 2:31               KS 2024/0162

                Kommunstyrelsen beslutar
                att lägga redovisningen till handlingarna.
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::delegate, DelegateGroupsTest::number)
                .containsExactly(
                        tuple("Kommundirektören", "KS 2024/0171"),
                        tuple("Kommundirektören", "KS 2024/0159"),
                        tuple("Mark- och exploateringschefen", "KS 2024/0162"));
        assertThat(item.delegationsbeslut().get(1).description())
                .isEqualTo("Yttrande över förslag till regional handlingsplan");
    }

    @Test
    void aListBelowTheDecisionIsNoPartOfIt() {
        ReadItem item = Minutes.item("""
                § 62
                Anmälan av delegationsbeslut

                Beslut
                Nämnden godkänner redovisningen.

                Bygglovshandläggare Anna Nordin
                MBN-2024-187 Bygglov för tillbyggnad av enbostadshus på Åsen 3:17, 2024-05-14
                MBN-2024-192 Bygglov för nybyggnad av carport på Åsen 8:41, 2024-05-16

                Miljö- och byggchef Maria Tid
                MBN-2024-144 Bygglov för skyltar på fastigheten Torget 3, 2024-05-20
                """);
        assertThat(item.decisions())
                .extracting(DecisionClause::text)
                .containsExactly("Nämnden godkänner redovisningen.");
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::delegate, DelegateGroupsTest::number)
                .containsExactly(
                        tuple("Bygglovshandläggare Anna Nordin", "MBN-2024-187"),
                        tuple("Bygglovshandläggare Anna Nordin", "MBN-2024-192"),
                        tuple("Miljö- och byggchef Maria Tid", "MBN-2024-144"));
    }

    @Test
    void aStrayNumberOfThePageIsNoPartOfARow() {
        ReadItem item = Minutes.item("""
                § 72
                Anmälan av delegationsbeslut

                Till nämnden anmäls följande beslut:

                Bibliotekschef Jenny Kyrk

                - Ändrade öppettider på filialen i Åsby, KFN19/85

                7

                - Avskrivning av mediefordringar, KFN18/102
                """);
        assertThat(item.delegationsbeslut())
                .extracting(DelegateGroupsTest::number)
                .containsExactly("KFN19/85", "KFN18/102");
    }

    @Test
    void eachIsABlockOfLabels() {
        ReadItem item = Minutes.item("""
                § 63
                Anmälan av delegationsbeslut

                Beslut
                Nämnden godkänner redovisningen.

                Delegationspunkt: M 3.2
                Ärende: Registrering av livsmedelsverksamhet
                Delegat: Livsmedelsinspektör
                Dnr: MBN-2024-188, MBN-2024-205
                Beslutsdatum: 2024-05-07

                Delegationspunkt: M 4.7
                Ärende: Uppehåll i hämtning av
                hushållsavfall
                Delegat: Miljöassistent
                Dnr: MBN-2024-198
                Beslutsdatum: 2024-05-17
                """);
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        row -> row.numbers().size())
                .containsExactly(
                        tuple("M 3.2", "Registrering av livsmedelsverksamhet", "Livsmedelsinspektör", 2),
                        tuple("M 4.7", "Uppehåll i hämtning av hushållsavfall", "Miljöassistent", 1));
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void whatTheChairDecidedIsReportedToo() {
        ReadItem item = Minutes.item("""
                § 149
                Anmälan av ordförandebeslut

                Regionstyrelsens beslut
                Regionstyrelsen noterar anmälda ordförandebeslut till protokollet.

                - Uppvaktning av avgående regionråd (RS/2024:474), 2024-11-01
                - Beslut om deltagande i resa till Åbo (RS/2024:486), 2024-11-08
                """);
        assertThat(item.delegationsbeslut())
                .extracting(DelegateGroupsTest::number)
                .containsExactly("RS/2024:474", "RS/2024:486");
        assertThat(item.decisions()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            Ekonomichef                                 , Ekonomichef
            Ordförandens beslut                         , Ordföranden
            Beslut fattade av enhetschef                , enhetschef
            Rektor Bo Ek:                               , Rektor Bo Ek
            Anställning av kommunikationschef           , -
            Beslut om skolskjuts                        , -
            """)
    void aHeadingNamesWhoDecidedOrNobody(String text, String delegate) {
        assertThat(DelegateHeading.of(text).orElse(null)).isEqualTo(delegate);
    }

    @Test
    void aDayMayOpenARowThatNobodyHeads() {
        ReadItem item = Minutes.item("""
                § 100
                Anmälan av ordförandebeslut

                Beslut
                Anmälan noteras till protokollet.

                Sammanfattning
                Nämndens ordförande har fattat beslut i följande brådskande ärenden.

                2024-09-27 Yttrande till Barn- och elevombudet, BUN 2024-193
                2024-10-01 Stängning av förskolan Masken på grund av vattenskada, BUN 2024-
                206
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description, DelegateGroupsTest::number)
                .containsExactly(
                        tuple("Yttrande till Barn- och elevombudet", "BUN 2024-193"),
                        tuple("Stängning av förskolan Masken på grund av vattenskada", "BUN 2024-206"));
    }

    @Test
    void aTitleMayTellInOtherWordsThatSuchDecisionsAreReported() {
        assertThat(Minutes.item("""
                        § 7
                        Anmälan av beslut fattade av ordföranden

                        Nämndens beslut
                        Nämnden lägger anmälan till handlingarna.

                        Ärendet
                        Ordföranden har på nämndens vägnar fattat följande beslut:
                        2015-10-22   Yttrande om serveringstillstånd, Lotsen, dnr 1.5.3-411-2015
                        2015-10-29   Yttrande om bygglov för paviljong, Ankaret 3, dnr 1.5.3-418-2015
                        """).delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::description, DelegateGroupsTest::number)
                .containsExactly(
                        tuple("Yttrande om serveringstillstånd, Lotsen", "1.5.3-411-2015"),
                        tuple("Yttrande om bygglov för paviljong, Ankaret 3", "1.5.3-418-2015"));
    }
}
