package se.diarium.protocol;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A shape that diarienummer are written in: one commented row each.
 *
 * @param loose whether it is trusted only where a label or a heading says that it is a number
 * @param parts the names of its groups
 */
record NumberShape(Pattern pattern, boolean loose, Set<String> parts) {

    private static final Pattern PART = Pattern.compile("\\(\\?<(\\p{L}++)>");
    private static final String PREFIX =
            "(?<prefix>(?!(?:Dnr|Änr|Nr)\\b)(?:\\p{Lu}{2,8}(?:-\\p{Lu}{1,2})?|\\p{Lu}{1,5}\\p{Ll}{1,2}|N\\d{3}))";
    private static final String YEAR = "(?<year>(?:19|20)\\d{2})";
    private static final String CLASS = "(?<class>\\d{1,2}(?:\\.\\d{1,2}){1,4}|\\d{2,3})";
    private static final String NOT_A_DATE = "(?!(?:19|20)\\d{2}-[01]\\d-[0-3]\\d(?!\\d))";

    static final List<NumberShape> ALL = List.of(
            // "KS-2023/1055.182", "AVN 2024/554", "AMN 2024/00040-1.2.3", "KS2014/143"
            // "KS2023/0123/01": the document behind it
            sure("PFX[ -]?YYYY/(?<serial>\\d{1,6})(?:[.-]CLASS|[:-]-?\\d{1,3}|/\\d{1,3}(?:-\\d{1,3})?)?"),
            // "KS/2013:1210", "KS:2024/456", "Sn/2021:0837   310", "KS/2023:123.012", "KS/2023:123-041",
            // "KS/2023/0123/003-1"
            sure("PFX[/:]YYYY[:/-](?<serial>\\d{1,6})(?:(?: - |[ .-])CLASS|/\\d{1,3}(?:-\\d{1,3})?)?"),
            // "von/2024:8", "ks-2023/112"
            sure("(?<prefix>\\p{Ll}{2,5})[/-]YYYY[:/](?<serial>\\d{1,6})"),
            // "KS-0123/2023", "2023KS/0123"
            sure("PFX-(?<serial>\\d{1,6})/YYYY"),
            sure("YYYYPFX/(?<serial>\\d{1,6})"),
            // "KS 2016-254/322", "KFN-2013-179 Dpl 01", "STA-2022-00031:4", "KS2023-000123", "RK 2023-123-4.1"
            sure("PFX[ -]?" + NOT_A_DATE
                    + "YYYY-(?<serial>\\d{1,6})(?:[/.-]CLASS| Dpl (?<plan>\\d{1,3})|:-?\\d{1,3})?"),
            // "TE.2016.4", "KS 2019.123", "KS2023.0123", "KS 2023.0123.041"
            sure("PFX[ .]?YYYY\\.(?<serial>\\d{1,6})(?:\\.CLASS)?"),
            // "2026.002 BUN-049", "2018.001 BUN"
            sure("YYYY\\.(?<serial>\\d{3,5}) PFX(?:-\\d{1,4})?"),
            // "2026.31 KS"
            loose("YYYY\\.(?<serial>\\d{1,2}) (?<prefix>\\p{Lu}{2,4})(?= ?$)"),
            // "2019/0150 KS", "2019/0002 KS-9", "2019/0002 KS - 9"
            sure("YYYY/(?<serial>\\d{3,6}) (?<prefix>\\p{Lu}{2,4})(?: ?- ?\\d{1,4}(?!\\d))?(?! ?-)"),
            // "2012/KS 0118 002", "2022/SN 0164 30", "2015/GBG/1234"
            sure("YYYY/PFX[ /-]?(?<serial>\\d{1,6})(?: CLASS)?"),
            // "2026-IFO-1234"
            sure("YYYY-PFX-(?<serial>\\d{1,6})"),
            // "2006-KS0133"
            sure("YYYY-PFX(?<serial>\\d{3,6})"),
            // "10/TN 0005"
            sure("(?<year>\\d{2})/(?<prefix>\\p{Lu}{2,5}) ?(?<serial>\\d{3,6})(?: CLASS(?= ?$))?"),
            // "2013 KS0012"
            sure("YYYY PFX(?<serial>\\d{4})"),
            // "N143-1876/22", "SUN 59/2013"
            sure("PFX-(?<serial>\\d{3,4})/(?<year>\\d{2})"),
            sure("PFX (?<serial>\\d{1,5})/YYYY"),
            // "M 91/2020", "B 54/2020": the letter of an office
            loose("(?<prefix>\\p{Lu}) (?<serial>\\d{1,5})/YYYY"),
            // "LS/4/2014"
            sure("PFX/(?<serial>\\d{1,5})/YYYY"),
            // "VON-2021, 139": a slip of the pen for "VON-2021/139"
            sure("PFX-YYYY, ?(?<serial>\\d{1,5})(?![/:-]|\\.\\d)"),
            // "ÖHN 19/09": no diary fills up to two digits, so the second is the year
            loose("PFX (?<serial>\\d{1,5})/(?<year>0\\d)"),
            // "KK11/345", "LD13/03336", "KS 06/88 041"; but "MBN 33/2010 421" is the 33rd of 2010
            loose(
                    "PFX ?(?<year>[0-27-9]\\d)/(?!(?:19|20)\\d{2}(?!\\d))(?!0\\d(?!\\d))(?<serial>\\d{1,6})(?: CLASS(?= ?$))?"),
            loose("PFX (?<serial>\\d{1,5})/YYYY[ -]CLASS(?= ?$)"),
            // "KS 33/10": no diary is of 2033
            loose("PFX (?<serial>[3-6]\\d)/(?<year>[0-2]\\d)"),
            // "09/Ks 123", "93/ST0123"
            loose("(?<year>\\d{2})/PFX ?(?<serial>\\d{1,6})(?: CLASS)?"),
            // "2024/00082-5.2.1", "2010-177", "2023-000456"
            loose(NOT_A_DATE + "YYYY[/:-](?<serial>\\d{1,6})(?:[.-]CLASS|:-?\\d{1,3})?"),
            // "2026.031", "2004.0345.041"
            loose("YYYY\\.(?<serial>\\d{3,5})(?:\\.CLASS)?"),
            // "KS 14.0012 106"
            loose("PFX ?(?<year>[0-2]\\d)\\.(?<serial>\\d{4,6})(?:[ .]CLASS(?= ?$))?"),
            // "2013/104 009", "KS2023-000123 1.2.3", "KS 2024-00012 10": the class behind a blank, at the end of the
            // line
            loose("(?:PFX[ -]?)?" + NOT_A_DATE + "YYYY[/-](?<serial>\\d{1,6}) CLASS(?= ?$)"),
            // "2024/12 KS", "2024-000123/KS", "2023/123-KS", "2023/0123 KS-1"
            loose(NOT_A_DATE + "YYYY[/-](?<serial>\\d{1,6})[ /-](?<prefix>\\p{Lu}{2,4})(?:-\\d{1,3})?(?= ?$)"),
            // "KS/23/123", "MBN-23-00123", "KS-23/00123"
            loose("PFX[/-](?<year>\\d{2})[/-](?<serial>\\d{3,6})"),
            // "VON25.29"
            loose("(?<prefix>\\p{Lu}{2,5})(?<year>[0-2]\\d)\\.(?<serial>\\d{1,6})"),
            // "2014KS12"
            loose("YYYY(?<prefix>\\p{Lu}{2,4})(?<serial>\\d{1,6})"),
            // "23KS123"
            loose("(?<year>\\d{2})(?<prefix>\\p{Lu}{2,4})(?<serial>\\d{1,5})"),
            // "00123-2023"
            loose("(?<serial>\\d{5,6})-YYYY(?!-)"),
            // "KS 2014:02", "KUN 2018:55-800", but "SOU 2023:66" is a report of the government's
            loose(
                    "(?!(?:SOU|DS|Ds|SFS|HSLF|SOSFS|PROP|Prop|SKR|Skr|RÅ|MÖD|NJA)\\b)PFX[ -]?YYYY:(?<serial>\\d{1,5})(?:[ .-]CLASS)?"),
            // "KS 1234-2024"
            loose("PFX (?<serial>\\d{1,6})-YYYY(?!-)"),
            // "00322/2026", and glued to its class: "00123/20212.6."
            loose("(?<serial>\\d{1,6})/YYYY(?<class>\\d\\.\\d{1,2}\\.?)?"),
            // "0731/22"
            loose("(?<serial>\\d{3,5})/(?<year>\\d{2})"),
            // "119/14-042": the class behind the year
            loose("(?<serial>\\d{1,5})/(?<year>[0-27-9]\\d)-(?<class>\\d{3})"),
            // "25/00123", "98/023 214", "14/031-042"
            loose("(?<year>\\d{2})/(?<serial>\\d{3,6})(?:[ -]CLASS(?= ?$))?"),
            // "RV180949"
            loose("PFX(?<year>\\d{2})(?<serial>\\d{4})"),
            // "P 2019-0254", "C 1995-0032:1": a letter of the diary plan
            // "P 2004/9-213"
            loose("(?<prefix>\\p{Lu})[ -]" + NOT_A_DATE + "YYYY[-/](?<serial>\\d{1,6})(?::\\d{1,3}|-CLASS)?"),
            // "KS0087/12": filled up with noughts
            loose("PFX ?(?<serial>0\\d{3})/(?<year>\\d{2})"),
            // "3.1.4-18/2020", "1-202/2019": the class before the number
            loose("(?<class>\\d(?:\\.\\d{1,2}){0,4})-(?<serial>\\d{1,4})/YYYY(?!-)"),
            // "1.5.3-411-2015"
            loose("(?<class>\\d(?:\\.\\d{1,2}){1,4})-(?<serial>\\d{1,5})-YYYY(?!-)"),
            // a standing item without a year: "AMN 8-"
            loose("PFX (?<serial>\\d{1,5})-"));

    /** What is a number only right behind its label. */
    static final List<NumberShape> LABELLED_ONLY = List.of(
            // "23/77": no diary is of 1977
            loose("(?<year>[0-2]\\d)/(?<serial>[4-8]\\d)"),
            // "002 – 402 / 05": the class first
            loose("(?<class>\\d{3}) ?- ?(?<serial>\\d{1,5}) ?/ ?(?<year>\\d{2})"),
            // "31/16"
            loose("(?<serial>\\d{1,5})/(?<year>\\d{2})"),
            // "23-0123"
            loose("(?<year>\\d{2})-(?<serial>\\d{3,6})"),
            // "KS 12-420 041", "LKS 12-18-009"
            loose("PFX[ -]?(?<year>\\d{2})-(?<serial>\\d{1,6})(?:[ .-]CLASS)?"),
            // "KS 123/23", "KS00123/23", "KS/123/23", "KUN 61/20", "KUN 8/20"
            loose("PFX[ /]?(?<serial>\\d{1,6})/(?<year>\\d{2})"),
            // "Kansli 2023/123"
            loose("(?<prefix>\\p{Lu}\\p{Ll}{2,7})[ /-]YYYY[/:-](?<serial>\\d{1,6})"));

    private static NumberShape sure(String regex) {
        return of(regex, false);
    }

    private static NumberShape loose(String regex) {
        return of(regex, true);
    }

    private static NumberShape of(String regex, boolean loose) {
        String whole = regex.replace("PFX", PREFIX).replace("YYYY", YEAR).replace("CLASS", CLASS);
        Pattern pattern = Pattern.compile("(?<![\\p{L}\\d/.-])(?:" + whole + ")(?![\\p{L}\\d])");
        Set<String> parts = new HashSet<>();
        PART.matcher(whole).results().forEach(part -> parts.add(part.group(1)));
        return new NumberShape(pattern, loose, parts);
    }

    @Nullable
    String part(Matcher matcher, String name) {
        return parts.contains(name) ? matcher.group(name) : null;
    }
}
