package se.diarium.batch;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** When the nightly import is due: once each night, also on those when the clock changes. */
record Nights(LocalTime at, ZoneId zone) {

    /**
     * The next time after a moment. On the last Sunday of March 02:00 does not exist and it is 03:00 summer time; on the last
     * Sunday of October 02:00 comes twice and it is the first of them.
     */
    Instant after(Instant moment) {
        LocalDate day = moment.atZone(zone).toLocalDate();
        Instant due = on(day);
        return due.isAfter(moment) ? due : on(day.plusDays(1));
    }

    private Instant on(LocalDate day) {
        return day.atTime(at).atZone(zone).toInstant();
    }
}
