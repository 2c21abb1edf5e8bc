package se.diarium.protocol;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * In what capacity somebody of a list was there, by what stands behind the name.
 *
 * @param servesFor the member it serves for, as written; null where none is named or the place is vacant
 */
record Capacity(Attendee.Kind kind, @Nullable String servesFor) {

    // "Bo Al (S), tjg ers", "Noa Bar (S) ersättare på vakant plats"
    private static final Pattern ON_DUTY = Pattern.compile(
            "(?iu)^[\\s,(]{0,3}(?:(?:tj(?:änst)?(?:g(?:\\.|örande)?|\\.)?|tgj) ?(?:ers\\.?(?!\\p{L})|ersättare)|ers(?:ättare|ätter) (?:på )?vakan(?:s|t)(?: plats| tjänst)?)(?!\\p{L}).{0,20}");
    // "Eva Ny (M), frånvarande" among the members
    private static final Pattern AWAY = Pattern.compile(
            "[\\s,(]{0,3}(?i:frånvarande|ej närvarande|inte närvarande|(?:anmält )?förhinder)(?!\\p{L}| §| till| från)");
    // "Per Dahl (S), ersättare" among those who decide; "Eva Ny (S), tjänstgörande" among the substitutes
    private static final Pattern SUBSTITUTE =
            Pattern.compile("(?iu)^[\\s,(]{0,3}ers(?:ättare|\\.)?(?!\\p{L})(?! (?:för|på|i)\\b).{0,40}");
    private static final Pattern ON_DUTY_ALONE =
            Pattern.compile("(?iu)^[\\s,(]{0,3}tj(?:änst)?g(?:örande|\\.)?(?!\\p{L})(?! ?(?:v|ordf)).{0,40}");
    // "Eva Ny (M), ej tjänstgörande ersättare" among all who were present
    private static final Pattern NOT_ON_DUTY = Pattern.compile(
            "(?iu)[\\s,(]{0,3}(?:(?:ej|icke|inte) (?:beslutande|tj(?:änst)?g(?:örande|\\.)?(?: ers\\p{L}*\\.?)?)|(?:närv(?:arande|\\.)?|observerande|passiv) ers(?:ättare|\\.)?)(?![\\p{L}]| ?§)");
    // "Eva Ny (M), ersätts av Per Al (M)" among the absent, "Ida Rot (C) ers: Noa Bar (C)" among those who decide
    private static final Pattern SERVED_BY = Pattern.compile(
            ",? (?:ersätts av|ersatt av|ers(?:ättare|\\.)?:|för vilken tjänstg(?:jorde|jort|ör)|i vars ställe tjänstg(?:jorde|ör)) ");
    private static final Pattern VACANT = Pattern.compile("(?iu)vakan(?:t|s).{0,40}");
    private static final Pattern SINCE =
            Pattern.compile("\\s*(?:\\b(?:fr\\.?o\\.?m|t\\.?o\\.?m|fro|from|kl|klockan)\\b.*)?$");
    private static final Pattern SERVES_FOR = Pattern.compile(
            "(?i)^[\\s,.(]{0,3}(?:§§?[\\d ,–-]+ )?(?:(?:tjg|tgj)\\.? ?ers\\.? för|ers\\.(?= (?-i:\\p{Lu}))|(?:tj\\.? ?)?ers\\.? ?f(?:ör|\\.)?(?= )|tjänstgör(?:ande)? (?:ersättare )?för|ersätter|ersättare (?:för|i ?st\\.? ?f\\.?|istf)|istf|i ?st\\.? ?f\\.?|i stället för|för(?! vilk))\\s+(?<whom>[^,;]{3,60}?\\([^)]{1,5}\\)|[^,;(§]{3,60})");
    private static final int LONGEST_BETWEEN = 40;

    /**
     * Reads what stands behind a name.
     *
     * @param beyond all that stands there, the member whom somebody serves for included
     * @param after the same up to the next name
     * @param listed the capacity that the label of the list gives
     */
    static Capacity of(String beyond, String after, Attendee.Kind listed) {
        Matcher serves = SERVES_FOR.matcher(beyond);
        return serves.find()
                ? new Capacity(Attendee.Kind.SERVING_SUBSTITUTE, member(serves.group("whom")))
                : new Capacity(kind(after, listed), null);
    }

    /** Whether the words between two names say that the second serves for the first. */
    static boolean isServedBy(String between) {
        return between.length() <= LONGEST_BETWEEN && SERVED_BY.matcher(between).matches();
    }

    /** In what capacity somebody is there, by what stands behind the name. */
    private static Attendee.Kind kind(String after, Attendee.Kind listed) {
        boolean serves = ON_DUTY.matcher(after).matches()
                || (listed == Attendee.Kind.DECIDING
                        && SUBSTITUTE.matcher(after).matches())
                || (listed == Attendee.Kind.SUBSTITUTE_PRESENT
                        && ON_DUTY_ALONE.matcher(after).matches());
        if (NOT_ON_DUTY.matcher(after).lookingAt()) {
            return Attendee.Kind.SUBSTITUTE_PRESENT;
        }
        return serves
                ? Attendee.Kind.SERVING_SUBSTITUTE
                : AWAY.matcher(after).lookingAt() ? Attendee.Kind.ABSENT : listed;
    }

    /** The member's name without since when; null where the place is vacant. */
    private static @Nullable String member(String written) {
        String name = SINCE.matcher(written.strip()).replaceFirst("").strip();
        return name.isEmpty() || VACANT.matcher(name).matches() ? null : name;
    }
}
