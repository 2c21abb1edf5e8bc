package se.diarium.browsing;

import static java.util.stream.Collectors.joining;

import jakarta.persistence.EntityManager;
import java.sql.Date;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.Deed.Subject;

/** What the entries of the log name by ids, as it is called now: one statement for each kind of thing on a page. */
final class LogSubjects {

    /** Of each kind: id, title, day, run, address. */
    private static final Map<Subject, String> SELECTS = new EnumMap<>(
            Map.of(
                    Subject.PROTOCOL,
                    "select p.id, b.name, m.held_on, null, null from protocol p join meeting m on m.id = p.meeting_id join body b on b.id = m.body_id where p.id",
                    Subject.CASE_FILE,
                    "select c.id, concat(c.diary, case c.diary when '' then '' else ' ' end, c.year, '/', c.serial), null, null, null from case_file c where c.id",
                    Subject.BODY,
                    "select b.id, b.name, null, null, null from body b where b.id",
                    Subject.RECIPIENT,
                    "select r.id, r.name, null, null, null from recipient r where r.id",
                    Subject.WORDING,
                    "select w.id, w.wording, null, null, null from own_wording w where w.id",
                    Subject.RUN,
                    "select r.id, cast(r.id as text), null, null, null from import_run r where r.id",
                    Subject.FILE,
                    "select f.id, f.name, null, f.run_id, null from import_file f where f.id",
                    Subject.ACCOUNT,
                    "select a.id, a.display_name, null, null, null from account a where a.id",
                    Subject.SEARCH,
                    "select s.id, s.name, null, null, s.address from saved_search s where (s.is_shared or s.made_by = ?2) and s.id"));

    private final Map<Subject, Map<Long, LogSubject>> found = new EnumMap<>(Subject.class);

    /** @param caller the name of the account that asks: another's own searches are not shown */
    LogSubjects(EntityManager em, Map<Subject, ? extends Collection<Long>> wanted, String caller) {
        wanted.forEach((kind, ids) -> found.put(kind, find(em, kind, ids, caller)));
    }

    private static Map<Long, LogSubject> find(EntityManager em, Subject kind, Collection<Long> ids, String caller) {
        var query = em.createNativeQuery(SELECTS.get(kind) + " = any (cast(?1 as bigint[]))")
                .setParameter(1, ids.stream().map(String::valueOf).collect(joining(",", "{", "}")));
        if (kind == Subject.SEARCH) {
            query.setParameter(2, caller);
        }
        List<?> rows = query.getResultList();
        Map<Long, LogSubject> subjects = new HashMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> subjects.put((Long) row[0], subject(kind, row)));
        return subjects;
    }

    private static LogSubject subject(Subject kind, Object[] row) {
        return new LogSubject(
                kind,
                (Long) row[0],
                (String) row[1],
                row[2] == null ? null : ((Date) row[2]).toLocalDate(),
                (Long) row[3],
                (String) row[4]);
    }

    /** What has an id, or null where it is gone. */
    @Nullable
    LogSubject get(Subject kind, long id) {
        return found.getOrDefault(kind, Map.of()).get(id);
    }
}
