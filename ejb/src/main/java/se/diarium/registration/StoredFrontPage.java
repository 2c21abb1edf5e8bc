package se.diarium.registration;

import static jakarta.ejb.TransactionAttributeType.MANDATORY;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Origin;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.Person;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;
import se.diarium.registry.Attendance;
import se.diarium.registry.FrontPagePlace;
import se.diarium.registry.FrontPagePlace.Field;
import se.diarium.registry.Origins;
import se.diarium.registry.ProtocolVersion;

/** Gives back the values that stand once on a front page, as they are stored, and stores them in the place of others. */
@Stateless
@PermitAll
@TransactionAttribute(MANDATORY)
public class StoredFrontPage {

    @PersistenceContext
    private EntityManager em;

    /** Who was there is left out. */
    public FrontPage read(ProtocolVersion version) {
        Map<Field, FrontPagePlace> places = em.createQuery(
                        "select p from FrontPagePlace p where p.version = :version", FrontPagePlace.class)
                .setParameter("version", version)
                .getResultStream()
                .collect(Collectors.toMap(FrontPagePlace::getField, Function.identity()));
        ParagraphRange range = version.getParagraphsAsWritten() == null
                ? null
                : new ParagraphRange(
                        version.getParagraphsAsWritten(),
                        version.getFirstParagraph(),
                        version.getLastParagraph(),
                        origin(places.get(Field.PARAGRAPHS)));
        return new FrontPage(
                value(version.getMunicipalityAsWritten(), places.get(Field.MUNICIPALITY)),
                value(version.getBodyAsWritten(), places.get(Field.BODY)),
                value(version.getProtocol().getMeeting().getHeldOn(), places.get(Field.MEETING_DATE)),
                value(version.getStartTime(), places.get(Field.START_TIME)),
                value(version.getEndTime(), places.get(Field.END_TIME)),
                value(version.getPlace(), places.get(Field.PLACE)),
                person(version.getChair(), places.get(Field.CHAIR)),
                person(version.getSecretary(), places.get(Field.SECRETARY)),
                List.of(),
                value(version.getApprovedOn(), places.get(Field.APPROVED_ON)),
                value(version.getNoticeUp(), places.get(Field.NOTICE_UP)),
                value(version.getNoticeDown(), places.get(Field.NOTICE_DOWN)),
                value(version.getAppealDeadline(), places.get(Field.APPEAL_DEADLINE)),
                null,
                range,
                List.of());
    }

    /** A front page with who was there and who approved the protocol. */
    public FrontPage withPeople(FrontPage front, ProtocolVersion version) {
        List<Attendance> all = em.createQuery(
                        "select a from Attendance a where a.version = :version order by a.position", Attendance.class)
                .setParameter("version", version)
                .getResultList();
        return new FrontPage(
                front.municipality(),
                front.organ(),
                front.meetingDate(),
                front.startTime(),
                front.endTime(),
                front.place(),
                front.chair(),
                front.secretary(),
                all.stream()
                        .filter(one -> one.getKind() == Attendance.Kind.APPROVER)
                        .map(StoredFrontPage::person)
                        .toList(),
                front.approvalDate(),
                front.noticeUp(),
                front.noticeDown(),
                front.appealDeadline(),
                front.storage(),
                front.paragraphs(),
                all.stream()
                        .filter(one -> one.getKind() != Attendance.Kind.APPROVER)
                        .map(one -> new Attendee(
                                person(one),
                                Attendee.Kind.valueOf(one.getKind().name()),
                                one.getServesFor(),
                                one.getParagraphs()))
                        .toList());
    }

    private static Person person(Attendance one) {
        return new Person(one.getName(), one.getParty(), one.getRole(), Origins.of(one.getPlace(), one.getFoundBy()));
    }

    private static <T> @Nullable Value<T> value(@Nullable T value, @Nullable FrontPagePlace place) {
        return value == null ? null : new Value<>(value, origin(place));
    }

    private static @Nullable Person person(@Nullable String name, @Nullable FrontPagePlace place) {
        return name == null ? null : new Person(name, null, null, origin(place));
    }

    private static Origin origin(@Nullable FrontPagePlace place) {
        return place == null
                ? Origin.likely(new Span(1, 1, 1, null), "untold")
                : Origins.of(place.getPlace(), place.getFoundBy());
    }

    /** Stores another front page; who was there stays as it is. */
    public void replace(ProtocolVersion version, FrontPage front) {
        version.correct(front);
        em.createNativeQuery("delete from front_page_place where version_id = ?1")
                .setParameter(1, version.getId())
                .executeUpdate();
        FrontPagePlace.allOf(version, front).forEach(em::persist);
    }
}
