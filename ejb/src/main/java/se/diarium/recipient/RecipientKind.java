package se.diarium.recipient;

import java.util.List;
import java.util.regex.Pattern;

/** What kind of recipient it is. */
public enum RecipientKind {
    /** A body of a municipality. */
    BODY,
    /** A part of the administration. */
    UNIT,
    /** Somebody, or whoever holds an office. */
    PERSON,
    /** An authority, a company or an association. */
    EXTERNAL,
    /** Stands for its members. */
    GROUP,
    /** The case file itself ("Akten"): nothing is sent. */
    FILE;

    /** What papers call the case file itself. */
    public static final List<String> NAMES_OF_FILES =
            List.of("Akten", "Handlingarna", "Till handlingarna", "Ärendet", "Diariet", "Arkivet");

    private record Sign(Pattern name, RecipientKind kind) {}

    /** What names give away; the first that fits counts. */
    private static final List<Sign> SIGNS = List.of(
            sign("akt(?:en)?|(?:till )?handlingarna|ärendet|diariet|arkivet", FILE),
            sign(
                    "(?:samtliga|alla|övriga) .*|.*\\b(?:nämnder|bolag|förvaltningar|kommuner|partier|gruppledare) (?:och|samt) .*|(?:nämnder|nämnderna|bolagen|förvaltningarna|kommunerna)",
                    GROUP),
            // "Statens skolverk", "Polismyndigheten", "Förvaltningsrätten i Malmö", "AB Hamnbostäder", "Region Skåne"
            sign(
                    "länsstyrelsen.*|region(?:en)? .*|regionen|statens .*|sveriges .*|svenska .*|skr|polis.*|riks.*|.*(?:myndigheten|verket|departementet|inspektionen|domstolen|rätten(?: i .*)?|ombudsmannen"
                            + "|förbundet|förbund|föreningen|förening|stiftelsen|bolaget|bostäder|trafiken)|(?:ab|hb|kb) .*|.* (?:ab|hb|kb|aktiebolag|ek\\.? för\\.?)|.* kommun",
                    EXTERNAL),
            sign(
                    ".*(?:nämnd|nämnden|styrelsen|fullmäktige|utskott|utskottet|beredning|beredningen|direktionen|presidiet|presidium)",
                    BODY),
            sign(
                    ".*(?:förvaltning|förvaltningen|kontor|kontoret|enhet|enheten|avdelning|avdelningen|sektion|sektionen|kansli|kansliet|stab|staben|center|centrum|centret|gruppen|service|skola|skolan)(?:,.*)?",
                    UNIT),
            sign(
                    ".*(?:chef|chefen|direktör|direktören|sekreterare|sekreteraren|handläggare|handläggaren|samordnare|samordnaren|strateg|strategen|controller|controllern|registrator|ordförande|ordföranden|rektor"
                            + "|rektorn|ombud|jurist|juristen|ekonom|ekonomen|sökanden|motionären|förslagsställaren|revisorn)",
                    PERSON));

    /** "Disa Ek", "K. Berg" */
    private static final Pattern PERSON_NAME = Pattern.compile(
            "\\p{Lu}(?:\\p{Ll}{1,20}|\\.)(?:[ -]\\p{Lu}(?:\\p{Ll}{1,20}|\\.)){0,2} \\p{Lu}\\p{Ll}{1,20}(?:-\\p{Lu}\\p{Ll}{1,20})?");

    /** What a recipient of such a name most likely is; people say otherwise where it is wrong. */
    public static RecipientKind of(String name) {
        String plain = RecipientKey.withoutPurpose(name);
        return SIGNS.stream()
                .filter(sign -> sign.name().matcher(plain).matches())
                .map(Sign::kind)
                .findFirst()
                .orElse(PERSON_NAME.matcher(plain).matches() ? PERSON : UNIT);
    }

    private static Sign sign(String name, RecipientKind kind) {
        return new Sign(Pattern.compile(name, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE), kind);
    }
}
