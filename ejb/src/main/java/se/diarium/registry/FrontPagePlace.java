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
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Placed;

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

    @Embedded
    private Place place;

    @Embedded
    private @Nullable FoundBy foundBy;

    protected FrontPagePlace() {}

    private FrontPagePlace(ProtocolVersion version, Field field, Placed value) {
        this.version = version;
        this.field = field;
        this.place = new Place(value.span());
        this.foundBy = new FoundBy(value);
    }

    /** The places of all values that the front page has. */
    public static List<FrontPagePlace> allOf(ProtocolVersion version, FrontPage front) {
        List<FrontPagePlace> places = new ArrayList<>();
        add(places, version, Field.MUNICIPALITY, front.municipality());
        add(places, version, Field.BODY, front.organ());
        add(places, version, Field.MEETING_DATE, front.meetingDate());
        add(places, version, Field.START_TIME, front.startTime());
        add(places, version, Field.END_TIME, front.endTime());
        add(places, version, Field.PLACE, front.place());
        add(places, version, Field.CHAIR, front.chair());
        add(places, version, Field.SECRETARY, front.secretary());
        add(places, version, Field.APPROVED_ON, front.approvalDate());
        add(places, version, Field.NOTICE_UP, front.noticeUp());
        add(places, version, Field.NOTICE_DOWN, front.noticeDown());
        add(places, version, Field.APPEAL_DEADLINE, front.appealDeadline());
        add(places, version, Field.PARAGRAPHS, front.paragraphs());
        return places;
    }

    private static void add(List<FrontPagePlace> places, ProtocolVersion version, Field field, @Nullable Placed value) {
        if (value != null) {
            places.add(new FrontPagePlace(version, field, value));
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

    public @Nullable FoundBy getFoundBy() {
        return foundBy;
    }

    public Place getPlace() {
        return place;
    }
}
