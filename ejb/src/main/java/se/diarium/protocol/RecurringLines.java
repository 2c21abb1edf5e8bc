package se.diarium.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import se.diarium.protocol.FurnitureWords.Sort;

/**
 * What a text without pages repeats beside its feet: "Granby kommun, 812 80 Granby" / "Besöksadress: Bruksgatan 4",
 * "Kulturnämnden Protokoll 2019-10-23 4". What stands there often, but elsewhere too, is text. With places {@link RepeatedLines}
 * knows better.
 */
final class RecurringLines {

    private static final Pattern CONTACT = Pattern.compile(
            "(?iu)\\b(?:besöksadress|postadress|utdelningsadress|telefon|tfn|växel|fax|e-post|org\\.? ?nr|hemsida|webbplats|bankgiro|plusgiro|box \\d)\\b|\\d{3} ?\\d{2} \\p{Lu}|@|www\\.|\\d{2,4}-\\d{2,3} ?\\d{2}");
    private static final Set<String> OWNERS = Set.of("kommun", "stad");
    private static final int ENOUGH = 3;
    private static final int LONGEST = 120;

    private final List<Line> lines;
    private final List<Sort> sorts;
    private final Wordings wordings;

    private RecurringLines(List<Line> lines, List<Sort> sorts, Wordings wordings) {
        this.lines = lines;
        this.sorts = sorts;
        this.wordings = wordings;
    }

    /**
     * Marks such lines as furniture in company.
     *
     * @param sorts of each line, as its words say; changed
     */
    static void mark(List<Line> lines, List<Sort> sorts, Wordings wordings) {
        RecurringLines recurring = new RecurringLines(lines, sorts, wordings);
        Map<String, List<Integer>> places = recurring.places();
        if (!places.isEmpty()) {
            recurring.mark(places);
        }
        recurring.markNames();
    }

    /** Where each line stands that is there often. */
    private Map<String, List<Integer>> places() {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            if (sorts.get(i) == Sort.TEXT && mayRecur(line)) {
                // "KS 225/16" and "KS 226/16" are the headings of two items
                String key = isOfOwner(line) ? RepeatedLines.withoutDigits(line.key()) : line.key();
                places.computeIfAbsent(key, words -> new ArrayList<>()).add(i);
            }
        }
        places.values().removeIf(indices -> indices.size() < ENOUGH);
        return places;
    }

    private void mark(Map<String, List<Integer>> places) {
        boolean[] may = new boolean[lines.size()];
        places.values().forEach(indices -> indices.forEach(i -> may[i] = true));
        boolean[] below = new boolean[lines.size()];
        for (int i = 1; i < lines.size(); i++) {
            below[i] = isCompany(may, i) && (below[i - 1] || sorts.get(i - 1) == Sort.CERTAIN);
        }
        boolean[] above = new boolean[lines.size()];
        for (int i = lines.size() - 2; i >= 0; i--) {
            above[i] = isCompany(may, i) && (above[i + 1] || sorts.get(i + 1) == Sort.CERTAIN);
        }
        for (List<Integer> indices : places.values()) {
            // "Akten" may be the last recipient above the foot of every page; below it only a head is always the same
            boolean owner = isOfOwner(lines.get(indices.get(0)));
            List<Integer> near = indices.stream()
                    .filter(i -> below[i] || (owner && above[i]))
                    .toList();
            if (near.size() * 5 >= indices.size() * 4) {
                near.forEach(i -> sorts.set(i, Sort.IN_COMPANY));
            }
        }
    }

    private boolean isCompany(boolean[] may, int index) {
        return may[index] || sorts.get(index) == Sort.IN_COMPANY;
    }

    // "Granby" / "kommun"
    private void markNames() {
        for (int i = 1; i < lines.size(); i++) {
            String above = lines.get(i - 1).text();
            if (OWNERS.contains(lines.get(i).key())
                    && above.indexOf(' ') < 0
                    && above.length() <= FurnitureWords.LONGEST_MUNICIPALITY) {
                sorts.set(i - 1, Sort.IN_COMPANY);
                sorts.set(i, Sort.IN_COMPANY);
            }
        }
    }

    private boolean mayRecur(Line line) {
        String text = line.text();
        return text.length() <= LONGEST
                && line.source().box() == null
                && text.indexOf('§') < 0
                && !text.endsWith(".")
                && !ItemHead.isLabelled(text, wordings)
                && Numbers.whole(text).isEmpty()
                && ListMark.of(text).isEmpty()
                && wordings.whole(line.key(), Meaning.HEADINGS).isEmpty();
    }

    private static boolean isOfOwner(Line line) {
        return CONTACT.matcher(line.text()).find() || line.key().contains("protokoll") || namesPlace(line.key());
    }

    private static boolean namesPlace(String key) {
        return key.endsWith(" kommun") || key.endsWith(" kommuner") || key.endsWith(" stad");
    }
}
