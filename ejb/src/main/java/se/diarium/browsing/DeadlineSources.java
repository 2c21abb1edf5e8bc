package se.diarium.browsing;

import static se.diarium.deadline.DeadlineKind.FOLLOW_UP;
import static se.diarium.deadline.DeadlineKind.LAST_APPEAL;
import static se.diarium.deadline.DeadlineKind.LEGAL_FORCE;
import static se.diarium.deadline.DeadlineKind.NOTICE_DOWN;
import static se.diarium.deadline.DeadlineKind.NOTICE_DUE;
import static se.diarium.deadline.DeadlineKind.NOTICE_LATE;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.diarium.account.Reach;
import se.diarium.deadline.DeadlineKind;

/**
 * The statements that find deadlines: one source for each kind, each by an index on its day, so that a page of the list reads no more
 * rows than it shows from each. A statement is put together of these constant texts only; values are bound: 1 the first day, 2 the last
 * day, 3 the body or 0, for a list 4–7 the place after which it goes on, and 8 the bodies of whoever is tied to some.
 */
final class DeadlineSources {

    /** The part that is the whole protocol. */
    private static final String WHOLE = "0";

    private static final String OF_PROTOCOL = "protocol_version v";
    private static final String OF_OWN_NOTICE = "own_notice o join protocol_version v on v.id = o.version_id";

    /**
     * Where deadlines of a kind come from.
     *
     * @param day the column whose index is read
     * @param days how many days after it the deadline is
     */
    private record Source(
            DeadlineKind kind, String tables, String day, int days, String id, String part, String where) {

        static List<Source> ofNotices(DeadlineKind kind, String day, int days, String where) {
            return List.of(
                    new Source(
                            kind,
                            OF_PROTOCOL,
                            "v." + day,
                            days,
                            "v.protocol_id",
                            WHOLE,
                            "v.is_current" + where.formatted("v")),
                    new Source(
                            kind,
                            OF_OWN_NOTICE,
                            "o." + day,
                            days,
                            "v.protocol_id",
                            "o.first_paragraph",
                            "v.is_current" + where.formatted("o")));
        }
    }

    private static final List<Source> ALL = List.of(
                    Source.ofNotices(NOTICE_DUE, "notice_due", 0, " and %s.notice_up is null"),
                    Source.ofNotices(NOTICE_LATE, "notice_up", 0, " and %1$s.notice_up > %1$s.notice_due"),
                    Source.ofNotices(LAST_APPEAL, "last_appeal", 0, ""),
                    Source.ofNotices(NOTICE_DOWN, "last_appeal", 1, ""),
                    Source.ofNotices(LEGAL_FORCE, "last_appeal", 1, ""),
                    List.of(new Source(FOLLOW_UP, "follow_up f", "f.due_on", 0, "f.id", WHOLE, "true")))
            .stream()
            .flatMap(List::stream)
            .toList();

    private static final String MEETING =
            "exists (select 1 from protocol p join meeting m on m.id = p.meeting_id where p.id = v.protocol_id and %s)";
    private static final String OF_BODY = " and (?3 = 0 or " + MEETING.formatted("m.body_id = ?3") + ")";
    private static final String OF_OWN_BODY =
            " and " + MEETING.formatted("(?3 = 0 or m.body_id = ?3) and m.body_id = any (cast(?8 as bigint[]))");
    private static final String CASE_OF_BODY = """
            (?3 = 0 or exists (select 1 from case_reference r join item i on i.id = r.item_id join protocol_version w on w.id = i.version_id
               join protocol p on p.id = w.protocol_id join meeting m on m.id = p.meeting_id
               where r.case_file_id = f.case_file_id and w.is_current and m.body_id = ?3))""";

    private DeadlineSources() {}

    /** Day, kind, id and part of the deadlines after a place, or before it upwards. */
    static String list(DeadlineFilter filter, Reach reach, boolean upwards, int limit) {
        String order = upwards ? " desc" : "";
        String beyond = upwards ? "<" : ">";
        Function<Source, String> arm = source -> "(" + select(source, filter, reach)
                + " and (?4 = '' or (%s + %d, cast('%s' as text), %s, %s) %s (cast(nullif(?4, '') as date), ?5, ?6, ?7))"
                        .formatted(source.day(), source.days(), source.kind(), source.id(), source.part(), beyond)
                // for the index: nothing of a day beyond the place can be wanted
                + " and (?4 = '' or %s %s= cast(nullif(?4, '') as date) - %d)"
                        .formatted(source.day(), beyond, source.days())
                + " order by %s%s, %s%s%s limit %d)"
                        .formatted(
                                source.day(),
                                order,
                                source.id(),
                                order,
                                source.part().equals(WHOLE) ? "" : ", " + source.part() + order,
                                limit);
        return "select cast(d.day as text), d.kind, d.id, d.part from (%1$s) d order by d.day%2$s, d.kind%2$s, d.id%2$s, d.part%2$s limit %3$d"
                .formatted(union(filter, arm), order, limit);
    }

    /** Day, kind and how many. */
    static String sums(DeadlineFilter filter, Reach reach) {
        return "select cast(d.day as text), d.kind, count(*) from ("
                + union(filter, source -> select(source, filter, reach))
                + ") d group by d.day, d.kind order by d.day, d.kind";
    }

    /** How many, and how many of them before the first day. */
    static String count(DeadlineFilter filter, Reach reach) {
        return "select count(*), count(*) filter (where d.day < cast(?1 as date)) from ("
                + union(filter, source -> select(source, filter, reach)) + ") d";
    }

    private static String union(DeadlineFilter filter, Function<Source, String> arm) {
        return ALL.stream()
                .filter(source -> filter.wants(source.kind()))
                .map(arm)
                .collect(Collectors.joining(" union all "));
    }

    private static String select(Source source, DeadlineFilter filter, Reach reach) {
        boolean followUp = source.kind() == FOLLOW_UP;
        String from = filter.isFromEver(source.kind())
                ? " and ?1 <> ''" // every statement binds the same values
                : " and %s >= cast(?1 as date) - %d"
                        .formatted(source.day(), source.days() + filter.daysBack(source.kind()));
        return "select %1$s + %2$d as day, cast('%3$s' as text) as kind, %4$s as id, %5$s as part from %6$s where %7$s"
                        .formatted(
                                source.day(),
                                source.days(),
                                source.kind(),
                                source.id(),
                                source.part(),
                                source.tables(),
                                source.where())
                + from
                + " and %s <= cast(?2 as date) - %d".formatted(source.day(), source.days())
                + (followUp ? " and " + CASE_OF_BODY : reach.isAll() ? OF_BODY : OF_OWN_BODY)
                + (!filter.left() ? "" : followUp ? " and f.done_at is null" : notHandled(source));
    }

    private static String notHandled(Source source) {
        return " and not exists (select 1 from deadline_mark h where h.protocol_id = v.protocol_id and h.kind = '%s' and h.part = %s)"
                .formatted(source.kind(), source.part());
    }
}
