package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toList;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * A protocol with §§ that are to be sent.
 *
 * @param items those §§, in the order of the paper
 */
public record DueProtocol(List<DueItem> items) {

    public DueProtocol {
        items = List.copyOf(items);
    }

    /**
     * A § with those who are to have it.
     *
     * @param rows one a recipient, in the order of the paper
     */
    public record DueItem(List<DueRow> rows) {

        public DueItem {
            rows = List.copyOf(rows);
        }

        /** What all its rows have in common stands in the first. */
        public DueRow first() {
            return rows.get(0);
        }
    }

    /** The rows of a list, by protocol and §, in its order. */
    public static List<DueProtocol> of(List<DueRow> rows) {
        return rows.stream()
                .collect(groupingBy(row -> row.key().protocol(), LinkedHashMap::new, toList()))
                .values()
                .stream()
                .map(ofProtocol ->
                        new DueProtocol(ofProtocol.stream()
                                .collect(groupingBy(row -> row.key().item(), LinkedHashMap::new, toList()))
                                .values()
                                .stream()
                                .map(DueItem::new)
                                .toList()))
                .toList();
    }

    /** What all its rows have in common stands in the first. */
    public DueRow first() {
        return items.get(0).first();
    }

    /** Days that it has waited; never less than 0. */
    public long days(LocalDate today) {
        return Math.max(0, ChronoUnit.DAYS.between(first().edge().since(), today));
    }

    /** Whether it has waited longer than it should. */
    public boolean isLate(LocalDate today) {
        return days(today) > DispatchFilter.LONG;
    }
}
