package se.diarium.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            same-origin | http://evil.example     | diarium.example      | false | true
            cross-site  |                         | diarium.example      | false | false
            cross-site  |                         | diarium.example      | true  | false
            same-site   | https://x.example       | diarium.example      | false | false
            none        |                         | diarium.example      | false | false
                        | https://diarium.example | diarium.example      | false | true
                        | http://127.0.0.1:8080   | 127.0.0.1:8080       | false | true
                        | http://127.0.0.1:8081   | 127.0.0.1:8080       | false | false
                        | https://evil.example    | diarium.example      | true  | false
                        | null                    | diarium.example      | false | false
                        | http://a b              | diarium.example      | false | false
                        | https://diarium.example |                      | false | false
                        |                         | diarium.example      | false | false
                        |                         | diarium.example      | true  | true
            """, delimiter = '|')
    void letsChangesComeFromOurOwnPagesOrFromAProgramWithItsOwnPassword(
            @Nullable String fetchSite,
            @Nullable String origin,
            @Nullable String host,
            boolean ownCredentials,
            boolean allowed) {
        assertThat(SameOrigin.allows(fetchSite, origin, host, ownCredentials)).isEqualTo(allowed);
    }
}
