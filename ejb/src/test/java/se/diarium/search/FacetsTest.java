package se.diarium.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FacetsTest {

    private static final Map<Long, String> BODIES = Map.of(1L, "Kommunstyrelsen", 2L, "Socialnämnden");

    private static Hit hit(long item, long body, int year, String... recipients) {
        return new Hit(
                item, body, LocalDate.of(year, 3, 2), List.of(SearchKind.DECISION), List.of(recipients), item % 2 == 0);
    }

    private static List<String> values(SearchRequest request, Facet.Name name) {
        return new Facets(request, BODIES)
                        .of(List.of(
                                hit(1, 1, 2025, "Socialnämnden", "SOCIALNÄMNDEN"),
                                hit(2, 1, 2026, "Revisorerna"),
                                hit(3, 2, 2026, "socialnämnden")))
                        .stream()
                        .filter(facet -> facet.name() == name)
                        .flatMap(facet -> facet.values().stream())
                        .map(value -> value.label() + " " + value.hits() + (value.chosen() ? " chosen" : ""))
                        .toList();
    }

    @Test
    void countsEachHitOnce() {
        SearchRequest request = SearchRequest.of("ord");
        assertThat(values(request, Facet.Name.BODY)).containsExactly("Kommunstyrelsen 2", "Socialnämnden 1");
        assertThat(values(request, Facet.Name.YEAR)).containsExactly("2026 2", "2025 1");
        assertThat(values(request, Facet.Name.RECIPIENT)).containsExactly("Socialnämnden 2", "Revisorerna 1");
        assertThat(values(request, Facet.Name.STATUS)).containsExactly("CLEAR 2", "TO_REVIEW 1");
    }

    @Test
    void leavesOutWhatCannotNarrow() {
        assertThat(values(SearchRequest.of("ord"), Facet.Name.KIND)).isEmpty();
    }

    @Test
    void keepsWhatIsChosenEvenWithoutHits() {
        assertThat(values(SearchRequest.of("ord").withKind(SearchKind.PROPOSAL), Facet.Name.KIND))
                .containsExactly("PROPOSAL 0 chosen", "DECISION 3");
    }

    @Test
    void takesTheChoiceAwayByTheAddressOfWhatIsChosen() {
        SearchRequest chosen = SearchRequest.of("ord").withBody(2L);
        FacetValue value = new Facets(chosen, BODIES)
                .of(List.of(hit(3, 2, 2026)))
                .get(0)
                .values()
                .get(0);
        assertThat(value.chosen()).isTrue();
        assertThat(SearchRequest.ofAddress(value.address())).isEqualTo(SearchRequest.of("ord"));
    }
}
