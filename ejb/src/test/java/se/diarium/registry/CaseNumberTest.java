package se.diarium.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.diarium.protocol.Diarienummer;

class CaseNumberTest {

    private static @Nullable CaseNumber of(@Nullable String prefix, @Nullable Integer year, @Nullable Integer serial) {
        return CaseNumber.of(new Diarienummer("as written", prefix, year, serial, "1.2.3", false));
    }

    @Test
    void isTheSameHoweverThePrefixIsWritten() {
        assertThat(of("ks", 2023, 1055))
                .isEqualTo(of(" KS ", 2023, 1055))
                .isEqualTo(new CaseNumber("KS", 2023, 1055))
                .hasToString("KS 2023/1055");
    }

    @Test
    void isOfTheUnnamedDiaryWithoutPrefix() {
        assertThat(of(null, 2023, 7)).isEqualTo(new CaseNumber("", 2023, 7)).hasToString("2023/7");
    }

    @Test
    void isNoneForAStandingItem() {
        assertThat(of("AMN", null, 8)).isNull();
        assertThat(of("AMN", 2024, null)).isNull();
    }

    @Test
    void isNoneForAnotherAuthority() {
        assertThat(CaseNumber.of(new Diarienummer("IVO 3.5.1-1234/2024", "IVO", 2024, 1234, null, true)))
                .isNull();
    }

    @Test
    void isNoneForNonsense() {
        assertThat(of("KS", 9999, 1)).isNull();
        assertThat(of("KS", 2024, 0)).isNull();
        assertThat(of("K".repeat(500), 2024, 1)).isNull();
        assertThat(of("K\tS", 2024, 1)).isNull();
        assertThatThrownBy(() -> new CaseNumber("KS", 1066, 1)).isInstanceOf(IllegalArgumentException.class);
    }
}
