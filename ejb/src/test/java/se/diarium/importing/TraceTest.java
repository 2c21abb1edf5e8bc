package se.diarium.importing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class TraceTest {

    @Test
    void namesClassesAndStatesButQuotesNothing() {
        Throwable thrown =
                new IllegalStateException("Anna Andersson", new SQLException("Key (name)=(Anna Andersson)", "23505"));

        assertThat(Trace.of(thrown))
                .matches("IllegalStateException at TraceTest\\.\\w+:\\d+ < SQLException 23505 at TraceTest\\.\\w+:\\d+")
                .doesNotContain("Anna");
    }
}
