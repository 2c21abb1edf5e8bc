package se.diarium.browsing;

import static java.util.stream.Collectors.joining;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Roles;
import se.diarium.audit.Deed;
import se.diarium.audit.Deed.Subject;
import se.diarium.configuration.Settings;

/**
 * Reads the log: who did what. An administrator, to whom the content is closed, sees that somebody did something to a protocol, a
 * case file, a recipient or a search, but neither to which nor what it was about.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.ADMINISTRATOR})
public class LogList {

    /** What an administrator may read of. */
    private static final Set<Subject> NO_CONTENT =
            EnumSet.of(Subject.BODY, Subject.WORDING, Subject.RUN, Subject.FILE, Subject.ACCOUNT);

    private static final int MOST_PEOPLE = 2_000;
    private static final String ROWS = """
            select e.id, e.made_at, coalesce(a.display_name, e.account), e.deed, e.subject_id, e.detail
            from audit_entry e left join account a on a.name = e.account where true""";
    private static final String EDGE = " (select made_at from audit_entry where id = ?6)";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Settings settings;

    @Resource
    private SessionContext session;

    /** The entries that pass a filter, the latest first. */
    public Page<LogRow> page(LogFilter filter, Window window) {
        boolean content = session.isCallerInRole(Roles.REGISTRATOR);
        if (filter.subject() != null && !content && !filter.deeds().stream().allMatch(LogList::isOpen)) {
            return new Page<>(
                    List.of(), false, false); // what was done to one protocol would tell which entries are about it
        }
        Map<Integer, Object> values = new HashMap<>();
        StringBuilder sql = new StringBuilder(ROWS);
        Long account = filter.account();
        if (account != null) {
            sql.append(" and e.account = (select name from account where id = ?1)");
            values.put(1, account);
        }
        if (!filter.deeds().isEmpty()) {
            sql.append(" and e.deed = any (cast(?2 as text[]))");
            values.put(2, filter.deeds().stream().map(Enum::name).sorted().collect(joining(",", "{", "}")));
        }
        LocalDate from = filter.from();
        if (from != null) {
            sql.append(" and e.made_at >= cast(?3 as timestamptz)");
            values.put(3, midnight(from));
        }
        LocalDate to = filter.to();
        if (to != null) {
            sql.append(" and e.made_at < cast(?4 as timestamptz)");
            values.put(4, midnight(to.plusDays(1)));
        }
        Long subject = filter.subject();
        if (subject != null) {
            sql.append(" and e.subject_id = ?5");
            values.put(5, subject);
        }
        Long edge = window.edge();
        if (edge != null) {
            sql.append(" and (e.made_at, e.id) ")
                    .append(window.isUpwards() ? ">" : "<")
                    .append(" (")
                    .append(EDGE)
                    .append(", ?6)");
            values.put(6, edge);
        }
        sql.append(window.isUpwards() ? " order by e.made_at, e.id" : " order by e.made_at desc, e.id desc")
                .append(" limit ?7");
        values.put(7, Page.SIZE + 1);
        Query query = em.createNativeQuery(sql.toString());
        values.forEach(query::setParameter);
        return rows(query.getResultList(), content, window);
    }

    private String midnight(LocalDate day) {
        return day.atStartOfDay(settings.timeZone()).toInstant().toString();
    }

    private Page<LogRow> rows(List<?> fetched, boolean content, Window window) {
        Map<Subject, List<Long>> wanted = new EnumMap<>(Subject.class);
        List<Object[]> entries = new ArrayList<>();
        for (Object row : fetched) {
            Object[] entry = (Object[]) row;
            entries.add(entry);
            Deed deed = Deed.valueOf((String) entry[3]);
            if (entry[4] != null && (content || isOpen(deed))) {
                wanted.computeIfAbsent(deed.subject(), kind -> new ArrayList<>())
                        .add((Long) entry[4]);
            }
        }
        LogSubjects subjects =
                new LogSubjects(em, wanted, session.getCallerPrincipal().getName());
        return Page.of(
                window,
                entries.stream().map(entry -> row(entry, content, subjects)).toList());
    }

    private static LogRow row(Object[] entry, boolean content, LogSubjects subjects) {
        Deed deed = Deed.valueOf((String) entry[3]);
        boolean told = content || isOpen(deed);
        Instant madeAt = ((Timestamp) entry[1]).toInstant();
        @Nullable String detail = told ? (String) entry[5] : null;
        LogSubject subject = told && entry[4] != null ? subjects.get(deed.subject(), (Long) entry[4]) : null;
        return new LogRow((Long) entry[0], madeAt, (String) entry[2], deed, detail, subject);
    }

    private static boolean isOpen(Deed deed) {
        return NO_CONTENT.contains(deed.subject());
    }

    /** What a list is narrowed to; empty where it is gone, or not the caller's to know. */
    public Optional<LogSubject> subject(Subject kind, long id) {
        boolean told = NO_CONTENT.contains(kind) || session.isCallerInRole(Roles.REGISTRATOR);
        return told
                ? Optional.ofNullable(new LogSubjects(
                                em,
                                Map.of(kind, List.of(id)),
                                session.getCallerPrincipal().getName())
                        .get(kind, id))
                : Optional.empty();
    }

    /** All who have an account, by name. */
    public List<LogPerson> people() {
        List<?> rows = em.createNativeQuery(
                        "select id, display_name || ' (' || name || ')' from account order by lower(display_name), id limit ?1")
                .setParameter(1, MOST_PEOPLE)
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new LogPerson((Long) row[0], (String) row[1]))
                .toList();
    }
}
