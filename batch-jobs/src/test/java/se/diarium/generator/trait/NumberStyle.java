package se.diarium.generator.trait;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** How a case number is written: one form of the municipalities' own a row. */
public enum NumberStyle implements Trait {
    /** AVN 2024/554. */
    SPACE_SLASH("%1$s %2$d/%3$d"),
    /** KS-2023/1055.182. */
    HYPHEN_SLASH_CLASS("%1$s-%2$d/%3$d.%4$s"),
    /** VON-2021/97. */
    HYPHEN_SLASH("%1$s-%2$d/%3$d"),
    /** KS 2014/742.912. */
    SPACE_SLASH_CLASS("%1$s %2$d/%3$d.%4$s"),
    /** AMN 2024/00040-041. */
    PADDED_CLASS("%1$s %2$d/%3$05d-%4$s"),
    /** AMN 2024/00040-1.2.3. */
    PADDED_KLASSA("%1$s %2$d/%3$05d-%5$s"),
    /** 2024/00082-5.2.1. */
    PADDED_KLASSA_ALONE("%2$d/%3$05d-%5$s"),
    /** KS/2013:1210. */
    SLASH_COLON("%1$s/%2$d:%3$d"),
    /** Sn/2021:0837   310. */
    SLASH_COLON_CLASS_APART("%7$s/%2$d:%3$04d   %4$s"),
    /** KS2026/1005. */
    GLUED("%1$s%2$d/%3$d"),
    /** KS2014/0143. */
    GLUED_PADDED("%1$s%2$d/%3$04d"),
    /** KSF-2022-00486. */
    HYPHENS("%1$s-%2$d-%3$05d"),
    /** KS 2023-00686. */
    SPACE_HYPHEN("%1$s %2$d-%3$05d"),
    /** KS-2026-0456. */
    HYPHENS_FOUR("%1$s-%2$d-%3$04d"),
    /** KSL-2022-318, ST 1998-12. */
    HYPHENS_BARE("%1$s-%2$d-%3$d"),
    /** KFN-2013-179 Dpl 01. */
    DPL("%1$s-%2$d-%3$d Dpl %8$s"),
    /** STA-2022-00031:4, a matter within a case. */
    SUB_CASE("%1$s-%2$d-%3$05d:4"),
    /** 0731/22. */
    SERIAL_YEAR("%3$04d/%6$02d"),
    /** 00322/2026. */
    SERIAL_WHOLE_YEAR("%3$05d/%2$d"),
    /** N143-1876/22. */
    COMMITTEE_NUMBER("N143-%3$04d/%6$02d"),
    /** TKF 2022–00519, with an en dash. */
    EN_DASH("%1$s %2$d\u2013%3$05d"),
    /** 2022-0275. */
    YEAR_HYPHEN("%2$d-%3$04d"),
    /** 2014/304. */
    YEAR_SLASH("%2$d/%3$d"),
    /** 2023-000456. */
    YEAR_HYPHEN_SIX("%2$d-%3$06d"),
    /** 13/0842. */
    SHORT_YEAR("%6$02d/%3$04d"),
    /** 25/00123. */
    SHORT_YEAR_FIVE("%6$02d/%3$05d"),
    /** 2015/GBG/1234. */
    YEAR_DIARY_SERIAL("%2$d/%1$s/%3$d"),
    /** SUN 59/2013. */
    DIARY_SERIAL_YEAR("%1$s %3$d/%2$d"),
    /** KS 2016-254/322. */
    HYPHEN_THEN_CLASS("%1$s %2$d-%3$d/%4$s"),
    /** 2026-IFO-1234. */
    YEAR_HYPHEN_DIARY("%2$d-%1$s-%3$d"),
    /** KS 2019.123. */
    SPACE_DOT("%1$s %2$d.%3$d"),
    /** TE.2016.4. */
    DOTS("%1$s.%2$d.%3$d"),
    /** 2018.001 BUN. */
    YEAR_DOT_DIARY("%2$d.%3$03d %1$s"),
    /** 2022/SN 0164 30. */
    YEAR_DIARY_CLASS("%2$d/%1$s %3$04d %4$s"),
    /** 2013 KS0012. */
    YEAR_GLUED("%2$d %1$s%3$04d"),
    /** LS/4/2014. */
    SLASHES("%1$s/%3$d/%2$d"),
    /** LD13/03336. */
    DIARY_SHORT_YEAR("%1$s%6$02d/%3$05d"),
    /** RV180949. */
    ALL_GLUED("%1$s%6$02d%3$04d"),
    /** 93/ST0123. */
    SHORT_YEAR_DIARY("%6$02d/%1$s%3$04d"),
    /** von/2024:8. */
    SMALL_DIARY("%9$s/%2$d:%3$d"),
    /** KS-24/00041 820. */
    SHORT_YEAR_CLASS_APART("%1$s-%6$02d/%3$05d %4$s"),
    /** MYN 2022/16 - 200. */
    CLASS_BEHIND_DASH("%1$s %2$d/%3$d - %4$s"),
    /** 2023/0007 NTN - 3, a document within a case. */
    DOCUMENT_BEHIND("%2$d/%3$04d %1$s - 3");

    private final String pattern;

    NumberStyle(String pattern) {
        this.pattern = pattern;
    }

    /**
     * A number in this style.
     *
     * @param year four digits
     * @param classCode three digits
     */
    public String write(String diary, int year, int serial, String classCode) {
        return String.format(
                Locale.ROOT,
                pattern,
                diary,
                year,
                serial,
                classCode,
                String.join(".", classCode.split("", -1)).replaceFirst("\\.$", ""),
                year % 100,
                diary.charAt(0) + diary.substring(1).toLowerCase(Locale.ROOT),
                classCode.substring(1),
                diary.toLowerCase(Locale.ROOT));
    }

    /** The diary as a reader may know it from the number; null where the number does not have it. */
    public @Nullable String diary(String diary) {
        if (this == COMMITTEE_NUMBER) {
            return "N143";
        }
        return pattern.contains("%1$") || pattern.contains("%7$") || pattern.contains("%9$") ? diary : null;
    }

    /** The class code as the number has it; null where it has none. */
    public @Nullable String classCode(String classCode) {
        return pattern.contains("%4$")
                ? classCode
                : pattern.contains("%5$")
                        ? String.join(".", classCode.split("", -1)).replaceFirst("\\.$", "")
                        : pattern.contains("%8$") ? classCode.substring(1) : null;
    }

    /** Whether only a label or a § tells that it is a case number. */
    public boolean needsCompany() {
        return diary("KS") == null
                || this == DIARY_SHORT_YEAR
                || this == ALL_GLUED
                || this == SHORT_YEAR_DIARY
                || this == SHORT_YEAR_CLASS_APART;
    }
}
