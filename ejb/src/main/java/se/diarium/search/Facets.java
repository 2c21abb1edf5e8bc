package se.diarium.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Counts hits by what they have in common. */
final class Facets {

    /** Values of a facet that are shown; the rest is reached by narrowing otherwise first. */
    static final int MOST_VALUES = 10;

    private static final Comparator<FacetValue> MOST_HITS_FIRST = Comparator.comparing(FacetValue::chosen)
            .thenComparing(FacetValue::hits)
            .reversed()
            .thenComparing(FacetValue::label);
    private static final Comparator<FacetValue> LATEST_FIRST =
            Comparator.comparing(FacetValue::value).reversed();

    private final SearchRequest request;
    private final Map<Long, String> bodies;

    /** @param bodies their names by their ids */
    Facets(SearchRequest request, Map<Long, String> bodies) {
        this.request = request;
        this.bodies = bodies;
    }

    List<Facet> of(List<Hit> hits) {
        return Stream.of(bodies(hits), years(hits), kinds(hits), recipients(hits), statuses(hits))
                .filter(Facet::isUseful)
                .toList();
    }

    private Facet bodies(List<Hit> hits) {
        return facet(
                Facet.Name.BODY,
                hits,
                hit -> List.of(Long.toString(hit.body())),
                id(request.body()),
                MOST_HITS_FIRST,
                id -> bodies.getOrDefault(Long.valueOf(id), id),
                id -> request.withBody(id == null ? null : Long.valueOf(id)));
    }

    private Facet years(List<Hit> hits) {
        return facet(
                Facet.Name.YEAR,
                hits,
                hit -> List.of(Integer.toString(hit.heldOn().getYear())),
                id(request.year()),
                LATEST_FIRST,
                year -> year,
                year -> request.withYear(year == null ? null : Integer.valueOf(year)));
    }

    private Facet kinds(List<Hit> hits) {
        return facet(
                Facet.Name.KIND,
                hits,
                hit -> hit.kinds().stream().map(SearchKind::name).toList(),
                id(request.kind()),
                MOST_HITS_FIRST,
                kind -> kind,
                kind -> request.withKind(kind == null ? null : SearchKind.valueOf(kind)));
    }

    private Facet recipients(List<Hit> hits) {
        Map<String, String> written = new HashMap<>();
        hits.forEach(hit -> hit.recipients().forEach(name -> written.putIfAbsent(folded(name), name)));
        String chosen = request.recipient();
        return facet(
                Facet.Name.RECIPIENT,
                hits,
                hit -> hit.recipients().stream().map(Facets::folded).toList(),
                chosen == null ? null : folded(chosen),
                MOST_HITS_FIRST,
                name -> written.getOrDefault(name, name),
                name -> request.withRecipient(name == null ? null : written.getOrDefault(name, name)));
    }

    private Facet statuses(List<Hit> hits) {
        Boolean chosen = request.toReview();
        return facet(
                Facet.Name.STATUS,
                hits,
                hit -> List.of(status(hit.toReview())),
                chosen == null ? null : status(chosen),
                MOST_HITS_FIRST,
                status -> status,
                status -> request.withToReview(status == null ? null : status.equals(status(true))));
    }

    private static String status(boolean toReview) {
        return toReview ? "TO_REVIEW" : "CLEAR";
    }

    private static @Nullable String id(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    private static String folded(String name) {
        return name.toLowerCase(Locale.ROOT);
    }

    private static Facet facet(
            Facet.Name name,
            List<Hit> hits,
            Function<Hit, List<String>> values,
            @Nullable String chosen,
            Comparator<FacetValue> order,
            Function<String, String> label,
            Function<@Nullable String, SearchRequest> narrowed) {
        Map<String, Integer> counts = new HashMap<>();
        for (Hit hit : hits) {
            Set<String> once = new HashSet<>(values.apply(hit));
            once.forEach(value -> counts.merge(value, 1, Integer::sum));
        }
        if (chosen != null) {
            counts.putIfAbsent(chosen, 0);
        }
        List<FacetValue> found = new ArrayList<>();
        counts.forEach((value, count) -> {
            boolean isChosen = value.equals(chosen);
            found.add(new FacetValue(
                    value,
                    label.apply(value),
                    count,
                    isChosen,
                    narrowed.apply(isChosen ? null : value).address()));
        });
        return new Facet(name, found.stream().sorted(order).limit(MOST_VALUES).toList());
    }
}
