package se.diarium.body;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.registry.OfficialName;

class AbbreviationTest {

    private static final OfficialName EXEMPELKOPING = new OfficialName("Exempelköpings kommun");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KS | Kommunstyrelsen",
                "KF | Kommunfullmäktige",
                "KSAU | Kommunstyrelsens arbetsutskott",
                "BUN | Barn- och utbildningsnämnden",
                "VON | Vård- och omsorgsnämnden",
                "SN | Socialnämnden",
                "SBN | Samhällsbyggnadsnämnden",
                "KFN | Kultur- och fritidsnämnden"
            })
    void standsForItsBody(String letters, String body) {
        assertThat(Abbreviation.fits(letters, key(body))).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "KS | Kommunfullmäktige",
                "KS | Kommunstyrelsens arbetsutskott",
                "KS | Socialnämnden",
                "DNR | Socialnämnden",
                "K | Kommunstyrelsen",
                "Ks | Kommunstyrelsen",
                "NK | Kommunala nämnden",
                "KN | Kommunen"
            })
    void standsForNoOther(String letters, String body) {
        assertThat(Abbreviation.fits(letters, key(body))).isFalse();
    }

    @Test
    void isThePrefixOfMostNumbers() {
        assertThat(Abbreviation.of(paper("SN 2026/1", "SN 2026/2", "KS 2026/9"), key("Socialnämnden")))
                .hasValue("SN");
    }

    @Test
    void isNoneWhereNoPrefixHasMoreThanHalf() {
        assertThat(Abbreviation.of(paper("SN 2026/1", "KS 2026/9"), key("Socialnämnden")))
                .isEmpty();
    }

    @Test
    void isNoneWhereTheBodyKeepsItsCasesInAnothersDiary() {
        assertThat(Abbreviation.of(paper("KS 2026/1", "KS 2026/2"), key("Kommunfullmäktige")))
                .isEmpty();
    }

    private static ReadProtocol paper(String... numbers) {
        List<String> lines = new ArrayList<>(List.of("Socialnämnden", "Sammanträdesdatum 2026-03-02", ""));
        for (int i = 0; i < numbers.length; i++) {
            lines.addAll(List.of(
                    "§ " + (i + 1), "Dnr " + numbers[i], "Ärende om bryggan", "", "Beslut", "Ärendet bordläggs.", ""));
        }
        return new ProtocolReader().read(SourceDocument.ofText(String.join("\n", lines)));
    }

    private static String key(String name) {
        return BodyKey.of(new OfficialName(name), EXEMPELKOPING);
    }
}
