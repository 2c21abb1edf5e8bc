package se.diarium.database;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class StorableTest {

    @Test
    void leavesTextAsItIs() {
        assertThat(Storable.text("§ 1 Åtgärder 𝄞")).isEqualTo("§ 1 Åtgärder 𝄞");
        assertThat(Storable.optional(null)).isNull();
    }

    @Test
    void replacesWhatPostgresqlRefuses() {
        assertThat(Storable.text("a\u0000b\uD834c\uDD1Ed")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd");
    }
}
