package se.diarium.search;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The stem of a Swedish word as the search index has it: the function {@code sv_fold}, then the Snowball stemmer of PostgreSQL. Used to
 * mark what was found; what is found the database decides.
 */
final class SwedishStem {

    private static final Pattern NEUTER = Pattern.compile("(?!.*andets?$)(\\p{L}{3,}[^h\\P{L}])ets?");
    private static final Pattern COMMON = Pattern.compile("(\\p{L}{4,})(?:(?<!pl|rg|[sde]m)ans?|enas?)");

    private static final String VOWELS = "aeiouyäåö";
    private static final String BEFORE_S = "bcdfghjklmnoprtvy";
    private static final List<String> ENDINGS = List.of(
            "heterna", "hetens", "heter", "heten", "andets", "arnas", "ernas", "ornas", "andes", "andet", "arens",
            "erns", "arna", "erna", "orna", "ande", "arne", "aste", "anden", "aren", "ades", "het", "ast", "ade", "are",
            "ern", "ens", "ad", "en", "ar", "er", "or", "as", "es", "at", "a", "e");
    private static final List<String> DOUBLES = List.of("dd", "gd", "nn", "dt", "gt", "kt", "tt");
    private static final int LONGEST = 60;

    private SwedishStem() {}

    /** Of a word of letters and digits; what is longer than any word stays as it is. */
    static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        return lower.length() > LONGEST ? lower : stem(folded(lower));
    }

    private static String folded(String word) {
        var neuter = NEUTER.matcher(word);
        String first = neuter.matches() ? neuter.group(1) : word;
        var common = COMMON.matcher(first);
        return common.matches() ? common.group(1) : first;
    }

    private static String stem(String word) {
        int region = region(word);
        String stem = withoutEnding(word, region);
        if (DOUBLES.stream().anyMatch(ends(stem, region))) {
            stem = stem.substring(0, stem.length() - 1);
        }
        if (List.of("lig", "els").stream().anyMatch(ends(stem, region))) {
            return stem.substring(0, stem.length() - 3);
        }
        if (ends(stem, region).test("ig")) {
            return stem.substring(0, stem.length() - 2);
        }
        boolean shortened = List.of("löst", "fullt").stream().anyMatch(ends(stem, region));
        return shortened ? stem.substring(0, stem.length() - 1) : stem;
    }

    /** Where the part begins that may be an ending: after a vowel and a consonant, and after three letters. */
    private static int region(String word) {
        int at = 0;
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) < 0) {
            at++;
        }
        while (at < word.length() && VOWELS.indexOf(word.charAt(at)) >= 0) {
            at++;
        }
        return Math.max(3, Math.min(at + 1, word.length()));
    }

    private static String withoutEnding(String word, int region) {
        String longest = ENDINGS.stream()
                .filter(ends(word, region))
                .max(Comparator.comparingInt(String::length))
                .orElse("");
        if (!longest.isEmpty()) {
            return word.substring(0, word.length() - longest.length());
        }
        boolean genitive = ends(word, region).test("s")
                && word.length() > 1
                && BEFORE_S.indexOf(word.charAt(word.length() - 2)) >= 0;
        return genitive ? word.substring(0, word.length() - 1) : word;
    }

    private static Predicate<String> ends(String word, int region) {
        return ending -> word.endsWith(ending) && word.length() - ending.length() >= region;
    }
}
