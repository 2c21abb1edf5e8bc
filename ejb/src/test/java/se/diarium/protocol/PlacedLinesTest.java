package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;

/** What the places of lines on a page tell: where paragraphs end, what a header is, which words belong together. */
@NullUnmarked
class PlacedLinesTest {

    private static final float LEFT = 70;

    /** Pages of lines, set one below the other. */
    private static final class Paper {
        private final List<SourcePage> pages = new ArrayList<>();
        private List<SourceLine> lines = new ArrayList<>();
        private float y = 60;

        Paper line(float below, String text) {
            return line(below, segment(text, LEFT, below, 11, false));
        }

        Paper heading(float below, float size, String text) {
            return line(below, segment(text, LEFT, below, size, true));
        }

        Paper line(float below, Segment... segments) {
            y += below;
            lines.add(new SourceLine(pages.size() + 1, lines.size() + 1, List.of(segments)));
            return this;
        }

        Segment segment(String text, float left, float below, float size, boolean bold) {
            float line = y + below;
            return new Segment(text, new Box(left, line - size * 0.7f, left + text.length() * 5, line), size, bold);
        }

        Paper page() {
            pages.add(new SourcePage(pages.size() + 1, 595, 842, lines));
            lines = new ArrayList<>();
            y = 60;
            return this;
        }

        ReadProtocol read() {
            page();
            return new ProtocolReader().read(new SourceDocument(SourceDocument.Format.PDF, pages));
        }
    }

    private static Paper front() {
        return new Paper()
                .line(14, "Exempelköpings kommun")
                .line(14, "Kommunstyrelsen")
                .line(14, "Sammanträdesdatum 2026-09-22")
                .page();
    }

    private static ReadItem only(Paper paper) {
        ReadProtocol protocol = paper.read();
        assertThat(protocol.items()).hasSize(1);
        return protocol.items().get(0);
    }

    private static List<String> decisions(ReadItem item) {
        return item.decisions().stream().map(DecisionClause::text).toList();
    }

    @Test
    void paragraphsOfOneLineEachAreToldApartWhereMostLinesAreSuch() {
        ReadItem item = only(front().heading(20, 11, "§ 12")
                .heading(20, 11, "Hastighetsplan för Lunda")
                .heading(20, 11, "Beslut")
                .line(18, "Kommunstyrelsen antar hastighetsplanen för Lunda")
                .line(18, "Kommunstyrelsen finansierar ombyggnaderna inom ramen för trafiksäkerhet")
                .line(14, "och beläggning under år 2028")
                .line(18, "Kommunstyrelsen avslår yrkandet om ytterligare farthinder på Storgatan i")
                .line(14, "centrala Lunda")
                .heading(20, 11, "Beslutet skickas till")
                .line(18, "Tekniska förvaltningen")
                .line(18, "Trafikverket"));
        assertThat(decisions(item))
                .containsExactly(
                        "Kommunstyrelsen antar hastighetsplanen för Lunda",
                        "Kommunstyrelsen finansierar ombyggnaderna inom ramen för trafiksäkerhet och beläggning under år 2028",
                        "Kommunstyrelsen avslår yrkandet om ytterligare farthinder på Storgatan i centrala Lunda");
        assertThat(item.recipients())
                .extracting(Recipient::asWritten)
                .containsExactly("Tekniska förvaltningen", "Trafikverket");
    }

    @Test
    void aTitleInLargeLettersOverTwoLinesIsOneThoughTheyStandFurtherApart() {
        ReadItem item = only(sentences(front().heading(30, 16, "§ 12 Lokalprogram för en ny förskola i Ekbacken och")
                .heading(20, 16, "Granbacken med plats för hundra barn")));
        assertThat(item.title().value())
                .isEqualTo("Lokalprogram för en ny förskola i Ekbacken och Granbacken med plats för hundra barn");
    }

    @Test
    void aBoldTitleBehindItsNumberGoesOnOnTheNextLine() {
        ReadItem item = only(
                sentences(front().heading(20, 11, "KS § 12 KS 2026/105 Yttrande över remiss om samordnad hemtjänst och")
                        .heading(14, 11, "hemsjukvård")
                        .line(18, "Dnr KS 2025/31")));
        assertThat(item.title().value()).isEqualTo("Yttrande över remiss om samordnad hemtjänst och hemsjukvård");
        assertThat(item.otherNumbers())
                .extracting(other -> other.number().asWritten())
                .containsExactly("KS 2025/31");
    }

    /** Sentences that tell how far apart lines are set, and a decision. */
    private static Paper sentences(Paper paper) {
        for (int i = 0; i < 8; i++) {
            paper.line(20, "Kommunen har fått möjlighet att yttra sig och förvaltningen har skrivit")
                    .line(14, "ett förslag till svar.");
        }
        return paper.heading(20, 11, "Beslut").line(18, "Yttrandet antas.");
    }

    @Test
    void aDashSetOutOpensAPoint() {
        Paper paper = front().heading(20, 11, "§ 12")
                .heading(20, 11, "Hastighetsplan för Lunda")
                .heading(20, 11, "Kommunstyrelsen beslutar");
        for (String point : List.of("Anta hastighetsplan för Lunda.", "Avslå yrkandet om farthinder.")) {
            paper.line(14, paper.segment("-", LEFT, 14, 11, false), paper.segment(point, LEFT + 16, 14, 11, false));
        }
        assertThat(decisions(only(paper)))
                .containsExactly("Anta hastighetsplan för Lunda.", "Avslå yrkandet om farthinder.");
    }

    @Test
    void whatStandsUnderAHeadingIsNoPageHeaderThoughItIsTheSameOnEveryPage() {
        Paper paper = front();
        for (int i = 1; i <= 5; i++) {
            paper.line(10, "Kommunstyrelsen 2026-09-22")
                    .heading(30, 11, "§ " + i)
                    .heading(20, 11, "Ärende nummer " + i)
                    .heading(20, 11, "Beslut")
                    .line(18, "Enligt ordförandens förslag:")
                    .line(18, "Rapport " + "abcde".charAt(i - 1) + " läggs till handlingarna.")
                    .page();
        }
        ReadProtocol protocol = paper.read();
        assertThat(protocol.items()).extracting(ReadItem::number).containsExactly(1, 2, 3, 4, 5);
        assertThat(protocol.items())
                .allSatisfy(item -> assertThat(decisions(item))
                        .anySatisfy(text -> assertThat(text).contains("läggs till handlingarna")));
    }

    @Test
    void aBodyWrappedInItsColumnOfThePageHeaderIsNamedWhole() {
        Paper paper = new Paper();
        for (int i = 1; i <= 4; i++) {
            paper.line(
                            10,
                            paper.segment("KULTUR- OCH", LEFT, 10, 8, false),
                            paper.segment("PROTOKOLL", 300, 10, 8, false))
                    .line(
                            9,
                            paper.segment("FRITIDSNÄMNDEN", LEFT, 9, 8, false),
                            paper.segment("2026-09-22", 300, 9, 8, false))
                    .heading(40, 11, "§ " + i)
                    .heading(20, 11, "Remiss nummer " + i)
                    .heading(20, 11, "Nämndens beslut")
                    .line(18, "Svaret till Länsstyrelsen och Namnberedningen antas.")
                    .page();
        }
        assertThat(paper.read().frontPage().organ().value()).isEqualToIgnoringCase("Kultur- och fritidsnämnden");
    }

    /** An item and what was decided; to whom it is sent comes below. */
    private static Paper followUp() {
        return front().heading(20, 11, "KS § 12")
                .line(14, "Uppföljning av vårdvalet i hela kommunen")
                .heading(18, 11, "Beslut")
                .line(14, "Uppföljningen godkänns.");
    }

    @Test
    void aNameThatIsBrokenInItsBoxIsOneWhereNamesStandFurtherApart() {
        Paper paper = followUp();
        paper.line(18, cell(paper, "Sammanfattning", LEFT), cell(paper, "Skickas till", 400));
        for (String name : List.of("Exempelköpings/Bostäder AB", "Hälsonämnden", "Medicinskt ansvarig/sjuksköterska")) {
            float below = 18;
            for (String part : name.split("/", -1)) {
                paper.line(below, paper.segment(part, 400, below, 11, false));
                below = 14;
            }
        }

        assertThat(only(paper).recipients())
                .extracting(Recipient::asWritten)
                .containsExactly("Exempelköpings Bostäder AB", "Hälsonämnden", "Medicinskt ansvarig sjuksköterska");
    }

    @Test
    void recipientsInABoxBesideTheTextAreNotRunIntoIt() {
        Paper paper = followUp();
        paper.line(18, cell(paper, "Sammanfattning", LEFT), cell(paper, "Skickas till", 400))
                .line(
                        14,
                        cell(paper, "Antalet listade har ökat med fyra procent. Tillgängligheten", LEFT),
                        cell(paper, "Hälsonämnden", 400))
                .line(8, cell(paper, "Regionfullmäktige", 400))
                .line(8, cell(paper, "har försämrats något under pandemin.", LEFT));

        ReadItem item = only(paper);

        assertThat(decisions(item)).containsExactly("Uppföljningen godkänns.");
        assertThat(item.recipients())
                .extracting(Recipient::asWritten)
                .containsExactly("Hälsonämnden", "Regionfullmäktige");
    }

    @Test
    void aBrokenHeadingHasItsRecipientsBesideIt() {
        Paper paper = followUp();
        paper.line(18, cell(paper, "BESLUTET SKICKAS", LEFT), cell(paper, "Kommunstyrelsen", 220))
                .line(8, cell(paper, "TILL", LEFT))
                .line(8, cell(paper, "Ekonomienheten", 220));

        ReadItem item = only(paper);

        assertThat(decisions(item)).containsExactly("Uppföljningen godkänns.");
        assertThat(item.recipients())
                .extracting(Recipient::asWritten)
                .containsExactly("Kommunstyrelsen", "Ekonomienheten");
    }

    /** "KF § 12", its number and its recipients in a margin of 130 points, the text beside them. */
    private static void withMargin(Paper paper, int number) {
        paper.line(
                        30,
                        cell(paper, "KF § " + number, LEFT),
                        cell(paper, "Avsägelse från uppdrag som ledamot i nämnden, Folke", 200))
                .line(14, cell(paper, "Dnr 2026/30" + number, LEFT))
                .line(14, cell(paper, "Ullfors (S)", 200))
                .line(18, cell(paper, "KOMMUNFULLMÄKTIGES BESLUT", 200))
                .line(18, cell(paper, "Exp:", LEFT), cell(paper, "• Avsägelsen från uppdraget godkänns.", 200))
                .line(
                        14,
                        cell(paper, "Länsstyrelsen", LEFT),
                        cell(paper, "• Hos länsstyrelsen begärs ny röstsammanräkning.", 200))
                .line(14, cell(paper, "Exempelköpings", LEFT))
                .line(14, cell(paper, "räddningsförbund", LEFT))
                .line(14, cell(paper, "SAMMANFATTNING AV ÄRENDET", 200))
                .line(14, cell(paper, "Den valde har flyttat från kommunen och avsäger sig uppdraget.", 200));
    }

    private static Segment cell(Paper paper, String text, float left) {
        return paper.segment(text, left, 14, 11, false);
    }

    @Test
    void whatStandsInTheMarginIsReadApartFromTheText() {
        Paper paper = front();
        for (int number = 12; number < 16; number++) {
            withMargin(paper, number);
        }

        List<ReadItem> items = paper.read().items();

        assertThat(items).hasSize(4).allSatisfy(item -> {
            assertThat(item.title().value())
                    .isEqualTo("Avsägelse från uppdrag som ledamot i nämnden, Folke Ullfors (S)");
            assertThat(item.diarienummer().number().asWritten()).isEqualTo("2026/30" + item.number());
            assertThat(decisions(item))
                    .containsExactly(
                            "Avsägelsen från uppdraget godkänns.", "Hos länsstyrelsen begärs ny röstsammanräkning.");
            assertThat(item.recipients())
                    .extracting(Recipient::asWritten)
                    .containsExactly("Länsstyrelsen", "Exempelköpings räddningsförbund");
        });
    }

    /** "§ 3" in a margin, recipients with marks, and a sentence that ends where a heading might. */
    private static void withMarksInTheMargin(Paper paper, int number) {
        paper.line(30, cell(paper, "§ " + number, LEFT), cell(paper, "Taxa för tillsyn av livsmedel", 200))
                .line(14, cell(paper, "Dnr SBN 2026/30" + number, LEFT))
                .line(14, cell(paper, "Exp:", LEFT), cell(paper, "Beslut", 200))
                .line(
                        14,
                        cell(paper, "•", LEFT),
                        cell(paper, "Miljöenheten", LEFT + 16),
                        cell(paper, "Socialnämnden föreslår kommunfullmäktige", 200))
                .line(14, cell(paper, "besluta att anta taxan.", 200))
                .line(14, cell(paper, "Bakgrund", 200))
                .line(14, cell(paper, "Avgiften räknas upp med prisindex.", 200))
                .line(14, cell(paper, "Den har varit oförändrad i tre år.", 200));
    }

    @Test
    void whatANarrowColumnBreaksIsReadWhole() {
        Paper paper = front();
        for (int number = 3; number < 7; number++) {
            withMarksInTheMargin(paper, number);
        }

        List<ReadItem> items = paper.read().items();

        assertThat(items).hasSize(4).allSatisfy(item -> {
            assertThat(item.diarienummer().number().asWritten()).isEqualTo("SBN 2026/30" + item.number());
            assertThat(decisions(item))
                    .containsExactly("Socialnämnden föreslår kommunfullmäktige besluta att anta taxan.");
            assertThat(item.recipients()).extracting(Recipient::asWritten).containsExactly("Miljöenheten");
        });
    }

    @Test
    void aColumnOfHeadingsIsNoMargin() {
        Paper paper = front();
        for (int number = 71; number < 75; number++) {
            paper.line(30, cell(paper, "§ " + number, LEFT), cell(paper, "Slamavvattning vid reningsverket", 165))
                    .line(18, cell(paper, "Diarienummer", LEFT), cell(paper, "TN 2025/" + number, 165))
                    .line(18, cell(paper, "Beslut", LEFT), cell(paper, "1. Underlaget godkänns.", 165))
                    .line(14, cell(paper, "2. Avtal tecknas med leverantören.", 165))
                    .line(18, cell(paper, "Bakgrund", LEFT), cell(paper, "Nuvarande avtal löper ut i december.", 165))
                    .line(18, cell(paper, "Kopia till", LEFT), cell(paper, "Upphandlingsenheten", 165))
                    .line(14, cell(paper, "Björksund Vatten AB", 165));
        }

        List<ReadItem> items = paper.read().items();

        assertThat(items).hasSize(4).allSatisfy(item -> {
            assertThat(item.title().value()).isEqualTo("Slamavvattning vid reningsverket");
            assertThat(decisions(item)).containsExactly("Underlaget godkänns.", "Avtal tecknas med leverantören.");
            assertThat(item.recipients())
                    .extracting(Recipient::asWritten)
                    .containsExactly("Upphandlingsenheten", "Björksund Vatten AB");
        });
    }

    @Test
    void theSecondHalfOfANumberAtTheFootOfAPageBelongsToItsRow() {
        Paper paper = front().line(20, "§ 102")
                .line(14, "Delegationsbeslut, byggärenden")
                .heading(30, 11, "Beslut")
                .line(14, "Redovisningen för september godkänns.")
                .heading(14, 11, "Bygglov");
        paper.line(14, cell(paper, "Dnr", LEFT), cell(paper, "Åtgärd", 200), cell(paper, "Delegat", 350))
                .line(
                        14,
                        cell(paper, "BYGG 2024-", LEFT),
                        cell(paper, "Nybyggnad av garage", 200),
                        cell(paper, "Ida Strand", 350))
                .line(14, cell(paper, "000291", LEFT))
                .line(14, cell(paper, "BYGG", LEFT), cell(paper, "Altan med tak", 200), cell(paper, "Ida Strand", 350))
                .line(14, cell(paper, "2024-000288", LEFT))
                .page()
                .line(20, "§ 103")
                .line(14, "Meddelanden");

        ReadProtocol protocol = paper.read();

        assertThat(protocol.items()).hasSize(2);
        ReadItem item = protocol.items().get(0);
        assertThat(decisions(item)).containsExactly("Redovisningen för september godkänns.");
        assertThat(item.delegationsbeslut())
                .extracting(row -> row.numbers().get(0).asWritten())
                .containsExactly("BYGG 2024-000291", "BYGG 2024-000288");
        assertThat(protocol.items().get(1).diarienummer()).isNull();
    }

    @Test
    void columnsThatStandAsCloseAsWordsAreCutByWhatTheyTake() {
        Paper paper = front().line(20, "§ 64")
                .line(14, "Redovisning av delegationsbeslut")
                .heading(30, 11, "Beslut")
                .line(14, "Redovisningen godkänns.");
        paper.line(
                        30,
                        cell(paper, "Delegat", LEFT),
                        cell(paper, "Punkt Ärende", 188),
                        cell(paper, "Datum", 419),
                        cell(paper, "Dnr", 470))
                .line(
                        14,
                        cell(paper, "Kommunchef", LEFT),
                        cell(paper, "2.3", 188),
                        cell(paper, "Hyresavtal för lokal", 219),
                        cell(paper, "2024-03-18 KS 2024/00105", 419))
                .line(
                        14,
                        cell(paper, "Ekonomichef", LEFT),
                        cell(paper, "3.5 Omsättning av lån", 188),
                        cell(paper, "2024-03-14 KS 2023/00371", 419));

        assertThat(only(paper).delegationsbeslut())
                .extracting(
                        ReportedDelegationsbeslut::point,
                        ReportedDelegationsbeslut::description,
                        ReportedDelegationsbeslut::delegate,
                        row -> row.numbers().get(0).asWritten())
                .containsExactly(
                        tuple("2.3", "Hyresavtal för lokal", "Kommunchef", "KS 2024/00105"),
                        tuple("3.5", "Omsättning av lån", "Ekonomichef", "KS 2023/00371"));
    }
}
