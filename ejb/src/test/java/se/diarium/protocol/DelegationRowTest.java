package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What one delegationsbeslut of a list says. */
@NullUnmarked
class DelegationRowTest {

    @Test
    void readsPointsOfTheSchemeWithAllTheirNumbers() {
        ReadItem item = Minutes.item("""
                § 3
                Anmälan av delegationsbeslut

                Beslut

                Kommunstyrelsen antecknar nedanstående anmälda delegationsbeslut.

                C. 1.1. Beslut om att initiera upphandling. Delegat, förvaltningsdirektör.
                KS-2026/111, KS-2026/133.

                A.5.1 Yttrande till tillsynsmyndighet. Beslut, verksamhetschef. KS-2026/135, KS-
                2026/59
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point)
                .containsExactly("C. 1.1.", "A.5.1");
        assertThat(item.delegationsbeslut().get(0).delegate()).isEqualTo("förvaltningsdirektör");
        assertThat(item.delegationsbeslut().get(1).numbers())
                .extracting(Diarienummer::asWritten)
                .containsExactly("KS-2026/135", "KS-2026/59");
        assertThat(item.decisions()).hasSize(1);
    }

    @Test
    void aDateThatIsAFieldOfItsOwnIsTheDayOfTheDecision() {
        ReadItem item = Minutes.item("""
                § 3
                Anmälan av delegationsbeslut

                Beslut

                Kommunstyrelsen antecknar nedanstående anmälda delegationsbeslut.

                A.5.1 Yttrande om remiss, KS 2026/135, Kommunchef, 2026-08-20

                A.5.2 Avtal för tiden från 2026-01-01 med Folkets hus, KS 2026/136
                """);
        assertThat(item.delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::date, ReportedDelegationsbeslut::description)
                .containsExactly(
                        tuple(LocalDate.of(2026, 8, 20), "Yttrande om remiss"),
                        tuple(null, "Avtal för tiden från 2026-01-01 med Folkets hus"));
    }

    @Test
    void thePointInsideTheWords() {
        assertThat(Minutes.report("2026.143 KS-001 Förvaltningschef - enligt A11, fastställande av rutin\n")
                        .delegationsbeslut())
                .extracting(ReportedDelegationsbeslut::point, ReportedDelegationsbeslut::delegate)
                .containsExactly(tuple("A11", "Förvaltningschef"));
    }

    @Test
    void severalNumbersOfOneRow() {
        assertThat(Minutes.report(
                                "Följande delegationsbeslut har fattats:\n• KS 2026/104, KS 2026/105 Upplåtelse av torget\n")
                        .delegationsbeslut())
                .extracting(row -> row.numbers().size(), ReportedDelegationsbeslut::description)
                .containsExactly(tuple(2, "Upplåtelse av torget"));
    }

    @Test
    void theLabelBeforeANumberWithItsClass() {
        ReadItem item = Minutes.item(
                "§ 3\n\nDelgivningar och delegationsbeslut\n\nDelgivningar\n- Torpa kommun, kf § 52, ansvarsfrihet\n\nDelegationsbeslut\n- Dnr 95/14-023   Anställning av brandingenjör\n- Dnr 97/14-059   Upphandling av släckbil, tilldelning\n\nBeslut\n\nRedovisningen läggs till handlingarna.\n");
        assertThat(item.delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("95/14-023", "97/14-059");
    }

    @Test
    void thePointOfTheSchemeMayStandLast() {
        assertThat(Minutes.report(
                                "Förteckning över delegationsbeslut\nKS 2026-00150   Skolskjuts av särskilda skäl   B5\n")
                        .delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        row -> row.numbers().get(0).asWritten())
                .containsExactly(tuple("B5", "KS 2026-00150"));
    }

    @Test
    void aDayBeforeTheRestOrBehindIt() {
        assertThat(Minutes.report("""
                Redovisade beslut
                2026-10-12 Bidrag till läger, fritidschef
                a) Upphandling av städtjänster, ekonomichef 2026-01-11
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::date)
                .containsExactly(
                        tuple("Bidrag till läger", "fritidschef", LocalDate.of(2026, 10, 12)),
                        tuple("Upphandling av städtjänster", "ekonomichef", LocalDate.of(2026, 1, 11)));
    }

    @Test
    void theNumberTheEndOfALabelAndThePointInColumns() {
        assertThat(Minutes.report("""
                Tillstånd

                Dnr 2026/0150 KS    C 4    Bifall                Trafikhandläggare
                Dnr 2026/0153 KS    C 4    Avslag                Trafikhandläggare

                D 12  Skolplacering i annan skola, 3 st          Dnr 2026-00205
                                                                 Dnr 2026-00206
                """).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        row -> row.numbers().stream()
                                .map(Diarienummer::asWritten)
                                .toList())
                .containsExactly(
                        tuple("C 4", List.of("2026/0150 KS")),
                        tuple("C 4", List.of("2026/0153 KS")),
                        tuple("D 12", List.of("2026-00205", "2026-00206")));
    }

    @Test
    void whoDecidedAndWhenMayStandLast() {
        ReadItem item = Minutes.item("""
                § 116
                Delegeringsbeslut

                Följande delegeringsbeslut redovisas för kommunstyrelsen:
                a) Anställning av enhetschef vid IT-enheten, 2012-05-07, kommunchefen
                b) Lån ur donationsfonden, två ansökningar, 2012-05-11, ekonomichefen
                c) Anställning av föreståndare. Beslut av kommundelschefen den 2012-05-28.

                Kommunstyrelsen beslutar
                att godkänna redovisningen.
                """);
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::date)
                .containsExactly(
                        tuple("Anställning av enhetschef vid IT-enheten", "kommunchefen", LocalDate.of(2012, 5, 7)),
                        tuple("Lån ur donationsfonden, två ansökningar", "ekonomichefen", LocalDate.of(2012, 5, 11)),
                        tuple("Anställning av föreståndare", "kommundelschefen", LocalDate.of(2012, 5, 28)));
    }

    @Test
    void theNumberOnTheNextLineBelongsToItsPoint() {
        ReadItem item = Minutes.item("""
                § 40
                Redovisning av delegationsbeslut

                Beslut
                Redovisningen godkänns.

                Ärendebeskrivning
                Nedanstående beslut har fattats med stöd av delegationsordningen.
                B.4         Beslut om skolskjuts, avslag. Delegat: skolskjutshandläggare. Dnr BUN
                            2020/71. Datum: 2020-03-16.
                B.4         Beslut om skolskjuts på grund av trafikförhållanden, bifall. Delegat: skolskjutshandläggare.
                            Dnr BUN 2020/73. Datum: 2020-03-18.
                """);
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        row -> row.numbers().get(0).asWritten())
                .containsExactly(tuple("B.4", "BUN 2020/71"), tuple("B.4", "BUN 2020/73"));
    }

    @Test
    void theDelegateIsNoPartOfWhatWasDecided() {
        ReadItem item = Minutes.item("""
                § 21
                Anmälan av delegationsbeslut

                Beslut
                Anmälan noteras.

                Delegationsbeslut
                • 2026.002 BUN-049   Delegationsbeslut om ställföreträdande rektor
                • 2026.002 BUN-050   Tillstånd till brandfarlig vara, Hamnens Bensin AB (brandingenjör)
                • KS 2026/12 – Dispens för bred transport – trafikingenjör – 2026-09-02
                • KS 2026/13 Förvaltningschefens beslut 2026-05-04 om lotteritillstånd för Byns IF
                """);
        assertThat(item.delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        ReportedDelegationsbeslut::date)
                .containsExactly(
                        tuple("Delegationsbeslut om ställföreträdande rektor", null, null),
                        tuple("Tillstånd till brandfarlig vara, Hamnens Bensin AB", "brandingenjör", null),
                        tuple("Dispens för bred transport", "trafikingenjör", LocalDate.of(2026, 9, 2)),
                        tuple("lotteritillstånd för Byns IF", "Förvaltningschefen", LocalDate.of(2026, 5, 4)));
    }
}
