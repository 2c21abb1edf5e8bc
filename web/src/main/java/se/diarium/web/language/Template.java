package se.diarium.web.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * A sentence with places for values: "Sammanträdesdagen {0} är en {1}." It is looked for from the left, in time that grows with the
 * text's length only.
 *
 * @param literals what stands before, between and behind the places
 * @param places the numbers of the values, in the order in which they stand
 */
record Template(List<String> literals, List<Integer> places) {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)}");

    Template {
        literals = List.copyOf(literals);
        places = List.copyOf(places);
    }

    static Template of(String pattern) {
        return new Template(
                List.of(PLACE.split(pattern, -1)),
                PLACE.matcher(pattern)
                        .results()
                        .map((MatchResult place) -> Integer.valueOf(place.group(1)))
                        .toList());
    }

    /** How many characters of its own it has. */
    int literal() {
        return literals.stream().mapToInt(String::length).sum();
    }

    /** What stands at the places, by their numbers; empty where the text is no such sentence. */
    Optional<List<String>> values(String text) {
        if (!text.startsWith(literals.get(0))) {
            return Optional.empty();
        }
        List<String> found = new ArrayList<>();
        int at = literals.get(0).length();
        for (int i = 1; i < literals.size(); i++) {
            String literal = literals.get(i);
            boolean last = i == literals.size() - 1;
            int next = last ? text.length() - literal.length() : text.indexOf(literal, at);
            if (next < at || (last && !text.endsWith(literal))) {
                return Optional.empty();
            }
            found.add(text.substring(at, next));
            at = next + literal.length();
        }
        return Optional.of(inOrder(found));
    }

    private List<String> inOrder(List<String> found) {
        int most = places.stream().mapToInt(Integer::intValue).max().orElse(-1);
        List<String> values = new ArrayList<>();
        for (int number = 0; number <= most; number++) {
            int place = places.indexOf(number);
            values.add(place < 0 ? "" : found.get(place));
        }
        return values;
    }
}
