package se.diarium.registry;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.Person;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;

/** Where a value of the front page stands, and how sure the reader is of it. */
@Entity
@Table(name = "front_page_place")
public class FrontPagePlace {

    /** The values that stand once on a front page. */
    public enum Field {
        MUNICIPALITY,
        BODY,
        MEETING_DATE,
        START_TIME,
        END_TIME,
        PLACE,
        CHAIR,
        SECRETARY,
        APPROVED_ON,
        NOTICE_UP,
        NOTICE_DOWN,
        APPEAL_DEADLINE,
        PARAGRAPHS
    }

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "front_page_place_seq")
    @SequenceGenerator(name = "front_page_place_seq", sequenceName = "front_page_place_seq", allocationSize = 200)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    @Enumerated(EnumType.STRING)
    private Field field;

    private @Nullable String rule;

    @Enumerated(EnumType.STRING)
    private @Nullable Confidence confidence;

    @Embedded
    private Place place;

    protected FrontPagePlace() {}

    private FrontPagePlace(
            ProtocolVersion version, Field field, @Nullable String rule, @Nullable Confidence confidence, Span span) {
        this.version = version;
        this.field = field;
        this.rule = rule;
        this.confidence = confidence;
        this.place = new Place(span);
    }

    /** The places of all values that the front page has. */
    public static List<FrontPagePlace> allOf(ProtocolVersion version, FrontPage front) {
        List<FrontPagePlace> places = new ArrayList<>();
        addValue(places, version, Field.MUNICIPALITY, front.municipality());
        addValue(places, version, Field.BODY, front.organ());
        addValue(places, version, Field.MEETING_DATE, front.meetingDate());
        addValue(places, version, Field.START_TIME, front.startTime());
        addValue(places, version, Field.END_TIME, front.endTime());
        addValue(places, version, Field.PLACE, front.place());
        addPerson(places, version, Field.CHAIR, front.chair());
        addPerson(places, version, Field.SECRETARY, front.secretary());
        addValue(places, version, Field.APPROVED_ON, front.approvalDate());
        addValue(places, version, Field.NOTICE_UP, front.noticeUp());
        addValue(places, version, Field.NOTICE_DOWN, front.noticeDown());
        addValue(places, version, Field.APPEAL_DEADLINE, front.appealDeadline());
        ParagraphRange paragraphs = front.paragraphs();
        if (paragraphs != null) {
            places.add(new FrontPagePlace(version, Field.PARAGRAPHS, null, null, paragraphs.span()));
        }
        return places;
    }

    private static void addValue(
            List<FrontPagePlace> places, ProtocolVersion version, Field field, @Nullable Value<?> value) {
        if (value != null) {
            places.add(
                    new FrontPagePlace(version, field, Storable.text(value.rule()), value.confidence(), value.span()));
        }
    }

    private static void addPerson(
            List<FrontPagePlace> places, ProtocolVersion version, Field field, @Nullable Person person) {
        if (person != null) {
            places.add(new FrontPagePlace(version, field, null, null, person.span()));
        }
    }

    public long getId() {
        return id;
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    public Field getField() {
        return field;
    }

    /** The reader's rule that found it, or null where the reader gives none. */
    public @Nullable String getRule() {
        return rule;
    }

    public @Nullable Confidence getConfidence() {
        return confidence;
    }

    public Place getPlace() {
        return place;
    }
}
