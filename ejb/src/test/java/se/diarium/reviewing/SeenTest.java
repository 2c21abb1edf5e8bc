package se.diarium.reviewing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.correction.ItemKey;

class SeenTest {

    @Test
    void isReadAsAFormCarriesIt() {
        Seen second = new Seen(12, new ItemKey(45, 2), 7);

        assertThat(second.token()).isEqualTo("p45-2.7");
        assertThat(Seen.of(12, second.token())).contains(second);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "p45", "p45.", "p.7", "p0.7", "p45-.7", "forsattsblad.7", "p45.7777777777777777777", "p45.7 "
            })
    void isNoneWhereSomebodyHasMadeItUp(String token) {
        assertThat(Seen.of(12, token)).isEmpty();
    }
}
