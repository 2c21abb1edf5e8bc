package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class SignaturesTest {

    private static FrontPage front(String text) {
        return Minutes.read(
                        "Socialnämnden\nSammanträdesdatum 2024-05-14\n" + text + "\n§ 1\n\nVal\n\nBeslut\n\nAntas.\n")
                .frontPage();
    }

    static Stream<String> forms() {
        return Stream.of(
                "Sekreterare\nLo Berg\nOrdförande\nBo Ek (S)\nJusterande\nEva Ny (M)\n",
                "Underskrifter\nLo Berg\nSekreterare\nBo Ek (S)\nOrdförande\nEva Ny (M)\nJusterande\n",
                "Underskrifter\nLo Berg Sekreterare\nBo Ek (S) Ordförande\nEva Ny (M) Justerande\n",
                "Sekreterare ........................ Paragrafer 1-9\nLo Berg\nOrdförande ....................\nBo Ek\nJusterande ....................\nEva Ny\n",
                "Underskrifter\nSekreterare Ordförande Justerande\nLo Berg\nBo Ek (S)\nEva Ny (M)\n",
                "Underskrifter ........................ Paragrafer 1-9\nLo Berg, sekreterare\n.......................\nBo Ek, ordförande\n.......................\nEva Ny, justerare\n",
                "Beslutande Bo Ek (S), ordförande\nEva Ny (M)\nUnderskrifter\n\nerare\n\n...\n\nLo Berg Ordförande\n\n...\n\nBo Ek (S) Justerare\n\n...\n\nEva Ny (M)\n",
                "Sekreterare; Lo Berg\nOrdförande; Bo Ek\nJusterande; Eva Ny\n",
                "Underskrift sekreterare ……………………\nLo Berg\nUnderskrift ordförande ……………………\nBo Ek (S)\nUnderskrift justerande ……………………\nEva Ny (M)\n");
    }

    @ParameterizedTest
    @MethodSource("forms")
    void knowsWhoSignedAsWhat(String form) {
        FrontPage front = front(form);
        assertThat(front.secretary().name()).isEqualTo("Lo Berg");
        assertThat(front.chair().name()).isEqualTo("Bo Ek");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Eva Ny");
    }

    @Test
    void twoApproversOnOneLineAreToldApartByTheNamesThatAreKnown() {
        FrontPage front = front(
                "Utses att justera Thore Lind och Lars Rask\nOrdförande\nBo Ek\nJusterande\nThore Lind Lars Rask\n");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Thore Lind", "Lars Rask");
    }

    @Test
    void aDeputyCountsOnlyIfHeSigned() {
        assertThat(front(
                                "Utses att justera Finn Stav (SD) med Lena Sten (M) som ersättare.\nJusterande\nFinn Stav (SD)\n")
                        .approvers())
                .extracting(Person::name)
                .containsExactly("Finn Stav");
        assertThat(front(
                                "Justerare Sara Ek och Viveca Dal med Fatima Bo som ersättare\nJusteringsdatum 2024-05-16\nOrdförande\nOlov Säv\nJusterande\nFatima Bo   Viveca Dal\n")
                        .approvers())
                .extracting(Person::name)
                .containsExactly("Fatima Bo", "Viveca Dal");
    }

    @Test
    void theSecretaryBehindTheTitle() {
        assertThat(front(
                                "Övriga deltagande Ersättare: Moa Lind (S) samt\nsekreterare Patrik Holm, socialchef Ada Kvist\n")
                        .secretary()
                        .name())
                .isEqualTo("Patrik Holm");
        assertThat(front("Övriga deltagande Karin Holm\tnämndsekreterare\n")
                        .secretary()
                        .name())
                .isEqualTo("Karin Holm");
        assertThat(front("Övriga deltagande politisk sekreterare Patrik Holm\n").secretary())
                .isNull();
    }

    @Test
    void namesWithThePartyInOtherPlaces() {
        assertThat(front(
                                "Beslutande\tM Jannike Vik\n\tC Mikael Lind, tjänstgör för Magnus Lilja (M) §§ 93-104\n\tS Thord Ask\n")
                        .attendees())
                .extracting(attendee ->
                        attendee.person().party() + " " + attendee.person().name() + " " + attendee.kind())
                .containsExactly("M Jannike Vik DECIDING", "C Mikael Lind SERVING_SUBSTITUTE", "S Thord Ask DECIDING");
        assertThat(front("Beslutande Sten Dahl, s, ordförande\nBirgit Bo, s, ersätter Åke Nyl, s\nJan Vik, mp\n")
                        .attendees())
                .extracting(attendee ->
                        attendee.person().party() + " " + attendee.person().name() + " " + attendee.kind())
                .containsExactly("s Sten Dahl DECIDING", "s Birgit Bo SERVING_SUBSTITUTE", "mp Jan Vik DECIDING");
        assertThat(front("Beslutande Olle Rom (5), ordförande\nFrida Tam 1:e v. ordf. (m)\n")
                        .attendees())
                .extracting(attendee -> attendee.person().party() + " "
                        + attendee.person().name() + " " + attendee.person().role())
                .containsExactly("S Olle Rom ordförande", "m Frida Tam 1:e v. ordf.");
        assertThat(front("Beslutande Lennart Harald, ordförande\nSverre Mo\nOdd Kla, ersättare för Elsa Lund\n")
                        .attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Lennart Harald", "Sverre Mo", "Odd Kla");
    }

    @Test
    void theTitleUnderTheNameOfWhoChaired() {
        FrontPage front = Minutes.read(
                        "Kommunstyrelsen\nSammanträdesdatum 2026-09-22\nLedamöter: Kurt Hed (S), ordförande, Lena Vik (M)\n\n§ 1\nVal\nBeslut\nLena Vik utses.\n\nVid protokollet\nPia Alm\n\nJusteras\nKurt Hed\nOrdförande\n\nLena Vik\n")
                .frontPage();
        assertThat(front.secretary().name()).isEqualTo("Pia Alm");
        assertThat(front.chair().name()).isEqualTo("Kurt Hed");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Lena Vik");
    }

    @Test
    void whoChairedExceptForSomeItemsIsTheChair() {
        FrontPage front = front(
                "Beslutande Olle Bro (c), ordförande\nEva Alm (S)\nPer Dahl (S)\nUtses att justera Per Dahl\nUnderskrifter\nSekreterare Vera Skrivare\nOrdförande Olle Bro ej § 13, 14\nEva Alm § 13, 14\nJusterande Per Dahl\n");
        assertThat(front.chair().name()).isEqualTo("Olle Bro");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Per Dahl");
    }

    @Test
    void aMemberWhoSignsBelowTheChairApproves() {
        String signed = "Underskrifter\nSekreterare\nVera Skrivare\nOrdförande\nAnna Berg (S)\n";
        FrontPage front = front("Beslutande Anna Berg (S), ordförande\nBjörn Ek (M)\n" + signed + "Björn Ek (M)\n");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Björn Ek");
        assertThat(front("Beslutande Anna Berg (S), ordförande\nBjörn Ek (M)\n" + signed + "Björn Ek (M) § 1\n")
                        .approvers())
                .isEmpty();
    }

    @Test
    void theDeputyOfAnApproverIsNeitherApproverNorSubstitute() {
        FrontPage front = front(
                "Beslutande Anna Berg (S), ordförande\nBjörn Ek (M)\nUtses att justera Björn Ek (M)\nErsättare: Eva Alm (C)\n");
        assertThat(front.approvers()).extracting(Person::name).containsExactly("Björn Ek");
        assertThat(front.attendees())
                .extracting(attendee -> attendee.person().name())
                .containsExactly("Anna Berg", "Björn Ek");
    }
}
