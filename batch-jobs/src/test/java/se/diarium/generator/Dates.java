package se.diarium.generator;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import se.diarium.generator.trait.DateForm;

/** Writes dates as Swedes do. */
final class Dates {

    private Dates() {}

    /** "8 september 2026". */
    static String inWords(LocalDate day) {
        return DateForm.WORDS.write(day);
    }

    /** "Tisdag 8 september 2026". */
    static String withWeekday(LocalDate day) {
        return DateForm.WEEKDAY.write(day);
    }

    /** "09:00-11:40". */
    static String hours(LocalTime start, LocalTime end) {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
        return clock.format(start) + "-" + clock.format(end);
    }
}
