package se.diarium.integration;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import se.diarium.browsing.Original;
import se.diarium.importing.Sha256;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

/**
 * What a case system or an archive gets as ERMS. The schema itself has no licence that would let it lie in the project: where it lies
 * beside it, as ../shared/erms/ERMS_v3.xsd, all is held against it too.
 */
@NullUnmarked
class ErmsTest {

    private static final Path SCHEMA = Stream.of("../shared/erms", "../../shared/erms", "../../../shared/erms")
            .map(folder -> Path.of(folder, "ERMS_v3.xsd"))
            .filter(Files::isRegularFile)
            .findFirst()
            .orElse(Path.of("absent"));

    private static final Path EXPECTED = Path.of("src/test/resources/erms/lotsnamnden.xml");

    private static final String PAPER = """
            Exempelköpings kommun
            Lotsnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-03-04
            Ordförande Maria Ekdahl (S)
            Sekreterare Bo Lund
            Justerare Åsa Granholm (C)
            Justeringsdatum 2026-03-09
            Anslagsdatum 2026-03-10

            § 7
            Val av justerare

            Lotsnämndens beslut
            Lotsnämnden utser Åsa Granholm (C) att justera protokollet.

            § 8
            Dnr LN 2026/71.182
            Ny fyr på Ytterholmen <Norra & Södra>

            Lotsnämndens beslut
            1. Lotsnämnden godkänner förslaget till fyr.
            2. Lotsnämnden avsätter 200 000 kronor.

            Lotsnämndens förslag till kommunfullmäktige
            Kommunfullmäktige antar fyrplanen.

            Beslutsunderlag
            Tjänsteskrivelse 2026-02-11

            Beslutet ska skickas till
            Fyrkontoret för kännedom
            Kommunfullmäktige

            § 9
            Dnr LN 2026/2
            Redovisning av delegationsbeslut

            Lotsnämndens beslut
            Lotsnämnden godkänner redovisningen.

            Ärendebeskrivning
            A.5.1 Avtal om betong. Delegat, enhetschef. LN 2026/71, LN 2026/88.

            A.5.2 Tillstånd för dykning. Delegat, hamnkapten. LN 2026/90.

            B.1 Anställning av lots. Delegat, hamnkapten.
            """;

    static List<String> texts() throws IOException {
        List<String> texts = new ArrayList<>(List.of(PAPER));
        try (Stream<Path> files = Files.list(Path.of("src/test/resources/golden"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".txt"))
                    .sorted()
                    .toList()) {
                texts.add(Files.readString(file));
            }
        }
        return texts;
    }

    private static OutgoingProtocol outgoing(String text) {
        ReadProtocol read = new ProtocolReader().read(SourceDocument.ofText(text));
        return new OutgoingProtocol(
                12,
                4711,
                false,
                Instant.parse("2026-03-11T08:30:00.123456Z"),
                "Exempelköpings kommun",
                read.frontPage().organ().value(),
                read.frontPage().meetingDate() == null
                        ? LocalDate.of(2026, 3, 4)
                        : read.frontPage().meetingDate().value(),
                read,
                new Original(Sha256.of(new byte[32]), "lots \"nämnden\".txt", 1_000, SourceDocument.Format.TEXT));
    }

    private static Document parsed(byte[] xml) throws Exception {
        DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
        factory.setNamespaceAware(true);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Document document, String name) {
        NodeList nodes = document.getElementsByTagNameNS("https://DILCIS.eu/XML/ERMS", name);
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** {@code -Dgolden.update=true} writes it, which is then to be read by a person before it is committed. */
    @Test
    void saysAllOfAProtocolInItsPlace() throws Exception {
        Transformer indenting = TransformerFactory.newDefaultInstance().newTransformer();
        indenting.setOutputProperty(OutputKeys.INDENT, "yes");
        StringWriter xml = new StringWriter();
        indenting.transform(new DOMSource(parsed(Erms.of(outgoing(PAPER)))), new StreamResult(xml));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(EXPECTED, xml.toString());
        }
        assertThat(xml.toString()).isEqualTo(Files.readString(EXPECTED));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void isValid(String text) throws Exception {
        assumeTrue(Files.exists(SCHEMA), "no ../shared/erms/ERMS_v3.xsd here");
        SchemaFactory.newDefaultInstance()
                .newSchema(SCHEMA.toFile())
                .newValidator()
                .validate(new StreamSource(new ByteArrayInputStream(Erms.of(outgoing(text)))));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void hasEveryParagraphAndEveryDelegationsbeslutOnce(String text) throws Exception {
        OutgoingProtocol outgoing = outgoing(text);
        List<Element> records = elements(parsed(Erms.of(outgoing)), "record");
        assertThat(records)
                .extracting(record -> record.getAttribute("systemIdentifier"))
                .doesNotHaveDuplicates();
        assertThat(ofType(records, "protokoll")).isEqualTo(1);
        assertThat(ofType(records, "protokollsutdrag"))
                .isEqualTo(outgoing.protocol().items().size());
        assertThat(ofType(records, "delegationsbeslut"))
                .isEqualTo(outgoing.protocol().items().stream()
                        .mapToLong(item -> item.delegationsbeslut().size())
                        .sum());
    }

    private static long ofType(List<Element> records, String type) {
        return records.stream()
                .filter(record -> record.getAttribute("recordType").equals(type))
                .count();
    }

    /** What the Schematron of the specification asks for. */
    @ParameterizedTest
    @MethodSource("texts")
    void namesWhateverIsNoneOfTheListedKinds(String text) throws Exception {
        Map<String, String> names = Map.of(
                "own_aggregation_definition", "otherAggregationType",
                "own_relation_definition", "otherRelationType",
                "other", "otherDateType");
        assertThat(elements(parsed(Erms.of(outgoing(text))), "*")).allSatisfy(element -> {
            for (String kind : List.of("aggregationType", "relationType", "dateType")) {
                String other = names.get(element.getAttribute(kind));
                if (other != null) {
                    assertThat(element.getAttribute(other)).isNotBlank();
                }
            }
        });
    }

    @Test
    void writesTheSameBytesForTheSameRevision() {
        assertThat(Erms.of(outgoing(PAPER))).isEqualTo(Erms.of(outgoing(PAPER)));
    }

    @Test
    void saysThatItHasBeenTakenOverOtherwiseBefore() throws Exception {
        OutgoingProtocol first = outgoing(PAPER);
        OutgoingProtocol again = new OutgoingProtocol(
                first.id(),
                first.revision(),
                true,
                first.approvedAt(),
                first.municipality(),
                first.body(),
                first.heldOn(),
                first.protocol(),
                first.original());
        assertThat(elements(parsed(Erms.of(again)), "maintenanceStatus").get(0).getAttribute("value"))
                .isEqualTo("revised");
    }

    @Test
    void replacesWhatNoXmlCanHold() throws Exception {
        byte[] xml = Erms.of(outgoing(PAPER.replace("Ny fyr på", "Ny \u0001fyr \uD83D\uDEA2\uD83D på")));
        assertThat(new String(xml, UTF_8)).contains("\uD83D\uDEA2").doesNotContain("\u0001");
        assertThat(elements(parsed(xml), "title"))
                .anySatisfy(title -> assertThat(title.getTextContent()).contains("\uFFFD"));
    }
}
