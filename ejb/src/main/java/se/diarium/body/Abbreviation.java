package se.diarium.body;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadProtocol;
import se.diarium.registry.OfficialName;

/** Decides whether the prefix of a body's case numbers is its abbreviation. */
final class Abbreviation {

    private static final Pattern LETTERS = Pattern.compile("\\p{Lu}{2,6}");

    private Abbreviation() {}

    /**
     * The prefix that at least half of the numbers over the §§ have, if it can be the body's: "KS" of Kommunstyrelsen. Council
     * and committees have their cases in the board's diary: "KS" is neither Kommunfullmäktige's nor Kommunstyrelsens
     * arbetsutskott's.
     *
     * @param key the body's key
     */
    static Optional<String> of(ReadProtocol read, String key) {
        Map<String, Long> prefixes = read.items().stream()
                .flatMap(item -> Stream.concat(Stream.ofNullable(item.diarienummer()), item.otherNumbers().stream()))
                .map(PlacedNumber::number)
                .filter(Diarienummer::namesCase)
                .flatMap(number -> Stream.ofNullable(number.prefix()))
                .collect(groupingBy(prefix -> prefix.strip().toUpperCase(Locale.ROOT), counting()));
        long all = prefixes.values().stream().mapToLong(count -> count).sum();
        return prefixes.entrySet().stream()
                .filter(prefix -> prefix.getValue() * 2 > all)
                .map(Map.Entry::getKey)
                .filter(prefix -> fits(prefix, key))
                .findFirst();
    }

    /**
     * Whether an abbreviation can stand for a name: it starts with the name's first letter, ends with that of its noun, and what is
     * between stands in the name in the same order.
     */
    static boolean fits(String abbreviation, String key) {
        int noun = BodyKey.noun(key);
        if (!LETTERS.matcher(abbreviation).matches() || noun < 1) {
            return false;
        }
        String letters = abbreviation.toLowerCase(Locale.ROOT);
        int last = letters.length() - 1;
        if (letters.charAt(0) != key.charAt(0) || letters.charAt(last) != key.charAt(noun)) {
            return false;
        }
        int at = 0;
        for (int i = 1; i < last; i++) {
            at = key.indexOf(letters.charAt(i), at + 1);
            if (at < 0 || at >= noun) {
                return false;
            }
        }
        return true;
    }

    /** Whether a name is nothing but letters that stand for one: it has no noun of a body and is one short word. */
    static boolean isOne(OfficialName name, String key) {
        return key.length() >= 2
                && key.length() <= 8
                && BodyKey.noun(key) < 0
                && name.name().length() <= 10;
    }
}
