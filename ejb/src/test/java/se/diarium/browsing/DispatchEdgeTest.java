package se.diarium.browsing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class DispatchEdgeTest {

    @Test
    void isReadAsItIsWritten() {
        DispatchEdge edge = new DispatchEdge(LocalDate.of(2026, 11, 4), 1200, 7, 0);

        assertThat(DispatchEdge.of(edge.toString())).contains(edge);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "",
                "2026-11-04",
                "2026-13-04.1.0.0",
                "2026-11-04.1.0",
                "2026-11-04.99999999999999999999.0.0",
                "2026-11-04.1.-1.0",
                "2026-11-04.1.0.0' or 1=1"
            })
    void isNoneWhereTheAddressSaysSomethingElse(@Nullable String text) {
        assertThat(DispatchEdge.of(text)).isEmpty();
    }
}
