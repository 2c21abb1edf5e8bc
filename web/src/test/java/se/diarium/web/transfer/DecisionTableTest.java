package se.diarium.web.transfer;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.diarium.browsing.Original;
import se.diarium.importing.Sha256;
import se.diarium.integration.OutgoingProtocol;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;
import se.diarium.web.language.Language;
import se.diarium.web.table.CsvTable;

class DecisionTableTest {

    private static final String FRONT = """
            Exempelköpings kommun
            Lotsnämnden
            Sammanträdesprotokoll
            Sammanträdesdatum 2026-03-04

            """;

    private static String csv(String items) throws IOException {
        OutgoingProtocol outgoing = new OutgoingProtocol(
                12,
                4711,
                false,
                Instant.EPOCH,
                "Exempelköpings kommun",
                "Lotsnämnden",
                LocalDate.of(2026, 3, 4),
                new ProtocolReader().read(SourceDocument.ofText(FRONT + items)),
                new Original(Sha256.of(new byte[32]), "lots.txt", 1, SourceDocument.Format.TEXT));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(out)) {
            DecisionTable.write(outgoing, table, Language.SWEDISH.texts());
        }
        return out.toString(UTF_8).replace("\r\n", "\n");
    }

    @Test
    void hasARowForEachDecisionAndEachDelegationsbeslut() throws IOException {
        assertThat(csv("""
                § 7
                Information från hamnen

                Hamnkaptenen berättar om vintern.

                § 8
                Dnr LN 2026/71
                Ny fyr på Ytterholmen

                Lotsnämndens beslut
                1. Lotsnämnden godkänner förslaget till fyr.
                2. Lotsnämnden avsätter 200 000 kronor; pengarna tas ur reserven.

                Beslutet ska skickas till
                Fyrkontoret
                Lotsplatsen

                § 9
                Dnr LN 2026/2
                Redovisning av delegationsbeslut

                Lotsnämndens beslut
                Lotsnämnden godkänner redovisningen.

                Ärendebeskrivning
                A.5.1 Avtal om betong. Delegat, enhetschef. LN 2026/71, LN 2026/88.
                """)).isEqualTo("""
                \ufeffNämnd;Sammanträdesdag;§;Rubrik;Diarienummer;Slag;Punkt;Lydelse;Beslutat av;Beslutsdag;Mottagare
                Lotsnämnden;2026-03-04;7;Information från hamnen;;;;;;;
                Lotsnämnden;2026-03-04;8;Ny fyr på Ytterholmen;LN 2026/71;Beslut;1;Lotsnämnden godkänner förslaget till fyr.;Lotsnämnden;2026-03-04;"Fyrkontoret; Lotsplatsen"
                Lotsnämnden;2026-03-04;8;Ny fyr på Ytterholmen;LN 2026/71;Beslut;2;"Lotsnämnden avsätter 200 000 kronor; pengarna tas ur reserven.";Lotsnämnden;2026-03-04;"Fyrkontoret; Lotsplatsen"
                Lotsnämnden;2026-03-04;9;Redovisning av delegationsbeslut;LN 2026/2;Beslut;;Lotsnämnden godkänner redovisningen.;Lotsnämnden;2026-03-04;
                Lotsnämnden;2026-03-04;9;Redovisning av delegationsbeslut;"LN 2026/71; LN 2026/88";Delegationsbeslut;A.5.1;Avtal om betong;enhetschef;;
                """);
    }

    @Test
    void writesNoFormula() throws IOException {
        assertThat(csv("""
                § 7
                =HYPERLINK("http://evil.example")

                Beslut
                +1 plats inrättas.
                """)).contains(";\"'=HYPERLINK(").contains(";'+1 plats inrättas.;");
    }
}
