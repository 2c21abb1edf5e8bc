package se.diarium.check;

import java.util.ArrayList;
import java.util.List;

/** Numbers of §§ in words. */
final class Paragraphs {

    private Paragraphs() {}

    /** "§ 4", "§§ 4–6", "§§ 4, 7 och 9–12", in the order given. */
    static String inWords(List<Integer> numbers) {
        List<String> runs = new ArrayList<>();
        for (int i = 0; i < numbers.size(); i++) {
            int from = numbers.get(i);
            int to = from;
            while (i + 1 < numbers.size() && numbers.get(i + 1) == to + 1) {
                to++;
                i++;
            }
            runs.add(from == to ? "" + from : from + "–" + to);
        }
        String sign = numbers.size() == 1 ? "§ " : "§§ ";
        int last = runs.size() - 1;
        return sign
                + (last < 1
                        ? String.join("", runs)
                        : String.join(", ", runs.subList(0, last)) + " och " + runs.get(last));
    }

    /** "§ 4", "§§ 4–6". */
    static String fromTo(int from, int to) {
        return from == to ? "§ " + from : "§§ " + from + "–" + to;
    }
}
