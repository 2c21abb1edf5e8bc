package se.diarium.generator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes dates as Swedes do. */
final class Dates {

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

    private Dates() {}

    /** "8 september 2026". */
    static String inWords(LocalDate day) {
        return day.getDayOfMonth() + " " + MONTHS[day.getMonthValue() - 1] + " " + day.getYear();
    }

    /** "Tisdag 8 september 2026". */
    static String withWeekday(LocalDate day) {
        String name = DAYS[day.getDayOfWeek().getValue() - 1];
        return name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1) + " " + inWords(day);
    }

    /** "09:00-11:40". */
    static String hours(LocalTime start, LocalTime end) {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        return clock.format(start) + "-" + clock.format(end);
    }
}
