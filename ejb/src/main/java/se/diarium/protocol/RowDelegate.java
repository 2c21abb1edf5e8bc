package se.diarium.protocol;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Who decided, where the text of one delegationsbeslut says so, and the text without it.
 *
 * @param who null where nobody is named
 */
record RowDelegate(String what, @Nullable String who) {

    // "Delegat, förvaltningsdirektör.", "Beslut, verksamhetschef."; "Delegationsbeslut ekonomiadministratör, inriktning
    // avgiftshandläggning - punkt"
    private static final Pattern DELEGATE = Pattern.compile(
            "(?:Delegat|Beslut|Beslutsfattare|Beslutat av|Beslutad av)[,:] ?(?<who>[^.;:\\d]{3,80}?)(?= (?:[Dd]nr|DNR|[Dd]iarienummer)\\b|[.;:\\d]|$)");

    private static final Pattern DELEGATE_BEFORE_POINT = Pattern.compile(
            "(?:Delegationsbeslut )?(?<who>(?:\\p{Ll}|\\p{Lu}\\p{Ll}+(?:chef|chefer|rektor|direktör|ordförande|sekreterare)(?= )|Rektor(?= ))[^:]{0,80}?) - (?:punkt|enligt) .*");
    private static final Pattern TITLE_BEFORE_NUMBER =
            Pattern.compile(".*\\b(?<who>\\p{Lu}\\p{L}+(?:chef|direktör|sekreterare|rektor)),? ?");

    // "Tillstånd till brandfarlig vara, Hamnens Bensin AB (brandingenjör)", "…, brandinspektör"
    private static final Pattern DELEGATE_AT_END = Pattern.compile(
            "(?<what>.{3,300}?)(?:, (?<who>\\p{Ll}[\\p{L} -]{3,60})| \\((?<also>\\p{Ll}[\\p{L} -]{3,60})\\))");
    private static final int LONGEST = 400;
    private static final int LONGEST_TEXT = 1_000;

    /** What a row says of who decided. */
    static RowDelegate of(String description) {
        @Nullable String labelled = labelled(description);
        Matcher atEnd = DELEGATE_AT_END.matcher(description);
        if (labelled == null && description.length() <= LONGEST && atEnd.matches()) {
            String who = atEnd.group("who") == null ? atEnd.group("also") : atEnd.group("who");
            if (DelegateHeading.namesDelegate(who)) {
                return new RowDelegate(atEnd.group("what"), who);
            }
        }
        return new RowDelegate(withoutDelegate(description), labelled);
    }

    private static @Nullable String labelled(String description) {
        for (Pattern form : List.of(DELEGATE, DELEGATE_BEFORE_POINT, TITLE_BEFORE_NUMBER)) {
            Matcher matcher = form.matcher(description);
            if (description.length() <= LONGEST_TEXT && (form == DELEGATE ? matcher.find() : matcher.matches())) {
                return matcher.group("who").strip();
            }
        }
        return null;
    }

    private static String withoutDelegate(String description) {
        Matcher title = TITLE_BEFORE_NUMBER.matcher(description);
        if (description.length() <= LONGEST && title.matches()) {
            return description.substring(0, title.start("who")).replaceFirst("[\\s.,;]*(?:Delegat:?)?[\\s.,;]*$", "");
        }
        return description.length() <= LONGEST_TEXT
                ? DELEGATE.matcher(description)
                        .replaceAll("")
                        .replaceFirst("[\\s,;(-]{1,3}(?:Dnr|dnr|DNR|Diarienummer)[.:]?$", "")
                        .replaceAll("(?:[\\s.,;]|Diarienr)+$", "")
                        .replaceFirst("^[\\s.,;–-]+", "")
                        .strip()
                : description;
    }
}
