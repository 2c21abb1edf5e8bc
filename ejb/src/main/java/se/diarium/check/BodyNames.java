package se.diarium.check;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Names of bodies side by side. */
final class BodyNames {

    private static final int LONGEST = 120;

    /** Of the definite form and the genitive, the longest first. */
    private static final List<String> ENDINGS = List.of("ens", "ets", "en", "et", "s");

    private static final Pattern NO_LETTER = Pattern.compile("[^\\p{L}]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");

    private BodyNames() {}

    /** Whether both may be the same body: "nämnden" is any board, "arbetsutskottet" is "kommunstyrelsens arbetsutskott". */
    static boolean mayBeSame(String one, String other) {
        String a = letters(one);
        String b = letters(other);
        return a.isEmpty() || b.isEmpty() || a.equals("nämnd") || b.equals("nämnd") || a.endsWith(b) || b.endsWith(a);
    }

    /** Whether what stands in a list of recipients means a body: by its name in it, or by its initials ("KS"). */
    static boolean means(String recipient, String body) {
        String name = letters(body);
        return letters(recipient).contains(name)
                || (" " + NO_LETTER.matcher(recipient).replaceAll(" ") + " ").contains(" " + initials(body) + " ");
    }

    /** "KS" of "kommunstyrelsen", "KF" of "kommunfullmäktige", "BUN" of "barn- och utbildningsnämnden". */
    private static String initials(String body) {
        StringBuilder initials = new StringBuilder();
        for (String word : NO_LETTERS.split(body.toLowerCase(Locale.ROOT), 8)) {
            if (word.isEmpty() || word.equals("och")) {
                continue;
            }
            initials.append(word.charAt(0));
            for (String noun : new String[] {"nämnd", "styrelse", "fullmäktige", "utskott"}) {
                if (word.indexOf(noun) > 0) {
                    initials.append(noun.charAt(0));
                }
            }
        }
        return initials.toString().toUpperCase(Locale.ROOT);
    }

    private static String letters(String name) {
        String bounded = name.length() <= LONGEST ? name : name.substring(0, LONGEST);
        StringBuilder letters = new StringBuilder();
        bounded.toLowerCase(Locale.ROOT)
                .codePoints()
                .filter(Character::isLetter)
                .forEach(letters::appendCodePoint);
        String bare = letters.toString().replace("kommuns", "");
        for (String ending : ENDINGS) {
            if (bare.endsWith(ending)) {
                return bare.substring(0, bare.length() - ending.length());
            }
        }
        return bare;
    }
}
