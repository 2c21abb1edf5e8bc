package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

@NullUnmarked
class RecipientsTest {

    static Stream<Arguments> forms() {
        return Stream.of(
                form("Beslutet skickas till\nSökande  Plan  Akt\n", "Sökande", "Plan", "Akt"),
                form(
                        "Delges\nEnhetschef, förebyggande enheten\nSökanden, delges med mottagningsbevis\n",
                        "Enhetschef, förebyggande enheten",
                        "Sökanden, delges med mottagningsbevis"),
                form(
                        "Delges\nÄgare till Tjärnbacken 1:12, 1:15 och 1:22\nSkatteverket Justerandes sign\n",
                        "Ägare till Tjärnbacken 1:12, 1:15 och 1:22",
                        "Skatteverket"),
                form(
                        "Beslutet skickas till\nHR-avdelningen, lönegruppen\nLänsstyrelsen i Exempel län, naturmiljöenheten\n",
                        "HR-avdelningen, lönegruppen",
                        "Länsstyrelsen i Exempel län, naturmiljöenheten"),
                form(
                        "Beslutet skickas till\nSamhällsbyggnadsavdelningen, gatudrift\nVikaby tingsrätt, mark- och miljödomstolen\n",
                        "Samhällsbyggnadsavdelningen, gatudrift",
                        "Vikaby tingsrätt, mark- och miljödomstolen"),
                form(
                        "Beslutet skickas till\nVA-avdelningen, Lo Berg\nEnheten för tillsyn, Eva Ny\nTekniska nämnden, Bo Ek\n",
                        "VA-avdelningen, Lo Berg",
                        "Enheten för tillsyn, Eva Ny",
                        "Tekniska nämnden",
                        "Bo Ek"),
                form(
                        "Beslutet skickas till\nEkonomienheten, revisorerna\nBygg-, miljö- och kulturnämnden\n",
                        "Ekonomienheten",
                        "revisorerna",
                        "Bygg-, miljö- och kulturnämnden"),
                form(
                        "Beslutet skickas till\n\n\nJusterandes sign\t\tUtdragsbestyrkande\n\nExempelköpings kommun\t\t5 (7)\n\nKommunstyrelsen\nBildningsnämnden\n",
                        "Kommunstyrelsen",
                        "Bildningsnämnden"),
                form(
                        "Utdrag till: Hugo Ek, Moa Lid, byggnadsnämnden, lönekontoret\n",
                        "Hugo Ek",
                        "Moa Lid",
                        "byggnadsnämnden",
                        "lönekontoret"),
                form(
                        "Beslutet skickas till\nKommunstyrelserna i Alnö, Bro och Dalen\n",
                        "Kommunstyrelserna i Alnö, Bro och Dalen"),
                form(
                        "Beslutet skickas till\nPolismyndigheten, lokalpolisområde Östra\nHälsonämnden, Region Väst\n",
                        "Polismyndigheten, lokalpolisområde Östra",
                        "Hälsonämnden, Region Väst"),
                form("Delges med mottagningsbevis\nFastighetsägaren\n", "Fastighetsägaren"),
                form("Delges\nFastighetsägaren, Ripan 3\n", "Fastighetsägaren, Ripan 3"),
                form(
                        "Delges\nFastighetskontoret. Ekonomikontoret. Säljaren.\n",
                        "Fastighetskontoret",
                        "Ekonomikontoret",
                        "Säljaren."),
                form("Delges\nFastighetskontoret\n/Sten Tu\n", "Fastighetskontoret"),
                form(
                        "Delges\nFastighetskontoret\nExempelköpings kommun Kommunstyrelsen 2026-09-22 Sid 311 (410)\nEkonomikontoret\n",
                        "Fastighetskontoret",
                        "Ekonomikontoret"),
                form(
                        "Kopia av beslutet till:\n• Länsstyrelsen\n\nKommunstyrelsen\t2026-09-22\tSid 4\n\n• Akten\n",
                        "Länsstyrelsen",
                        "Akten"),
                form("Expedieras till\nSocialnämnden\nBilaga: Sammanställning\n", "Socialnämnden"),
                form("Kopia på beslutet skickas till\nKylmontage i Vik AB\nAkten\n", "Kylmontage i Vik AB", "Akten"),
                form("Delges\nSökanden\nBeslutet kan överklagas hos länsstyrelsen inom tre veckor.\n", "Sökanden"),
                form(
                        "Beslutet ska skickas till:\nSocialnämnden\nJustering\nParagrafen justeras omedelbart.\n",
                        "Socialnämnden"),
                form("Exp. SN, BUN, akt\n", "SN", "BUN", "akt"),
                form(
                        "Beslutet skickas till\nMark- och exploateringsenheten\nEkonomi\n",
                        "Mark- och exploateringsenheten",
                        "Ekonomi"),
                form(
                        "Beslutet skickas till\nLänsstyrelsen i Exempel län, Box 10, 123 45 Exempelby\n",
                        "Länsstyrelsen i Exempel län, Box 10, 123 45 Exempelby"),
                form(
                        "Exp: Hästängens byaförening, box 12, 900 00 Storåsen\n",
                        "Hästängens byaförening, box 12, 900 00 Storåsen"),
                form(
                        "Delges\nUlla Mård, Norra Skolgatan 4 B, 912 34 Vikaby\nBo Ek, c/o Lex Advokatbyrå\nSökanden, Fastighetsägaren Storgatan 4\n",
                        "Ulla Mård, Norra Skolgatan 4 B, 912 34 Vikaby",
                        "Bo Ek, c/o Lex Advokatbyrå",
                        "Sökanden",
                        "Fastighetsägaren Storgatan 4"),
                form(
                        "Beslutet till\nVikaby tingsrätt, mål nr Ä 1234-18\nLänsstyrelsen, dnr 526-1412-10\nAkten\n",
                        "Vikaby tingsrätt, mål nr Ä 1234-18",
                        "Länsstyrelsen, dnr 526-1412-10",
                        "Akten"),
                form(
                        "Beslut till:\nTrafikverket, Region Mitt\nPolismyndigheten, Region Exempel, Akten\n",
                        "Trafikverket, Region Mitt",
                        "Polismyndigheten",
                        "Region Exempel",
                        "Akten"),
                form(
                        "Delges: Exempelbostäder AB, ekonomikontoret, kommunrevisionen\n",
                        "Exempelbostäder AB",
                        "ekonomikontoret",
                        "kommunrevisionen"),
                form("Delges\nkommunledningskontoret, rättsenheten\n", "kommunledningskontoret, rättsenheten"),
                form("Underrättelse\nRegion Exempel\nAkten\n", "Region Exempel", "Akten"),
                form("För kännedom\nMotionären\n", "Motionären"),
                form(
                        "Beslutet expedieras till\n1. Valnämnden, diarium@exempelkoping.se\n2. Akten\n",
                        "Valnämnden, diarium@exempelkoping.se",
                        "Akten"),
                form("Skickas till\nVikens kommun, kommunstyrelsen\n", "Vikens kommun, kommunstyrelsen"),
                form("Delges (rek+mb)\nFastighetsägaren\n", "Fastighetsägaren"),
                form("Kopia för kännedom: Förskolorna; Fritidsnämnden\n", "Förskolorna", "Fritidsnämnden"),
                form("Meddelas Vägföreningarna\n", "Vägföreningarna"),
                form(
                        "Delges för verkställighet\nParkeringsbolaget\nDelges för kännedom\nHandelsföreningen\n",
                        "Parkeringsbolaget",
                        "Handelsföreningen"),
                form(
                        "Beslutet delges\nSökanden\nMeddelande om beslut\nÄgare till EKEBY 3:15\nKungörelse\nPost- och Inrikes Tidningar\n",
                        "Sökanden",
                        "Ägare till EKEBY 3:15"),
                form("Expediering av beslutet\nValnämnden\n\nJusterares sign:\n", "Valnämnden"),
                form(
                        "Beslutet skickas till\nValnämnden\n\nEXEMPELKÖPINGS KOMMUN\tPROTOKOLL\tSammanträdesdatum\nKommunstyrelsen\t2026-09-22\t2 (6)\n",
                        "Valnämnden"),
                form(
                        "Delges\nTorpa kommun\n\nRäddningstjänstförbundet Skogsnäs    PROTOKOLL    Sida 3(4)\n",
                        "Torpa kommun"),
                form(
                        "Beslutet skickas till\nValnämnden\n\nProtokoll\t3 (10)\n2026-09-22\tKommunstyrelsen\n",
                        "Valnämnden"),
                form(
                        "Protokollsutdrag till: Socialnämnden, Räddningstjänsten och Exempelbostäder AB\n",
                        "Socialnämnden",
                        "Räddningstjänsten",
                        "Exempelbostäder AB"),
                form(
                        "Beslutet skickas till\nValnämnden Samtliga nämnder Exempelby Bostads AB Exempelby Vatten AB\n",
                        "Valnämnden",
                        "Samtliga nämnder",
                        "Exempelby Bostads AB",
                        "Exempelby Vatten AB"),
                form(
                        "Delges\nSocialnämnden Centrum\nLänsstyrelsen Skåne\n",
                        "Socialnämnden Centrum",
                        "Länsstyrelsen Skåne"),
                form("Kopia till\nBo Ek, ekonomichef\nEva Ny, HR-chef\n", "Bo Ek, ekonomichef", "Eva Ny, HR-chef"),
                form(
                        "Kopia till\nMekano AB, exploateringschefen\nSjuksköterska, verksamhetscheferna\n",
                        "Mekano AB",
                        "exploateringschefen",
                        "Sjuksköterska",
                        "verksamhetscheferna"),
                form(
                        "Utdrag till\nMark och fastighet, Lisbet Ek\nLantmäteriet, Jönköping\nByns bygdegårdsförening, kassören\nSocialnämnden\nEkonomikontoret\nBarnkontoret\n",
                        "Mark och fastighet, Lisbet Ek",
                        "Lantmäteriet, Jönköping",
                        "Byns bygdegårdsförening, kassören",
                        "Socialnämnden",
                        "Ekonomikontoret",
                        "Barnkontoret"),
                form(
                        "Sändlista\nRektor Maria Ek, Björkskolan\nRektor Hans Al, Tallens skola\nLokalstrateg\n",
                        "Rektor Maria Ek, Björkskolan",
                        "Rektor Hans Al, Tallens skola",
                        "Lokalstrateg"),
                form(
                        "Delges\nStudieförbundet Vuxenskolan Ramsvik\nRegion Värmland, kollektivtrafikavdelningen\nAkten\n",
                        "Studieförbundet Vuxenskolan Ramsvik",
                        "Region Värmland, kollektivtrafikavdelningen",
                        "Akten"),
                form(
                        "Skickas till\nByns anhörigförening\nRiksförbundet Hjärtat, länsavdelningen\nÖvriga sökande\n",
                        "Byns anhörigförening",
                        "Riksförbundet Hjärtat, länsavdelningen",
                        "Övriga sökande"),
                form(
                        "Expediering: Fastighetskontoret, barnomsorgschefen, namnberedningen\n",
                        "Fastighetskontoret",
                        "barnomsorgschefen",
                        "namnberedningen"),
                form("Kopia till\nEkonomikontoret, ekonomichefen\n", "Ekonomikontoret, ekonomichefen"),
                form(
                        "Expedieras till: Ekonomiavdelningen, tekniska nämnden\n",
                        "Ekonomiavdelningen",
                        "tekniska nämnden"),
                form(
                        "Delges\nInspektionen för vård och omsorg, avdelning nord\n",
                        "Inspektionen för vård och omsorg, avdelning nord"),
                form(
                        "Delges\nFöreningen Byn i centrum\nAsfaltsbolaget Söder AB\nRäddningstjänsten Västra Åsen\n",
                        "Föreningen Byn i centrum",
                        "Asfaltsbolaget Söder AB",
                        "Räddningstjänsten Västra Åsen"),
                form(
                        "Skickas till: Mark- och exploateringsavdelningen, Kommunfullmäktige, Vikhem\nFastigheter AB\n",
                        "Mark- och exploateringsavdelningen",
                        "Kommunfullmäktige",
                        "Vikhem Fastigheter AB"),
                form(
                        "Skickas till\nFör verkställighet   För kännedom\nEkonomidirektören   Kulturnämnden\n",
                        "Ekonomidirektören",
                        "Kulturnämnden"),
                form("Kopia till\nSkolchefen, rektorerna, ekonom\n", "Skolchefen", "rektorerna", "ekonom"),
                form(
                        "Beslut expedieras till\nKommunförvaltningen, enheten för upphandling\nHR-enheten, kommunledningskontoret\n",
                        "Kommunförvaltningen, enheten för upphandling",
                        "HR-enheten, kommunledningskontoret"),
                form("|Expedieras till|Näringslivschefen<br>Turistbyrån|\n", "Näringslivschefen", "Turistbyrån"),
                form("## _Utdrag sänds till:_\n\nFritidskontoret Valnämnden\n", "Fritidskontoret", "Valnämnden"),
                form("Skickas till\nFör kännedom:\nValnämnden\nExpedierat 2024-03-15 /LB\n", "Valnämnden"),
                form(
                        "Expedieras till\nAkten\nKommunstyrelsen\nJusterandes sign\n\n6 (19)\n\nValnämnden\n",
                        "Akten",
                        "Kommunstyrelsen",
                        "Valnämnden"),
                form("Utdrag skickas till\n\nJusterandes sign    Utdragsbestyrkande\n"),
                form("Expedieras till\n\nIngen expediering.\n"),
                form("Beslutet ska skickas till\nSocialnämnden\nHamnens vänner\n", "Socialnämnden", "Hamnens vänner"),
                form("### Kopia till\n\nSocialnämnden\n", "Socialnämnden"),
                form("Expedieras till\n\nSocialnämnden.\n", "Socialnämnden."),
                form(
                        "Expedieras till\nSocialnämnden för kännedom, centrala parters arbetstidsnämnd\n",
                        "Socialnämnden för kännedom",
                        "centrala parters arbetstidsnämnd"),
                form("Expedieras till\nRevisorerna AB, valnämnden\n", "Revisorerna AB", "valnämnden"),
                form(
                        "Expedieras till\nFastighetsägaren, Boende fk enl. bilaga, Trafikenheten fk, Polisen fk,\n",
                        "Fastighetsägaren",
                        "Boende fk enl. bilaga",
                        "Trafikenheten fk",
                        "Polisen fk"),
                form("Expedieras till: Socialnämnden, akten\n", "Socialnämnden", "akten"),
                form("Kopia till Socialnämnden\n", "Socialnämnden"),
                form(
                        "_Utdrag sänds till:_\nFritidskontoret Valnämnden Socialnämnden\n",
                        "Fritidskontoret",
                        "Valnämnden",
                        "Socialnämnden"),
                form("Utdrag skickas till\nSN Handling 2022 nr 31\n"),
                form("Utdrag sänds till\nLäggs ut på webbplatsen\n"),
                form("Protokollsutdrag till\n- Socialnämnden\n- Ekonomichefen\n", "Socialnämnden", "Ekonomichefen"),
                form("Skickas till\nSocialförvaltningen, servicecenter\n", "Socialförvaltningen, servicecenter"),
                form("Skickas till\nSocialförvaltningen, Maria Sund.\n", "Socialförvaltningen, Maria Sund."),
                form("Delges\nStadskansliet (personal, lön), Lunda IF\n", "Stadskansliet (personal, lön)", "Lunda IF"),
                form("Sändlista\nregistrator@exempelkoping.se\n", "registrator@exempelkoping.se"),
                form(
                        "Expedieras till\nK. Alm, löneenheten vid kommunledningskontoret\n",
                        "K. Alm",
                        "löneenheten vid kommunledningskontoret"),
                form("Expedieras till\nSocialnämnden\nBeslutsunderlag\nTjänsteskrivelse\n", "Socialnämnden"),
                form("Expedieras till\nSocialnämnden\nParagrafen är justerad\n", "Socialnämnden"),
                form(
                        "Expedieras till\nSocialnämnden\n\nJusterandes sign\n\n6 (19)\n\nValnämnden\n",
                        "Socialnämnden",
                        "Valnämnden"),
                form(
                        "Expedieras till\nSamtliga chefer i barn- och\nungdomsförvaltningen\nValnämnden\n",
                        "Samtliga chefer i barn- och ungdomsförvaltningen",
                        "Valnämnden"));
    }

    private static Arguments form(String body, String... recipients) {
        return Arguments.of(body, List.of(recipients));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsTheRecipients(String body, List<String> recipients) {
        ReadItem item = Minutes.item("§ 3\n\nPlan för hamnen\n\nBeslut\n\nPlanen antas.\n\n" + body);
        assertThat(item.recipients()).extracting(Recipient::asWritten).containsExactlyElementsOf(recipients);
        assertThat(item.decisions()).extracting(DecisionClause::text).containsExactly("Planen antas.");
    }

    @Test
    void whatATextRepeatsBesideItsFeetIsNoRecipient() {
        String item = """
                § %d

                Plan

                Beslut

                Planen antas.

                Beslutet skickas till
                Tekniska nämnden
                Revisorerna

                Justerandes sign Utdragsbestyrkande

                Granby kommun, 812 80 Granby
                Besöksadress: Bruksgatan 4  Telefon: 0290-210 00

                """;
        String items = IntStream.range(3, 8).mapToObj(item::formatted).collect(Collectors.joining());
        assertThat(Minutes.withItems(items).items())
                .hasSize(5)
                .allSatisfy(read -> assertThat(read.recipients())
                        .extracting(Recipient::asWritten)
                        .containsExactly("Tekniska nämnden", "Revisorerna"));
    }

    @Test
    void aHeadingStandsCloseBelowAFullLine() {
        ReadItem item = Minutes.item(
                "§ 3\nTaxa\n\nBeslut\natt överlämna taxan till medlemskommunernas fullmäktige för fastställande\nExpedieras till: Åmbro kommun; Byns kommun\n");
        assertThat(item.recipients()).extracting(Recipient::asWritten).containsExactly("Åmbro kommun", "Byns kommun");
    }
}
