package se.diarium.reviewing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.diarium.RefusedException;
import se.diarium.correction.Field;
import se.diarium.correction.FieldValue;

class TypedTest {

    private static FieldValue value(String... cells) {
        return new FieldValue(List.of(new FieldValue.Row(List.of(cells), null)));
    }

    @Test
    void takesBlanksAndControlCharactersAway() {
        FieldValue typed = Typed.checked(Field.TITLE, value("  Budget\u0000 2027\u0007\r\n "));
        assertThat(typed.shown()).isEqualTo("Budget 2027");
    }

    @Test
    void leavesEmptyRowsOut() {
        assertThat(Typed.checked(Field.RECIPIENTS, value(" ")).rows()).isEmpty();
        assertThat(Typed.checked(Field.DECISIONS, value("", "DECISION", "")).rows())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "TITLE, '', måste ha en rubrik",
        "NOTICE_UP, 2026-02-30, inget datum",
        "NOTICE_UP, '26 november', inget datum",
        "START_TIME, 25:00, inget klockslag",
        "BODY, '', en nämnd och en dag"
    })
    void saysWhyAFieldCannotHoldIt(Field field, String typed, String why) {
        assertThatThrownBy(() -> Typed.checked(field, value(typed)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(why);
    }

    @Test
    void refusesAPointWithoutWordsAndAKindThatIsNone() {
        assertThatThrownBy(() -> Typed.checked(Field.DECISIONS, value("1", "DECISION", " ")))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("saknar text");
        assertThatThrownBy(() -> Typed.checked(Field.DECISIONS, value("1", "ORDER", "Gör så.")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Typed.checked(Field.RECIPIENTS, value("Polisen", "mer")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void boundsWhatIsTyped() {
        assertThatThrownBy(() -> Typed.checked(Field.RECIPIENTS, value("x".repeat(20_001))))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("för lång");
        List<FieldValue.Row> rows = java.util.Collections.nCopies(1_001, new FieldValue.Row(List.of("Polisen"), null));
        assertThatThrownBy(() -> Typed.checked(Field.RECIPIENTS, new FieldValue(rows)))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining("högst");
    }
}
