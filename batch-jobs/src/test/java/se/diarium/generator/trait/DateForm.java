package se.diarium.generator.trait;

import java.time.LocalDate;
import java.util.Locale;

/** How a day is written on the front page and in the notice. */
public enum DateForm implements Trait {
    /** 2026-09-08. */
    ISO,
    /** 8 september 2026. */
    WORDS,
    /** den 8 september 2026. */
    DEN,
    /** Tisdag 8 september 2026. */
    WEEKDAY,
    /** Tisdagen den 8 september 2026. */
    WEEKDAY_DEN,
    /** tisdag den 8 september 2026. */
    SMALL_WEEKDAY;

    private static final String[] MONTHS = {
        "januari",
        "februari",
        "mars",
        "april",
        "maj",
        "juni",
        "juli",
        "augusti",
        "september",
        "oktober",
        "november",
        "december"
    };
    private static final String[] DAYS = {"måndag", "tisdag", "onsdag", "torsdag", "fredag", "lördag", "söndag"};

    public String write(LocalDate day) {
        String words = day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
        String weekday = DAYS[day.getDayOfWeek().getValue() - 1];
        String capital = weekday.substring(0, 1).toUpperCase(Locale.ROOT) + weekday.substring(1);
        return switch (this) {
            case ISO -> day.toString();
            case WORDS -> words;
            case DEN -> "den " + words;
            case WEEKDAY -> capital + " " + words;
            case WEEKDAY_DEN -> capital + "en den " + words;
            case SMALL_WEEKDAY -> weekday + " den " + words;
        };
    }
}
