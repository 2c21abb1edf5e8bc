package se.diarium.generator;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * When, where and with whom a body met, and the dates that follow from it.
 *
 * @param absent a member, for whom {@code serving} serves
 * @param others employees who took part, with their titles
 */
public record Meeting(
        Body body,
        LocalDate date,
        LocalTime start,
        LocalTime end,
        String place,
        Politician absent,
        Politician serving,
        Politician approver,
        String secretary,
        List<String> others,
        LocalDate approval,
        LocalDate noticeUp,
        LocalDate appealDeadline,
        LocalDate noticeDown) {

    /**
     * A meeting with lawful dates: approved within a week (KL 5:69 gives two), announced the next working day (KL 8:12), the last
     * day for appeal three weeks later (KL 13:5), the notice down the day after. It must not lie before Christmas or Easter: the
     * generator knows no public holidays.
     */
    static Meeting of(Body body, LocalDate date, LocalTime start, LocalTime end, String place, String secretary) {
        LocalDate approval = workday(date.plusDays(6));
        LocalDate noticeUp = workday(approval.plusDays(1));
        LocalDate deadline = workday(noticeUp.plusWeeks(3));
        int last = body.members().size() - 1;
        return new Meeting(
                body,
                date,
                start,
                end,
                place,
                body.members().get(last),
                body.substitutes().get(0),
                body.members().get(1),
                secretary,
                List.of(
                        "Ingrid Falkenäs, förvaltningschef",
                        "Joakim Tallberg, controller",
                        "Samira Dahlqvist, utredare",
                        secretary + ", nämndsekreterare"),
                approval,
                noticeUp,
                deadline,
                deadline.plusDays(1));
    }

    private static LocalDate workday(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY
                ? day.plusDays(2)
                : day.getDayOfWeek() == DayOfWeek.SUNDAY ? day.plusDays(1) : day;
    }

    /** The same meeting with another last day for appeal and another day for taking the notice down. */
    Meeting withDates(LocalDate deadline, LocalDate down) {
        return new Meeting(
                body, date, start, end, place, absent, serving, approver, secretary, others, approval, noticeUp,
                deadline, down);
    }

    /** The members who decide without the one who is absent. */
    public List<Politician> present() {
        return body.members().stream().filter(member -> !member.equals(absent)).toList();
    }

    /** The substitutes who listen. */
    public List<Politician> notServing() {
        return body.substitutes().stream()
                .filter(substitute -> !substitute.equals(serving))
                .toList();
    }
}
