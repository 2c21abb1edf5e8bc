package se.diarium.search;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A list of diarienummer that somebody has pasted in: one a line, or set apart by commas, semicolons, tabs or only spaces.
 *
 * @param numbers in the order of the list, each once
 * @param cut whether there were more than {@link #MOST}
 */
public record NumberList(List<SoughtNumber> numbers, boolean cut) {

    /** Numbers that are answered. */
    public static final int MOST = 200;

    /** Characters that are looked at. */
    public static final int LONGEST = 8_000;

    // A number may be followed by the next one with only a space between: "KS 2026/1 KS 2026/2", "2026/1 2026/2"
    private static final Pattern BETWEEN =
            Pattern.compile("[\\r\\n;,\\t]++|(?<=\\d) {1,9}(?=\\p{L}|(?:19|20)\\d{2}[/:.-])");

    private static final int LONGEST_TYPED = 60;

    public NumberList {
        numbers = List.copyOf(numbers);
    }

    /** What a text lists; of what is no number too, so that each gets its answer. */
    public static NumberList of(String pasted) {
        String text = pasted.length() > LONGEST ? pasted.substring(0, LONGEST) : pasted;
        List<SoughtNumber> all = BETWEEN.splitAsStream(text)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .distinct()
                .map(NumberList::sought)
                .limit(MOST + 1L)
                .toList();
        boolean tooMany = all.size() > MOST;
        return new NumberList(tooMany ? all.subList(0, MOST) : all, tooMany || pasted.length() > LONGEST);
    }

    private static SoughtNumber sought(String line) {
        return new SoughtNumber(
                line.length() > LONGEST_TYPED ? line.substring(0, LONGEST_TYPED) : line,
                SearchText.onlyNumber(line).orElse(null));
    }

    /** Whether it is a list beyond doubt: at least two numbers and nothing else. */
    public boolean isList() {
        return numbers.size() > 1 && numbers.stream().allMatch(sought -> sought.number() != null);
    }
}
