package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;

@NullUnmarked
class ProtocolChecksTest {

    private static final String FRONT = """
            Exempelköpings kommun
            Nämnd\tSocialnämnden
            Sammanträdesdatum\t2026-09-02
            Justeringsdatum\t2026-09-08
            Paragrafer\t§§ 1-8
            Anslagsdatum\t2026-09-09
            Datum för nedtagande\t2026-10-01
            Sista dag för överklagande\t2026-09-30

            """;

    private static String items() {
        StringBuilder items = new StringBuilder();
        for (int i = 1; i <= 8; i++) {
            items.append("§ ")
                    .append(i)
                    .append("\nDnr SN 2026/")
                    .append(10 + i)
                    .append("\nÄrende nummer ")
                    .append(i)
                    .append(
                            "\n\nBeslut\n\n1. Socialnämnden antar planen.\n2. Uppdraget avslutas.\n\nExpedieras till\nValnämnden\n\n");
        }
        return items.toString();
    }

    private static List<Finding> check(String text) {
        return new ProtocolChecks().check(new ProtocolReader().read(SourceDocument.ofText(text)));
    }

    @Test
    void hasNothingToSayOfCleanMinutes() {
        assertThat(check(FRONT + items())).isEmpty();
    }

    static Stream<Arguments> faults() {
        return Stream.of(
                fault("§§ 1-8", "§§ 1-9", "PARAGRAPH_RANGE"),
                fault("2026-09-30", "2026-10-01", "APPEAL_DATE", "NOTICE_TAKEN_DOWN_EARLY"),
                fault("2026-10-01", "2026-09-30", "NOTICE_TAKEN_DOWN_EARLY"),
                fault("2026-10-01", "2026-09-20", "NOTICE_TAKEN_DOWN_EARLY"),
                fault("Justeringsdatum\t2026-09-08\n", "", "APPROVAL_DATE_MISSING"),
                fault("Sammanträdesdatum\t2026-09-02", "Sammanträdesdatum\t2026-08-05", "LATE_APPROVAL"),
                fault("Sammanträdesdatum\t2026-09-02", "Sammanträdesdatum\t2026-09-05", "DATE_ON_WEEKEND"),
                fault("ummer 3\n\nBeslut\n\n1. Socialnämnden", "ummer 3\n\nBeslut\n\n1. Kulturnämnden", "WRONG_BODY"),
                fault(
                        "ummer 3\n\nBeslut\n\n1. Socialnämnden antar planen.\n2.",
                        "ummer 3\n\nBeslut\n\n1. Socialnämnden antar planen.\n3.",
                        "DECISION_NUMBERING"),
                fault("Dnr SN 2026/13", "Dnr 2026/13", "DIARIENUMMER_WITHOUT_PREFIX"),
                fault(
                        "antar planen.\n2. Uppdraget avslutas.\n\nExpedieras till\nValnämnden\n\n§ 4",
                        "antar planen, jämför SN-2026, 139.\n2. Uppdraget avslutas.\n\nExpedieras till\nValnämnden\n\n§ 4",
                        "MALFORMED_DIARIENUMMER"),
                fault("ummer 4\n", "ummer 4 från sammanträdet den 5 september 2026\n", "DATE_ON_WEEKEND"),
                fault("ummer 4\n", "ummer 4 om b\u0435slut\n", "HOMOGLYPHS"),
                fault(
                        "1. Socialnämnden antar planen.\n2. Uppdraget avslutas.\n\nExpedieras till\nValnämnden\n\n§ 5",
                        "\nExpedieras till\nValnämnden\n\n§ 5",
                        "EMPTY_DECISION"),
                fault(
                        "Expedieras till\nValnämnden\n\n§ 6",
                        "Reservation\n\nBo Ek (S) reserverar sig. Reservationen bifogas protokollet.\n\nExpedieras till\nValnämnden\n\n§ 6",
                        "MISSING_ATTACHMENT"),
                fault("Expedieras till\nValnämnden\n\n§ 7", "§ 7", "WITHOUT_RECIPIENT"),
                fault("§ 4\nDnr", "§ 40\nDnr"));
    }

    private static Arguments fault(String right, String wrong, String... codes) {
        return Arguments.of(right, wrong, List.of(codes));
    }

    @ParameterizedTest
    @MethodSource("faults")
    void tellsOfEachFault(String right, String wrong, List<String> codes) {
        String text = FRONT + items();
        assertThat(text).contains(right);
        List<Finding> findings = check(text.replaceFirst(java.util.regex.Pattern.quote(right), wrong));
        if (codes.isEmpty()) {
            assertThat(findings).isNotEmpty();
        } else {
            assertThat(findings).extracting(Finding::code).containsExactlyInAnyOrderElementsOf(codes);
        }
        assertThat(findings)
                .allSatisfy(
                        finding -> assertThat(finding.message()).isNotBlank().endsWith("."));
    }

    @Test
    void tellsOfASerialFarBeyondTheOthers() {
        assertThat(check(FRONT + items() + "\nSN 2026/1029\nSN 2026/101\n"))
                .extracting(Finding::code)
                .containsExactly("IMPLAUSIBLE_DIARIENUMMER");
    }

    @Test
    void tellsOfTheNoticeWhereTheDayOfApprovalIsMissing() {
        String front = FRONT.replace("Justeringsdatum\t2026-09-08\n", "").replace("2026-09-02", "2026-08-12");
        assertThat(check(front + items()))
                .extracting(Finding::code)
                .containsExactly("APPROVAL_DATE_MISSING", "LATE_APPROVAL");
    }

    @Test
    void takesAFormerNameForTheBodysOwn() {
        String renamed = (FRONT + items()).replace("1. Socialnämnden antar planen.", "1. Omsorgsnämnden antar planen.");
        ReadProtocol read = new ProtocolReader().read(SourceDocument.ofText(renamed));
        CheckContext known = new CheckContext(Set.of("Omsorgsnämnden", "SN"), null, Map.of());
        CheckContext letters = new CheckContext(Set.of("EN"), null, Map.of());

        assertThat(new ProtocolChecks().check(read, known))
                .noneMatch(f -> f.code().equals("WRONG_BODY"));
        assertThat(new ProtocolChecks().check(read, letters))
                .anyMatch(f -> f.code().equals("WRONG_BODY"));
    }
}
