package se.diarium.protocol;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the front page, the notice (anslag, bevis) and the page headers say about the meeting as a whole. A value that
 * the paper does not state is null.
 *
 * @param noticeUp the day the notice was put up (KL 8:12)
 * @param noticeDown the day it is taken down
 * @param appealDeadline the last day for appeal as the paper states it
 * @param storage where the notice says that the minutes can be found or read
 */
public record FrontPage(
        @Nullable Value<String> municipality,
        @Nullable Value<String> organ,
        @Nullable Value<LocalDate> meetingDate,
        @Nullable Value<LocalTime> startTime,
        @Nullable Value<LocalTime> endTime,
        @Nullable Value<String> place,
        @Nullable Person chair,
        @Nullable Person secretary,
        List<Person> approvers,
        @Nullable Value<LocalDate> approvalDate,
        @Nullable Value<LocalDate> noticeUp,
        @Nullable Value<LocalDate> noticeDown,
        @Nullable Value<LocalDate> appealDeadline,
        @Nullable Value<String> storage,
        @Nullable ParagraphRange paragraphs,
        List<Attendee> attendees) {

    public FrontPage {
        approvers = List.copyOf(approvers);
        attendees = List.copyOf(attendees);
    }
}
