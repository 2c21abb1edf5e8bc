package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Remark;
import se.diarium.protocol.SourceDocument;

/** Invented minutes in which nothing is wrong, to be changed at one place. */
@NullUnmarked
record Sheet(String text) {

    private static final String FRONT = """
            Exempelköpings kommun
            Nämnd\tSocialnämnden
            Sammanträdesdatum\t2026-09-02
            Beslutande\tMaria Ekdahl (S), ordförande
            \tBo Lund (M)
            \tKarin Åker (C)
            Justeringsdatum\t2026-09-08
            Paragrafer\t§§ 1-8

            Anslagsbevis
            Anslagsdatum\t2026-09-09
            Datum för nedtagande\t2026-10-01
            Sista dag för överklagande\t2026-09-30
            Förvaringsplats\tStadshuset

            """;

    private static final String DECISION = """

            Beslut

            1. Socialnämnden antar planen.
            2. Uppdraget avslutas.

            Expedieras till
            Valnämnden

            """;

    private static final ProtocolReader READER = new ProtocolReader();

    /** Eight §§ named "Ärende nummer 1" and so on, each with a case number, a decision of two points and a recipient. */
    static Sheet clean() {
        StringBuilder text = new StringBuilder(FRONT);
        for (int i = 1; i <= 8; i++) {
            text.append(heading(i)).append(DECISION);
        }
        return new Sheet(text.toString());
    }

    private static String heading(int number) {
        return "§ " + number + "\nDnr SN 2026/" + (10 + number) + "\nÄrende nummer " + number + "\n";
    }

    /** With other words on the paper; the old ones stand there. */
    Sheet with(String old, String other) {
        assertThat(text).contains(old);
        int at = text.indexOf(old);
        return new Sheet(text.substring(0, at) + other + text.substring(at + old.length()));
    }

    /** With something under the title of § 4. */
    Sheet withBackground(String words) {
        return with("Ärende nummer 4\n", "Ärende nummer 4\n\nSammanfattning\n\n" + words + "\n");
    }

    /** With another decision of § 4. */
    Sheet withDecision(String words) {
        return withItem(heading(4) + DECISION.replace("1. Socialnämnden antar planen.\n2. Uppdraget avslutas.", words));
    }

    /** With another § 4, from its sign to its end. */
    Sheet withItem(String words) {
        return with(heading(4) + DECISION, words + "\n");
    }

    ReadProtocol read() {
        return READER.read(SourceDocument.ofText(text));
    }

    List<Finding> findings() {
        return findings(CheckContext.none());
    }

    /** Of a file of which something is to be said. */
    List<Finding> findings(Remark remark) {
        SourceDocument plain = SourceDocument.ofText(text);
        return new ProtocolChecks()
                .check(READER.read(new SourceDocument(plain.format(), plain.pages(), List.of(remark))));
    }

    List<Finding> findings(CheckContext context) {
        return new ProtocolChecks().check(read(), context);
    }
}
