package se.diarium.browsing;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.account.OwnBodies;
import se.diarium.account.Reach;
import se.diarium.account.Roles;
import se.diarium.casework.FollowUp;
import se.diarium.deadline.CalendarMonth;
import se.diarium.deadline.DeadlineKind;
import se.diarium.deadline.DeadlineMark;
import se.diarium.registry.OwnNoticeEntry;
import se.diarium.registry.ProtocolVersion;

/**
 * The deadlines of all current protocols, and the follow-ups among them: as a list, and as sums for a calendar. A secretary who is tied
 * to bodies has the notices of these, and all follow-ups.
 */
@Stateless
@RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE})
public class DeadlineList {

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private OwnBodies ownBodies;

    /** The bodies whose notices the caller sees here. */
    public Reach reach() {
        return ownBodies.ofCaller();
    }

    /** A part of the deadlines in the order of their days; at most six statements, however many there are. */
    public Page<DeadlineRow> page(DeadlineFilter filter, @Nullable DeadlineEdge after, @Nullable DeadlineEdge before) {
        Window window = new Window(after == null ? null : after.id(), before == null ? null : before.id());
        boolean upwards = window.isUpwards();
        Reach reach = reach();
        Query query = entities.createNativeQuery(DeadlineSources.list(filter, reach, upwards, Page.SIZE + 1));
        bind(query, filter, reach);
        DeadlineEdge edge = after != null ? after : before;
        query.setParameter(4, edge == null ? "" : edge.day().toString());
        query.setParameter(5, edge == null ? "" : edge.kind().name());
        query.setParameter(6, edge == null ? 0L : edge.id());
        query.setParameter(7, edge == null ? 0 : edge.part());
        List<DeadlineEdge> fetched = new ArrayList<>();
        for (Object row : query.getResultList()) {
            Object[] columns = (Object[]) row;
            fetched.add(new DeadlineEdge(
                    LocalDate.parse((String) columns[0]),
                    kind(columns[1]),
                    ((Number) columns[2]).longValue(),
                    ((Number) columns[3]).intValue()));
        }
        Page<DeadlineEdge> page = Page.of(window, fetched);
        return new Page<>(rows(page.rows()), page.hasPrevious(), page.hasNext());
    }

    /** A month with how many deadlines its days have; one statement. */
    public CalendarMonth month(YearMonth month, DeadlineFilter filter) {
        Reach reach = reach();
        Query query = entities.createNativeQuery(DeadlineSources.sums(filter, reach));
        bind(query, filter, reach);
        List<?> rows = query.getResultList();
        Map<LocalDate, List<CalendarMonth.Sum>> sums = rows.stream()
                .map(row -> (Object[]) row)
                .collect(groupingBy(
                        columns -> LocalDate.parse((String) columns[0]),
                        mapping(
                                columns -> new CalendarMonth.Sum(kind(columns[1]), ((Number) columns[2]).longValue()),
                                toList())));
        return CalendarMonth.of(month, sums);
    }

    /** How much is left to do that falls due within seven days, or should have been done; one statement. */
    public Left left(LocalDate today) {
        DeadlineFilter soon = DeadlineFilter.soon(today);
        Reach reach = reach();
        Query query = entities.createNativeQuery(DeadlineSources.count(soon, reach));
        bind(query, soon, reach);
        Object[] counts = (Object[]) query.getSingleResult();
        return new Left(((Number) counts[0]).longValue(), ((Number) counts[1]).longValue());
    }

    /**
     * What is left to do.
     *
     * @param all with what is overdue
     * @param overdue what somebody should have done before today
     */
    public record Left(long all, long overdue) {}

    private static void bind(Query query, DeadlineFilter filter, Reach reach) {
        Long body = filter.body();
        query.setParameter(1, filter.from().toString());
        query.setParameter(2, filter.to().toString());
        query.setParameter(3, body == null ? 0L : body);
        if (!reach.isAll() && (filter.kind() == null || filter.kind().isOfProtocol())) {
            query.setParameter(8, reach.ids());
        }
    }

    private List<DeadlineRow> rows(List<DeadlineEdge> edges) {
        List<Long> protocols = ids(edges.stream().filter(edge -> edge.kind().isOfProtocol()));
        Map<Long, ProtocolVersion> versions = versions(protocols);
        List<OwnNoticeEntry> own = edges.stream().allMatch(edge -> edge.part() == 0) ? List.of() : own(versions);
        List<DeadlineMark> marks = marks(protocols);
        Map<Long, FollowUp> followUps =
                followUps(ids(edges.stream().filter(edge -> !edge.kind().isOfProtocol())));
        return edges.stream()
                .map(edge -> row(edge, versions, own, marks, followUps))
                .toList();
    }

    private static DeadlineRow row(
            DeadlineEdge edge,
            Map<Long, ProtocolVersion> versions,
            List<OwnNoticeEntry> own,
            List<DeadlineMark> marks,
            Map<Long, FollowUp> followUps) {
        if (!edge.kind().isOfProtocol()) {
            return new DeadlineRow(edge, null, null, null, followUps.get(edge.id()));
        }
        ProtocolVersion version = Objects.requireNonNull(versions.get(edge.id()));
        return new DeadlineRow(
                edge,
                version,
                own.stream()
                        .filter(notice -> notice.getVersion().getId() == version.getId()
                                && notice.getFirstParagraph() == edge.part())
                        .findFirst()
                        .orElse(null),
                marks.stream()
                        .filter(mark -> mark.getProtocol().getId() == edge.id()
                                && mark.getKind() == edge.kind()
                                && mark.getPart() == edge.part())
                        .findFirst()
                        .orElse(null),
                null);
    }

    private Map<Long, ProtocolVersion> versions(List<Long> protocols) {
        return protocols.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select v from ProtocolVersion v where v.protocol.id in :protocols and v.current = true",
                                ProtocolVersion.class)
                        // Four levels by "join fetch" are too many for EclipseLink, which then asks for each meeting
                        // and body.
                        .setHint("eclipselink.join-fetch", "v.protocol.meeting.body.municipality")
                        .setParameter("protocols", protocols)
                        .getResultStream()
                        .collect(toMap(version -> version.getProtocol().getId(), Function.identity()));
    }

    private List<OwnNoticeEntry> own(Map<Long, ProtocolVersion> versions) {
        return entities.createQuery(
                        "select o from OwnNoticeEntry o where o.version in :versions order by o.version.id, o.position",
                        OwnNoticeEntry.class)
                .setParameter("versions", versions.values())
                .getResultList();
    }

    private List<DeadlineMark> marks(List<Long> protocols) {
        return protocols.isEmpty()
                ? List.of()
                : entities.createQuery(
                                "select m from DeadlineMark m where m.protocol.id in :protocols", DeadlineMark.class)
                        .setParameter("protocols", protocols)
                        .getResultList();
    }

    private Map<Long, FollowUp> followUps(List<Long> ids) {
        return ids.isEmpty()
                ? Map.of()
                : entities.createQuery(
                                "select f from FollowUp f join fetch f.caseFile where f.id in :ids", FollowUp.class)
                        .setParameter("ids", ids)
                        .getResultStream()
                        .collect(toMap(FollowUp::getId, Function.identity()));
    }

    private static List<Long> ids(Stream<DeadlineEdge> edges) {
        return edges.map(DeadlineEdge::id).distinct().toList();
    }

    private static DeadlineKind kind(Object name) {
        return DeadlineKind.valueOf((String) name);
    }
}
