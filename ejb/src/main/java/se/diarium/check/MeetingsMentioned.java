package se.diarium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.protocol.Dates;

/** Finds the meetings that a running text dates. */
final class MeetingsMentioned {

    // Västerås 2024: "enligt protokoll från sammanträdet 7 april 2024", a Sunday
    private static final Pattern BEFORE = Pattern.compile("sammanträde(?:t|n)? (?:den )?$");

    private static final int WORDS_BEFORE = 25;
    private static final int WORDS_AROUND = 100;

    /**
     * A meeting in a text.
     *
     * @param around the words before and after it, in small letters
     */
    record Mentioned(LocalDate date, String asWritten, String around) {

        boolean ofCouncil() {
            return around.contains("fullmäktige");
        }
    }

    private MeetingsMentioned() {}

    static List<Mentioned> in(String text) {
        if (Texts.indexOf(text, "sammanträde") < 0) {
            return List.of();
        }
        String line = text.replace('\n', ' ');
        List<Mentioned> mentioned = new ArrayList<>();
        for (Dates.Found found : Dates.all(line)) {
            Matcher before = BEFORE.matcher(
                    Texts.small(line.substring(Math.max(0, found.start() - WORDS_BEFORE), found.start())));
            if (before.find()) {
                String around = line.substring(
                        Math.max(0, found.start() - WORDS_AROUND), Math.min(line.length(), found.end() + WORDS_AROUND));
                mentioned.add(
                        new Mentioned(found.date(), line.substring(found.start(), found.end()), Texts.small(around)));
            }
        }
        return mentioned;
    }
}
