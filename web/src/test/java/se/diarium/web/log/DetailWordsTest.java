package se.diarium.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.audit.Deed;
import se.diarium.audit.Deed.Subject;

/** The log's entries in words. */
class DetailWordsTest {

    private static final ResourceBundle TEXTS =
            ResourceBundle.getBundle("se.diarium.web.messages", Locale.forLanguageTag("sv"));

    @ParameterizedTest
    @EnumSource
    void hasASentenceForEveryDeed(Deed deed) {
        assertThat(TEXTS.containsKey("deed." + deed)).isTrue();
        assertThat(TEXTS.getString("deed." + deed)).startsWith("{0} ").endsWith(".");
    }

    @ParameterizedTest
    @EnumSource
    void hasANameForEveryKindOfThing(Subject kind) {
        assertThat(TEXTS.containsKey("log.kind." + kind)).isTrue();
        assertThat(TEXTS.containsKey("log.all." + kind)).isTrue();
    }

    @Test
    void saysAFieldAsThePageOfTheReviewDoes() {
        assertThat(DetailWords.of(Deed.FIELD_CORRECTED, "§ 3 RECIPIENTS", TEXTS))
                .isEqualTo("§ 3 Beslutet ska skickas till");
        assertThat(DetailWords.of(Deed.CORRECTION_UNDONE, "§ 3 SPLIT", TEXTS)).isEqualTo("§ 3 Delade paragrafen");
    }

    @Test
    void saysRolesAndCausesAndDeadlines() {
        assertThat(DetailWords.of(Deed.ROLES_CHANGED, "LASARE → REGISTRATOR, ADMINISTRATOR", TEXTS))
                .isEqualTo("Läsare → Registrator, Administratör");
        assertThat(DetailWords.of(Deed.RUN_STARTED, "BUTTON", TEXTS)).isEqualTo("Kör nu");
        assertThat(DetailWords.of(Deed.DEADLINE_HANDLED, "NOTICE_DOWN § 3", TEXTS))
                .isEqualTo("Anslaget får tas ner § 3");
    }

    @Test
    void leavesAloneWhatPeopleHaveWritten() {
        assertThat(DetailWords.of(Deed.BODY_RENAMED, "LASARE → TITLE $1 \\", TEXTS))
                .isEqualTo("LASARE → TITLE $1 \\");
        assertThat(DetailWords.of(Deed.RUN_STARTED, "UNHEARD_OF", TEXTS)).isEqualTo("UNHEARD_OF");
    }
}
