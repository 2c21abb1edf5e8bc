package se.diarium.web.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.BodyChoice;
import se.diarium.browsing.DeadlineEdge;
import se.diarium.browsing.DeadlineFilter;
import se.diarium.browsing.DeadlineList;
import se.diarium.browsing.DeadlineRow;
import se.diarium.browsing.Page;
import se.diarium.browsing.Protocols;
import se.diarium.deadline.CalendarMonth;
import se.diarium.deadline.DeadlineKind;
import se.diarium.web.text.Phrases;

/** Deadlines of a month, a day, or the next seven days; what is shown stands in the address. */
@Named
@RequestScoped
public class DeadlinePage {

    private static final YearMonth FIRST = YearMonth.of(1990, 1);
    private static final YearMonth LAST = YearMonth.of(2100, 12);

    @Inject
    private DeadlineList deadlines;

    @Inject
    private Protocols protocols;

    @Inject
    private Phrases phrases;

    @Inject
    @Param(name = "manad")
    private @Nullable String month;

    @Inject
    @Param(name = "dag")
    private @Nullable String day;

    @Inject
    @Param(name = "inom")
    private @Nullable String within;

    @Inject
    @Param(name = "namnd")
    private @Nullable Long body;

    @Inject
    @Param(name = "slag")
    private @Nullable String kind;

    @Inject
    @Param(name = "visa")
    private @Nullable String shown;

    @Inject
    @Param(name = "efter")
    private @Nullable String after;

    @Inject
    @Param(name = "fore")
    private @Nullable String before;

    private @Nullable Page<DeadlineRow> page;
    private @Nullable CalendarMonth calendar;

    public Page<DeadlineRow> getPage() {
        if (page == null) {
            page = deadlines.page(
                    filter(),
                    DeadlineEdge.of(after).orElse(null),
                    DeadlineEdge.of(before).orElse(null));
        }
        return page;
    }

    public CalendarMonth getCalendar() {
        if (calendar == null) {
            YearMonth shownMonth = getMonth();
            calendar = deadlines.month(
                    shownMonth, filter(CalendarMonth.first(shownMonth), CalendarMonth.last(shownMonth)));
        }
        return calendar;
    }

    private DeadlineFilter filter() {
        if (isSoon()) {
            return DeadlineFilter.soon(phrases.today(), body, getKind());
        }
        LocalDate one = getDay();
        return one != null
                ? filter(one, one)
                : filter(getMonth().atDay(1), getMonth().atEndOfMonth());
    }

    private DeadlineFilter filter(LocalDate from, LocalDate to) {
        return new DeadlineFilter(body, getKind(), from, to, isLeft(), false);
    }

    /** Whether only what is overdue or falls due within seven days is shown. */
    public boolean isSoon() {
        return String.valueOf(DeadlineFilter.SOON).equals(within);
    }

    /** For how many days an overdue notice is shown there. */
    public int getRecent() {
        return DeadlineFilter.RECENT;
    }

    /** Whether only what nobody has seen to is shown. */
    public boolean isLeft() {
        return "kvar".equals(shown);
    }

    public YearMonth getMonth() {
        YearMonth asked = parsed(month, YearMonth::parse);
        LocalDate one = getDay();
        YearMonth chosen = asked != null ? asked : YearMonth.from(one != null ? one : phrases.today());
        return chosen.isBefore(FIRST) ? FIRST : chosen.isAfter(LAST) ? LAST : chosen;
    }

    public YearMonth getPrevious() {
        return getMonth().minusMonths(1);
    }

    public YearMonth getNext() {
        return getMonth().plusMonths(1);
    }

    /** The day that is shown, or null. */
    public @Nullable LocalDate getDay() {
        LocalDate one = parsed(day, LocalDate::parse);
        return one == null
                        || YearMonth.from(one).isBefore(FIRST)
                        || YearMonth.from(one).isAfter(LAST)
                ? null
                : one;
    }

    private static <T> @Nullable T parsed(@Nullable String text, Function<String, T> parser) {
        try {
            return text == null ? null : parser.apply(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    public @Nullable DeadlineKind getKind() {
        return Stream.of(DeadlineKind.values())
                .filter(one -> one.name().equals(kind))
                .findFirst()
                .orElse(null);
    }

    public List<DeadlineKind> getKinds() {
        return List.of(DeadlineKind.values());
    }

    public @Nullable Long getBody() {
        return body;
    }

    public List<BodyChoice> getBodies() {
        return protocols.bodies(deadlines.reach());
    }

    public boolean isFiltered() {
        return body != null || getKind() != null || isLeft();
    }

    /** The filter as an address has it, ending with an ampersand. */
    public String getFilterInAddress() {
        return (body == null ? "" : "namnd=" + body + "&")
                + (getKind() == null ? "" : "slag=" + getKind() + "&")
                + (isLeft() ? "visa=kvar&" : "");
    }

    /** The days shown as an address has them, ending with an ampersand. */
    public String getDaysInAddress() {
        return isSoon()
                ? "inom=" + within + "&"
                : getDay() != null ? "dag=" + getDay() + "&" : "manad=" + getMonth() + "&";
    }
}
