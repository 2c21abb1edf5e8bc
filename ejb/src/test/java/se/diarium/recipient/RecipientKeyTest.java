package se.diarium.recipient;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecipientKeyTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Kommunstyrelsen",
                "KOMMUNSTYRELSEN",
                "Kommunstyrelse",
                "Kommunstyrelsens",
                " Kommun\u00a0styrelsen. ",
                "Kommunstyrelsen för kännedom",
                "Kommunstyrelsen (för kännedom)",
                "Kommunstyrelsen, för kännedom",
                "Kommunstyrelsen – för kännedom och åtgärd",
                "Kommunstyrelsen för verkställighet",
                "Kommunstyrelsen för vidare handläggning",
                "Kommunstyrelsen f.k.",
                "Kommunstyrelsen (fk)",
                "För kännedom: Kommunstyrelsen",
                "Kopia till: Kommunstyrelsen"
            })
    void isOneForAllSpellingsOfAName(String spelling) {
        assertThat(RecipientKey.of(spelling)).isEqualTo("kommunstyrelse");
    }

    @ParameterizedTest
    @CsvSource({
        "Vård- & omsorgsnämnden, Vård och omsorgs-nämnden",
        "Servicekontoret, SERVICEKONTOR",
        "Akten, akt",
        "Kommundirektören för verkställande, Kommundirektör",
        "'Hamnkontoret, teknik', Hamnkontoret teknik"
    })
    void isOneWhereOnlyFormAndMarksDiffer(String one, String other) {
        assertThat(RecipientKey.of(one)).isEqualTo(RecipientKey.of(other));
    }

    @ParameterizedTest
    @CsvSource({
        "Socialnämnden, Socialnämndens arbetsutskott",
        "Kommunstyrelsen, Kommunstyrelsens förvaltning",
        "Enheten för bostadsanpassning, Enheten för kameratillsyn",
        "Socialchefen, Socialchefer",
        "'Hamnkontoret, teknik', Hamnkontoret"
    })
    void keepsThoseApartThatAreNotOne(String one, String other) {
        assertThat(RecipientKey.of(one)).isNotEqualTo(RecipientKey.of(other));
    }

    @Test
    void takesOffOnlyWhatSaysWhatForItIsSent() {
        assertThat(RecipientKey.withoutPurpose("Kommunstyrelsen för kännedom")).isEqualTo("Kommunstyrelsen");
        assertThat(RecipientKey.withoutPurpose("Enheten för uppföljning")).isEqualTo("Enheten för uppföljning");
        assertThat(RecipientKey.withoutPurpose("Nämnden för kultur och fritid"))
                .isEqualTo("Nämnden för kultur och fritid");
        assertThat(RecipientKey.withoutPurpose("för kännedom")).isEqualTo("för kännedom");
    }

    @Test
    void isNeverEmptyForATextThatSaysSomething() {
        assertThat(RecipientKey.of("–")).isEqualTo("–");
        assertThat(RecipientKey.of("f.k.")).isEqualTo("fk");
        assertThat(RecipientKey.of("   ")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {" ", "för kännedom och ", "(", "f. ", ":–-", "a för "})
    void takesNoTimeWhateverIsWritten(String part) {
        assertTimeoutPreemptively(
                ofSeconds(2),
                () -> assertThat(RecipientKey.of("x" + part.repeat(50_000))).isNotNull());
    }
}
