package se.diarium.recipient;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecipientKindTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "BODY|Hamnnämnden",
                "BODY|Kommunstyrelsens arbetsutskott för kännedom",
                "UNIT|Servicekontoret",
                "UNIT|Kommunstyrelsens förvaltning, servicecenter",
                "UNIT|Löneenheten",
                "PERSON|Kommundirektören",
                "PERSON|Disa Ek",
                "PERSON|K. Berg",
                "EXTERNAL|Länsstyrelsen i Norrland",
                "EXTERNAL|Hamnbostäder AB",
                "EXTERNAL|Socialdepartementet",
                "GROUP|Nämnder och bolag",
                "GROUP|Samtliga rektorer",
                "FILE|Akten",
                "UNIT|Fristående skolor"
            })
    void isGuessedFromTheName(RecipientKind kind, String name) {
        assertThat(RecipientKind.of(name)).isEqualTo(kind);
    }

    @Test
    void takesNoTimeWhateverIsWritten() {
        assertTimeoutPreemptively(ofSeconds(2), () -> {
            assertThat(RecipientKind.of("nämnder och ".repeat(10_000))).isNotNull();
            assertThat(RecipientKind.of("Aa ".repeat(10_000))).isNotNull();
        });
    }

    @Test
    void takesWhatPapersCallTheCaseFileForIt() {
        assertThat(RecipientKind.NAMES_OF_FILES)
                .allSatisfy(name -> assertThat(RecipientKind.of(name)).isEqualTo(RecipientKind.FILE));
    }
}
