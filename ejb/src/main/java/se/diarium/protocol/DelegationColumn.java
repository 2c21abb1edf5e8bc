package se.diarium.protocol;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A column of a table of delegationsbeslut, by what heads it. */
enum DelegationColumn {
    POINT(
            "punkt|punkt i|nr i|nr i delegationsordning(?:en)?|delegationspunkt|delegations ?punkt|pkt|p|lagrum|punkt i delegationsordning(?:en)?|delegations ?nr|kod|del\\.? ?punkt"),
    DATE("datum|beslutsdatum|beslutsdag|beslutat|datum för beslut|beslutat den"),
    DELEGATE(
            "delegat|beslutsfattare|handläggare|beslutat av|beslutad av|fattad av|beslut av|befattning|tjänsteman|beslutande|ansvarig|delegat/befattning|fattat av|beslut fattat av|beslutet fattat av|beslut fattade av|sign|signatur|handl|hl"),
    WHAT(
            "område|verksamhet|beslutsområde|ärende|ärendet|ärendemening|avser|gäller|beslutet avser|beskrivning|beslut|rubrik|titel|ärendetyp|typ av beslut|innehåll|lista|delegationslista|åtgärd"
                    + "|ärende/beslut|beslutet gäller|ärendebeskrivning"),
    NUMBER(
            "dnr|diarienummer|diarienr|diarie nr|akt eller dnr|akt|ärendenummer|ärendenr|löpnr|löpnummer|nr|nummer|dnr/nr|beslutsnummer|beslut nr|id"),
    PROPERTY("fastighet|fastigheter|fastighetsbeteckning|adress|plats"),
    COUNT("antal|antal beslut|period|månad|namn|sökande|kommentar|bilaga|sida|beslutstyp"),

    /** A number that may be the point of the scheme or the place in the list: "Nr" beside "Dnr". */
    ORDINAL("");

    private static final Pattern PLACE_IN_LIST = Pattern.compile("(?:\\p{Lu}{1,3} ?)?\\d{1,5}");

    // "BIN 2024-00150   Skolskjuts på grund av särskilda skäl   B5"
    static final Pattern POINT_ALONE =
            Pattern.compile("\\p{Lu}{1,3}[. ]{0,2}\\d{1,2}(?:\\.\\d{1,2}){0,3}|\\d{1,2}(?:\\.\\d{1,2}){1,3}");

    static final Pattern BETWEEN_NUMBERS = Pattern.compile(", ?| och |; ?| (?=\\p{Lu}{2,5}[ -]?(?:19|20)\\d{2}[:/.-])");
    private static final int LONGEST_HEADING = 40;
    private static final int LONGEST_ROW = 400;
    private static final int FEWEST_COLUMNS = 2;
    private static final Pattern NO_CASE = Pattern.compile("nr|nummer|löpnr|löpnummer|id");

    private final Pattern words;

    DelegationColumn(String words) {
        this.words = Pattern.compile(words);
    }

    static Optional<DelegationColumn> of(String text) {
        String key = Spelling.fold(text);
        for (DelegationColumn column : values()) {
            if (key.length() <= LONGEST_HEADING && column.words.matcher(key).matches()) {
                return Optional.of(column);
            }
        }
        return Optional.empty();
    }

    static boolean isTable(List<DelegationColumn> heads) {
        return heads.stream().distinct().count() >= FEWEST_COLUMNS
                && (heads.contains(DELEGATE)
                        || heads.contains(POINT)
                        || heads.contains(NUMBER)
                        // "Område | Period | Antal"
                        || (heads.contains(WHAT) && heads.contains(COUNT)));
    }

    /** Whether a text may stand in such a column. */
    boolean takes(String text) {
        boolean date = text.length() <= 20 && Dates.first(text).isPresent();
        boolean number = areNumbers(text);
        return switch (this) {
            case DATE -> date;
            case NUMBER -> (number || PLACE_IN_LIST.matcher(text).matches()) && !date;
            case POINT, COUNT, ORDINAL -> text.length() <= 12 && Spelling.hasDigit(text) && !date && !number;
            case DELEGATE, WHAT, PROPERTY -> !date && !number;
        };
    }

    /** Whether a text is nothing but numbers of cases. */
    static boolean areNumbers(String text) {
        return text.length() <= LONGEST_ROW
                && Stream.of(BETWEEN_NUMBERS.split(text))
                        .allMatch(part -> Numbers.whole(part).isPresent());
    }

    /** "Nr" and the like, which beside another number is no case's. */
    static boolean isNoCase(String key) {
        return NO_CASE.matcher(key).matches();
    }
}
