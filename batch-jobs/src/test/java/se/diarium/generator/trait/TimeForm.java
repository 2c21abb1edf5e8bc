package se.diarium.generator.trait;

import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How the hours of the meeting are written. */
public enum TimeForm implements Trait {
    /** kl. 09:00-11:40. */
    KL("kl. ", "HH:mm", "-"),
    /** kl 09.00–11.40. */
    DOTS("kl ", "HH.mm", "\u2013"),
    /** klockan 09:00 - 11:40. */
    KLOCKAN("klockan ", "HH:mm", " - "),
    /** kl.18.00-20:20: glued, as hurried people write. */
    GLUED("kl.", "HH.mm", "-"),
    /** 09:00–11:40. */
    BARE("", "HH:mm", "\u2013"),
    /** kl. 9.00-11.40. */
    SHORT("kl. ", "H.mm", "-"),
    /** kl. 09:00 till 11:40. */
    TILL("kl. ", "HH:mm", " till ");

    private final String before;
    private final String hour;
    private final String between;

    TimeForm(String before, String hour, String between) {
        this.before = before;
        this.hour = hour;
        this.between = between;
    }

    public String write(LocalTime start, LocalTime end) {
        DateTimeFormatter clock = DateTimeFormatter.ofPattern(hour, Locale.ROOT);
        return before + clock.format(start) + between + clock.format(end);
    }
}
