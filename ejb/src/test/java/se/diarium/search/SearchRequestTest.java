package se.diarium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class SearchRequestTest {

    @Test
    void standsWholeInItsAddress() {
        SearchRequest request = new SearchRequest(
                "\"ny å\" & mer", 12L, 2026, SearchKind.PROPOSAL, "Bygg- & miljönämnden", true, "Åsa Öst", true);
        assertThat(request.address()).matches("[ -~]+");
        assertThat(SearchRequest.ofAddress(request.address())).isEqualTo(request);
    }

    @Test
    void leavesOutWhatMakesNoSense() {
        SearchRequest request = SearchRequest.of(Map.of(
                "q",
                " å\0 ",
                "namnd",
                "x",
                "ar",
                "99999",
                "typ",
                "nej",
                "status",
                "?",
                "mottagare",
                "  ",
                "ordning",
                "slump"));
        assertThat(request).isEqualTo(SearchRequest.of("å"));
        assertThat(request.address()).isEqualTo("q=%C3%A5");
    }

    @Test
    void cutsANameThatIsNone() {
        assertThat(SearchRequest.of(Map.of("person", "x".repeat(5_000))).person())
                .hasSize(200);
    }

    @Test
    void knowsWhetherItAsksForSomething() {
        assertThat(SearchRequest.of("").isEmpty()).isTrue();
        assertThat(SearchRequest.of("").withYear(2026).isEmpty()).isFalse();
        assertThat(SearchRequest.of("ord").isFiltered()).isFalse();
    }
}
