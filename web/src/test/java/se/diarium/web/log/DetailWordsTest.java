package se.diarium.web.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.function.UnaryOperator;
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
        assertThat(said(Deed.FIELD_CORRECTED, "§ 3 RECIPIENTS")).isEqualTo("§ 3 Beslutet ska skickas till");
        assertThat(said(Deed.CORRECTION_UNDONE, "§ 3 SPLIT")).isEqualTo("§ 3 Delade paragrafen");
    }

    @Test
    void saysRolesAndCausesAndDeadlines() {
        assertThat(said(Deed.ROLES_CHANGED, "LASARE → REGISTRATOR, ADMINISTRATOR"))
                .isEqualTo("Läsare → Registrator, Administratör");
        assertThat(said(Deed.RUN_STARTED, "BUTTON")).isEqualTo("Kör nu");
        assertThat(said(Deed.DEADLINE_HANDLED, "NOTICE_DOWN § 3")).isEqualTo("Anslaget får tas ner § 3");
    }

    @Test
    void leavesAloneWhatPeopleHaveWritten() {
        assertThat(said(Deed.BODY_RENAMED, "LASARE → TITLE $1 \\")).isEqualTo("LASARE → TITLE $1 \\");
        assertThat(said(Deed.RUN_STARTED, "UNHEARD_OF")).isEqualTo("UNHEARD_OF");
    }

    @Test
    void marksWhatPeopleHaveWrittenAndNothingElse() {
        assertThat(DetailWords.of(Deed.WORDING_ADDED, "Vi beslutar DECISION", TEXTS, text -> "<" + text + ">"))
                .startsWith("<Vi beslutar >")
                .doesNotContain("DECISION");
        assertThat(DetailWords.of(Deed.FIELD_CORRECTED, "§ 3 TITLE", TEXTS, text -> "<" + text + ">"))
                .doesNotContain("<");
    }

    private static String said(Deed deed, String detail) {
        return DetailWords.of(deed, detail, TEXTS, UnaryOperator.identity());
    }
}
