package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The forms of a heading, and the lines that only look like one. */
@NullUnmarked
class ItemHeadingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KS 2026/31\nKS 2026/32\n\n§ 12\nBudget 2027\n",
                "§ 12\nKS 2026/31 KS 2026/32\nBudget 2027\n",
                "§ 12 Dnr KS 2026/31, KS 2026/32\nBudget 2027\n"
            })
    void severalNumbersOfOneItem(String head) {
        ReadItem item = Minutes.item(head + "\nBeslut\n\nBudgeten antas.\n");
        assertThat(item.title().value()).isEqualTo("Budget 2027");
        assertThat(item.diarienummer().number().asWritten()).isEqualTo("KS 2026/31");
        assertThat(item.otherNumbers().stream().map(number -> number.number().asWritten()))
                .containsExactly("KS 2026/32");
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                form("§ 12\nDiarienummer KS-2026/105.182\nBudget 2027", "Budget 2027", "KS-2026/105.182"),
                form("§ 12 2026.031 KS\nBudget 2027", "Budget 2027", "2026.031 KS"),
                form("§ 12 Ärendenummer STA-2026-00517\nBudget 2027", "Budget 2027", "STA-2026-00517"),
                form("§ 12 Ärendenummer\nBudget 2027", "Budget 2027", null),
                form("§12 Budget 2027", "Budget 2027", null),
                form("§ 12 Budget 2027 - KS 2026/14-3", "Budget 2027", "KS 2026/14-3"),
                form(
                        "§ 12\nNy förskola i Eken – lokalprogram\n(etapp 2)\nKS 2026/61",
                        "Ny förskola i Eken – lokalprogram (etapp 2)",
                        "KS 2026/61"),
                form("AU § 55\tKS § 12\tDnr: KS 2026/105\nBudget 2027", "Budget 2027", "KS 2026/105"),
                form("§ 12\nDnr Exk KS 2026/105\nBudget 2027", "Budget 2027", "KS 2026/105"),
                form(
                        "§ 12\nBegäran om planbesked för fastigheten\nEkeby 4:12\nDnr KS 2026/105",
                        "Begäran om planbesked för fastigheten Ekeby 4:12",
                        "KS 2026/105"),
                form("§ 12   SEKRETESS\nVård av unga\nDnr KS 2026/105", "Vård av unga", "KS 2026/105"),
                form("§ 12 Sekretess\n", "Sekretess", null),
                form(
                        "§ 12\nKAPTENEN 12, Varvsgatan 4\nAnsökan om bygglov\nDnr: KS 2026-000412",
                        "KAPTENEN 12, Varvsgatan 4 Ansökan om bygglov",
                        "KS 2026-000412"),
                form("§ 12\nDnr KS 12-420 041\nBudget 2027", "Budget 2027", "KS 12-420 041"),
                form("§ 12\nBudget 2027\n(Dnr 002 – 402 / 05)", "Budget 2027", "002 – 402 / 05"),
                form(
                        "§ 12/2026    Dnr 2026/0007 NTN-1    Diariekod: 031\n\nBudget 2027",
                        "Budget 2027",
                        "2026/0007 NTN-1"),
                form(
                        "§ 12/2026    Dnr 2026/0007 NTN - 1    Diariekod: 031\n\nBudget 2027",
                        "Budget 2027",
                        "2026/0007 NTN - 1"),
                form("§ 12 2026.31 KS\nBudget 2027", "Budget 2027", "2026.31 KS"),
                form("§ 12\nDnr KTN.26-15.042\nBudget 2027", "Budget 2027", "KTN.26-15.042"),
                form("§ 12\nBudget för äldreomsorgen (von/2026:61)", "Budget för äldreomsorgen", "von/2026:61"),
                form(
                        "§ 12\nGodkännande av ny detaljplan för Parksätra, Bränn 3:4\nm.fl.",
                        "Godkännande av ny detaljplan för Parksätra, Bränn 3:4 m.fl.",
                        null),
                form(
                        "§ 12\nVal av justerande ledamöter och bestämmande av tid för\njustering",
                        "Val av justerande ledamöter och bestämmande av tid för justering",
                        null),
                form(
                        "§ 12\nÄndring av förbundsordning för Östra räddningsförbundet\n"
                                + "Förbundet har hemställt att medlemskommunerna antar en ändring av § 8 om\nledamöter.",
                        "Ändring av förbundsordning för Östra räddningsförbundet",
                        null),
                form("§ 12\n2026-09-22\nKS 2026.122\nBudget 2027", "Budget 2027", "KS 2026.122"),
                form("§ 12 Upphandling av asfalt, dnr 23/77", "Upphandling av asfalt", "23/77"),
                form("§ 12 Byte av god man   Akt 2026-0123", "Byte av god man", "2026-0123"),
                form("§ 12 Byte av god man   Akt 2217", "Byte av god man", null),
                form("KS § 12 Dnr 191/2026 Kod 623\n\nBudget 2027\n", "Budget 2027", "191/2026"),
                form("§ 12. Budget 2027", "Budget 2027", null),
                form("§ 12 0731/22\nBudget 2027", "Budget 2027", "0731/22"),
                form("§ 12/2026\n\nBudget 2027\n", "Budget 2027", null),
                form("KS § 12\n\nBudget 2027\nDnr KS 2026/105", "Budget 2027", "KS 2026/105"),
                form("KS § 12 DNR: TE.2026.4\nBudget 2027", "Budget 2027", "TE.2026.4"),
                form("Ks § 12 KS 2026/0425 Budget 2027", "Budget 2027", "KS 2026/0425"),
                form("§ 12 Budget 2027 (KS/2026:499)", "Budget 2027", "KS/2026:499"),
                form("§ 12            Diarienummer 00322/2026\nBudget 2027", "Budget 2027", "00322/2026"),
                form(
                        "## **§ 12**\n\nDnr AMN 2026/00040-1.2.3\n\n**Budget 2027**",
                        "Budget 2027",
                        "AMN 2026/00040-1.2.3"),
                form("**§ 12 DNR: Kfn/2026:0429   431**\n\n**Budget 2027**", "Budget 2027", "Kfn/2026:0429 431"),
                form("§ 12\nDnr MBN 33/2010 421\nBudget 2027", "Budget 2027", "MBN 33/2010 421"),
                form("**§ 12**\n\nDnr AMN 8-\n\n### Budget 2027", "Budget 2027", "AMN 8-"),
                form(
                        "Kommunstyrelsen 22 september 2026 § 12\n\nDiarienummer KS-2026/105\n\nBudget 2027",
                        "Budget 2027",
                        "KS-2026/105"),
                form("§ 12\nÄrende 5 Diarienummer 2026/SN 0058\nBudget 2027", "Budget 2027", "2026/SN 0058"),
                form("Ks § 12\nAu § 66\nDnr 09/Ks 123\nBudget 2027", "Budget 2027", "09/Ks 123"),
                form(
                        "§ 12\nBudget för kommunens samtliga nämnder och bolag under år\n2027 med plan\nDnr KS 2026/1",
                        "Budget för kommunens samtliga nämnder och bolag under år 2027 med plan",
                        "KS 2026/1"),
                form(
                        "§ 12\nRevidering av avtals-\nsamverkan mellan nämnder",
                        "Revidering av avtalssamverkan mellan nämnder",
                        null),
                form("12 § Budget 2027", "Budget 2027", null),
                form("§ 12: Budget 2027\nÄrendenr KS 2026/105", "Budget 2027", "KS 2026/105"),
                form("§ 12 - Budget 2027\nDnr KS 2026/105", "Budget 2027", "KS 2026/105"),
                form("[Ks § 12]\nBudget 2027", "Budget 2027", null),
                form("§ 12\tBudget 2027\tDnr KS 2026/105", "Budget 2027", "KS 2026/105"),
                form("§ 12 Budget 2027, dnr 2026/105", "Budget 2027", "2026/105"),
                form("§ 12\nKS 2026/105 Budget 2027", "Budget 2027", "KS 2026/105"),
                form("§ 12/2026\n\nBudget 2027\n(Dnr 2026/105)", "Budget 2027", "2026/105"),
                form("§ 12\nBudget 2027\n(KS 2026/105)", "Budget 2027", "KS 2026/105"),
                form("§ 12\n\n## **Budget 2027** Ks/2026:105   041", "Budget 2027", "Ks/2026:105 041"),
                form("Ks § 12 Au § 66 Dnr KS 2026/105\n\nBudget 2027", "Budget 2027", "KS 2026/105"),
                form("§ 12 Budget 2027\nDnr P 2026-0254", "Budget 2027", "P 2026-0254"),
                form("§ 12\nDnr KS 116159\nBudget 2027", "Budget 2027", "KS 116159"),
                form("§ 12\nDnr 31/16\nBudget 2027", "Budget 2027", "31/16"),
                form("KS § 12/2026\tDnr 2026/104 009\nBudget 2027", "Budget 2027", "2026/104 009"),
                form("- § 12\n\n## **Budget 2027**", "Budget 2027", null),
                form(
                        "§ 12 2026.136 KS\nRevidering av utbildningsplan inför läsår\n2026/2027",
                        "Revidering av utbildningsplan inför läsår 2026/2027",
                        "2026.136 KS"),
                form("§ 12 2026/2027 års läsårstider", "2026/2027 års läsårstider", null),
                form("§ 12\nYttrande över remiss i mål KS 2026/105", "Yttrande över remiss i mål KS 2026/105", null),
                form(
                        "§ 12\nBygglov för Ekeby 1:23 (2026-0317)\nDnr BN 2026/5",
                        "Bygglov för Ekeby 1:23 (2026-0317)",
                        "BN 2026/5"));
    }

    private static Arguments form(String heading, String title, String number) {
        return Arguments.of(heading, title, number);
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsNumberTitleAndDiarienummer(String heading, String title, String number) {
        ReadItem item = Minutes.item(heading + "\n\nBeslut\n\nBudgeten antas.\n");
        assertThat(item.number()).isEqualTo(12);
        assertThat(item.title().value()).isEqualTo(title);
        assertThat(
                        item.diarienummer() == null
                                ? null
                                : item.diarienummer().number().asWritten())
                .isEqualTo(number);
        assertThat(item.decisions()).extracting(DecisionClause::text).containsExactly("Budgeten antas.");
    }

    @Test
    void takesSeveralNumbersOfOneHeading() {
        ReadItem item = Minutes.item(
                "§ 7 Redovisning av medborgarförslag\nDnr. 2012/KS 0118 002\nDnr. 2012/KS 0119 002\n\nBeslut\n\nRedovisningen godkänns.\n");
        assertThat(item.diarienummer().number().asWritten()).isEqualTo("2012/KS 0118 002");
        assertThat(item.otherNumbers()).extracting(n -> n.number().asWritten()).containsExactly("2012/KS 0119 002");
    }

    @Test
    void takesAllNumbersAfterOneLabel() {
        ReadItem item =
                Minutes.item("§ 7\nDnr KS 2026/18, KS 2026/19 och KS 2026/20\nTaxor\n\nBeslut\n\nTaxorna antas.\n");
        assertThat(item.diarienummer().number().asWritten()).isEqualTo("KS 2026/18");
        assertThat(item.otherNumbers())
                .extracting(n -> n.number().asWritten())
                .containsExactly("KS 2026/19", "KS 2026/20");
        assertThat(item.title().value()).isEqualTo("Taxor");
    }

    @ParameterizedTest
    @ValueSource(strings = {"KS %d/26", "Paragraf %d", "$ %d"})
    void readsMinutesWithoutTheSign(String heading) {
        String items = IntStream.rangeClosed(225, 229)
                .mapToObj(i -> heading.formatted(i) + "\nÄrende nummer " + i + "\n\nBeslut\n\nFörslaget antas.\n\n")
                .collect(Collectors.joining());
        assertThat(Minutes.withItems(items).items())
                .extracting(ReadItem::number)
                .containsExactly(225, 226, 227, 228, 229);
    }

    @ParameterizedTest
    @ValueSource(strings = {"%d. Ärende nummer %d", "%d Ärende nummer %d"})
    void readsMinutesThatNumberTheirItemsOnly(String heading) {
        String items = IntStream.rangeClosed(47, 51)
                .mapToObj(i -> heading.formatted(i, i)
                        + "\n\nDnr KS 2026/" + i
                        + "\n\nDirektören berättade om ärendet.\n\nBeslut\n\n1. Anta planen\n2. Avsluta uppdraget\n\n")
                .collect(Collectors.joining());
        assertThat(Minutes.withItems(items).items())
                .extracting(
                        ReadItem::number,
                        item -> item.title().value(),
                        item -> item.decisions().size())
                .containsExactlyElementsOf(IntStream.rangeClosed(47, 51)
                        .mapToObj(i -> org.assertj.core.groups.Tuple.tuple(i, "Ärende nummer " + i, 2))
                        .toList());
    }

    @Test
    void aReportWithNumberedChaptersHasNoItems() {
        String chapters = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> i + ". Kapitel nummer " + i + "\n\nHär står en text om ämnet.\n\n")
                .collect(Collectors.joining());
        assertThat(Minutes.withItems(chapters).items()).isEmpty();
    }

    @Test
    void aHeadingInColumnsAtTheTopOfManyPagesIsNoPageHeader() {
        String items = IntStream.rangeClosed(58, 62)
                .mapToObj(i ->
                        "\fExempelköpings kommun\nProtokoll\n\n§ %d/2026    Dnr 2026/0%d NTN-1    Diariekod: 0%d\n\n"
                                        .formatted(i, 100 + i, i)
                                + "Ärende nummer " + i + "\n\nBeslut\n\nFörslaget antas.\n\n")
                .collect(Collectors.joining());
        assertThat(Minutes.withItems(items).items())
                .extracting(item -> item.diarienummer().number().serial())
                .containsExactly(158, 159, 160, 161, 162);
    }

    @Test
    void takesNoSuchLineForAHeadingWhereTheMinutesHaveTheSign() {
        String items = IntStream.rangeClosed(1, 4)
                .mapToObj(i -> "§ " + i + "\nÄrende nummer " + i
                        + "\n\nBeslut\n\nFörslaget antas.\n\nBeslutsunderlag\n\nKS 225/2" + i + "\n\n")
                .collect(Collectors.joining());
        assertThat(Minutes.withItems(items).items())
                .extracting(ReadItem::number)
                .containsExactly(1, 2, 3, 4);
    }

    @Test
    void takesSeveralNumbersWithoutALabel() {
        ReadItem item =
                Minutes.item("§ 7\nInitiativ\nKSN-2026-00101, KSN-2026-00102\n\nBeslut\n\nInitiativen avslås.\n");
        assertThat(item.diarienummer().number().asWritten()).isEqualTo("KSN-2026-00101");
        assertThat(item.otherNumbers()).extracting(n -> n.number().asWritten()).containsExactly("KSN-2026-00102");
        assertThat(item.title().value()).isEqualTo("Initiativ");
    }

    @Test
    void doesNotTakeTheFirstSentenceForTheTitle() {
        ReadItem item = Minutes.item(
                "§ 7\nInterpellation av Eva Lind (MP) till kommunstyrelsens ordförande om träd\nInterpellationen och svaret antecknas.\n");
        assertThat(item.title().value())
                .isEqualTo("Interpellation av Eva Lind (MP) till kommunstyrelsens ordförande om träd");
        assertThat(item.decisions())
                .extracting(DecisionClause::text)
                .containsExactly("Interpellationen och svaret antecknas.");
    }

    @Test
    void endsTheTitleWhereItsLineHadRoomForMore() {
        ReadItem item = Minutes.item("""
                § 7 Val av protokolljusterare och fastställande av dagordning
                Benny Ek (S) utses att justera protokollet jämte ordföranden. Justeringen äger
                rum tisdagen den 29 september i kommunhuset.
                """);
        assertThat(item.title().value()).isEqualTo("Val av protokolljusterare och fastställande av dagordning");
    }

    @Test
    void endsTheTitleAtAHeadingWithTextBesideIt() {
        ReadItem item = Minutes.item(
                "§ 7\nRevidering av taxa för plan- och bygglovsverksamheten 2027\nFöredragande: Eva Ek\n\nBeslut\n\nTaxan antas.\n");
        assertThat(item.title().value()).isEqualTo("Revidering av taxa för plan- och bygglovsverksamheten 2027");
    }

    @Test
    void leavesListsBehindTheLastItemOut() {
        ReadItem item = Minutes.item(
                "§ 7\nVal\n\nBeslut\n\nBo Ek utses.\n\nVid protokollet\n\nLina Ek\n\nBilaga 2\nVoteringslista nr 1\n§ 4 Val\nLedamot Parti Ja Nej\n");
        assertThat(item.decisions()).extracting(DecisionClause::text).containsExactly("Bo Ek utses.");
    }

    @Test
    void readsARangeAsOneItem() {
        ReadProtocol protocol = Minutes.withItems(
                "§ 243 Budget\n\nBeslut\n\nBudgeten antas.\n\n§ 244-272 Sekretessärenden\n\n§ 273 Val\n\nBeslut\n\nBo Ek utses.\n");
        assertThat(protocol.items()).extracting(ReadItem::number).containsExactly(243, 244, 273);
        assertThat(protocol.items().get(1).title().value()).isEqualTo("Sekretessärenden");
    }

    @Test
    void readsAnItemThatWasPutInBetween() {
        ReadProtocol protocol = Minutes.withItems(
                "§ 45 Budget\n\nBeslut\n\nBudgeten antas.\n\n§ 45a Taxa\n\nBeslut\n\nTaxan antas.\n\n§ 46 Val\n\nBeslut\n\nBo Ek utses.\n");
        assertThat(protocol.items()).extracting(item -> item.title().value()).containsExactly("Budget", "Taxa", "Val");
    }

    @Test
    void joinsAnItemWhoseHeadingIsRepeated() {
        ReadProtocol protocol = Minutes.withItems("""
                § 16 1379/26
                Detaljplan

                Beslut

                Planen antas.

                § 17 1317/26
                Motion om parker

                Beslut

                Motionen avslås.

                § 17 1317/26

                Reservation

                Ledamöterna från V reserverar sig.

                § 18 1318/26
                Val

                Beslut

                Bo Ek utses.

                § 18 1318/26 forts.

                Protokollsutdrag skickas till
                Valnämnden
                """);
        assertThat(protocol.items())
                .extracting(item -> item.title().value())
                .containsExactly("Detaljplan", "Motion om parker", "Val");
        assertThat(protocol.items().get(1).sections()).extracting(Value::value).containsExactly("Reservation");
        assertThat(protocol.items().get(2).recipients())
                .extracting(Recipient::asWritten)
                .containsExactly("Valnämnden");
    }

    @Test
    void keepsANumberThatOnlyLooksLikeAHeaderBecauseItStandsFirstOnManyPages() {
        String pages = IntStream.rangeClosed(1, 6)
                .mapToObj(i -> "KS/2026:" + (100 + i) + "\n§ " + i + "\nÄrende nummer " + i
                        + "\n\nBeslut\n\nFörslaget antas.\n\f")
                .collect(Collectors.joining());
        assertThat(Minutes.withItems("\f" + pages).items())
                .extracting(item -> item.diarienummer().number().serial())
                .containsExactly(101, 102, 103, 104, 105, 106);
    }

    @Test
    void takesTheNumberThatStandsAboveTheHeading() {
        ReadProtocol protocol = Minutes.withItems(
                "BUN/2026:360\n§ 54\nVal av ombud\n\nBeslut\n\nBo Ek utses.\n\nBUN/2026:361\n§ 55\nBudget\n\nBeslut\n\nBudgeten antas.\n");
        assertThat(protocol.items())
                .extracting(item -> item.diarienummer().number().asWritten())
                .containsExactly("BUN/2026:360", "BUN/2026:361");
        assertThat(protocol.items()).extracting(item -> item.decisions().size()).containsExactly(1, 1);
    }

    @Test
    void doesNotTakeReferencesForHeadings() {
        ReadProtocol protocol = Minutes.withItems("""
                § 61
                Uppföljning av beslut

                Beslut

                Uppföljningen godkänns.

                Bakgrund

                Ärendet behandlades den 12 januari 2026, § 80, den 12 februari 2026,
                § 84, den 12 februari 2026, § 131 och den 18 mars 2026, § 160. Dessutom
                § 55.
                Enligt 4 kap
                § 12 b socialtjänstlagen gäller detta, och enligt
                § 5, att ge förvaltningen i uppdrag.

                § 62
                Budget

                Beslut

                Budgeten antas.

                § 7 Utvecklingsplan för hamnen
                § 8 Utvecklingsplan för torget

                § 63
                Val

                Beslut

                Bo Ek utses.
                """);
        assertThat(protocol.items()).extracting(ReadItem::number).containsExactly(61, 62, 63);
    }

    @Test
    void doesNotTakeTheContentsListForItems() {
        ReadProtocol protocol = Minutes.withItems("""
                Ärendelista
                § 1\tVal av justerare.....3
                § 2\tBudget.....4
                § 3\tVal.....5

                § 1
                Val av justerare

                Beslut

                Bo Ek utses.

                § 2
                Budget

                Beslut

                Budgeten antas.

                § 3
                Val

                Beslut

                Eva Ek utses.
                """);
        assertThat(protocol.items())
                .extracting(item -> item.title().value())
                .containsExactly("Val av justerare", "Budget", "Val");
        assertThat(protocol.items())
                .allSatisfy(item -> assertThat(item.decisions()).hasSize(1));
        assertThat(protocol.findings()).isEmpty();
    }

    @Test
    void goesOnWithAnItemOnTheNextPage() {
        ReadProtocol protocol = Minutes.withItems("""
                Kommunstyrelsen 22 september 2026 § 4

                Diarienummer KS-2026/105

                Budget

                Beslut

                Budgeten antas.

                Beslutet ska skickas till
                Socialnämnden
                Kommunstyrelsen 22 september 2026 § 4 forts.

                Diarienummer KS-2026/105

                Ekonomiavdelningen
                Kommunstyrelsen 22 september 2026 § 5

                Val

                Beslut

                Bo Ek utses.
                """);
        assertThat(protocol.items()).extracting(ReadItem::number).containsExactly(4, 5);
        assertThat(protocol.items().get(0).recipients())
                .extracting(Recipient::asWritten)
                .containsExactly("Socialnämnden", "Ekonomiavdelningen");
    }

    @Test
    void bareCaseNumbersAtTheHeadOfEveryPageAreNoPageHeader() {
        StringBuilder text = new StringBuilder(Minutes.FRONT);
        for (int i = 1; i <= 6; i++) {
            text.append("\fExempelköpings kommun\t")
                    .append(i + 1)
                    .append("\n\n§ ")
                    .append(i);
            text.append(" Plan ").append((char) ('A' + i)).append("\n\n2026.10").append(i);
            text.append(" KS\n\nBeslut\n\nPlanen antas.\n\nText.\n\nJusterandes sign\n");
        }
        assertThat(Minutes.read(text.toString()).items())
                .extracting(ReadItem::number)
                .containsExactly(1, 2, 3, 4, 5, 6);
    }

    @Test
    void aNumberThatTwoMattersHaveOpensTwoItems() {
        ReadProtocol protocol = Minutes.withItems("""
                § 4
                Dnr KS 2026/14
                Budget

                Beslut

                Budgeten antas.

                § 4
                Dnr KS 2026/15
                Skolskjuts

                Beslut

                Riktlinjerna antas.
                """);
        assertThat(protocol.items()).extracting(item -> item.title().value()).containsExactly("Budget", "Skolskjuts");
    }

    @Test
    void manyItemsOfWhichNothingIsToldAreOne() {
        ReadProtocol protocol = Minutes.withItems(
                "§ 61\nDagordning\nBeslut\nDagordningen fastställs.\n\n§§ 62-64\nSekretessärenden\n\n§ 65\nTaxor\nBeslut\nTaxan antas.\n");
        assertThat(protocol.items()).extracting(ReadItem::number).containsExactly(61, 62, 65);
        assertThat(protocol.items().get(0).decisions())
                .extracting(DecisionClause::text)
                .containsExactly("Dagordningen fastställs.");
    }
}
