package se.diarium.registry;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.SequenceGenerator;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.OwnNotice;
import se.diarium.protocol.Value;

/** The notice of their own that §§ have which were approved at the meeting: their days for appeal are not those of the rest. */
@Entity
@Table(name = "own_notice")
public class OwnNoticeEntry {

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "own_notice_seq")
    @SequenceGenerator(name = "own_notice_seq", sequenceName = "own_notice_seq", allocationSize = 10)
    private long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "version_id")
    private ProtocolVersion version;

    private int position;

    @Column(name = "first_paragraph")
    private int firstParagraph;

    @Column(name = "last_paragraph")
    private int lastParagraph;

    @Column(name = "approved_on")
    private @Nullable LocalDate approvedOn;

    @Column(name = "notice_up")
    private @Nullable LocalDate noticeUp;

    @Column(name = "notice_down")
    private @Nullable LocalDate noticeDown;

    @Column(name = "appeal_deadline")
    private @Nullable LocalDate appealDeadline;

    protected OwnNoticeEntry() {}

    private OwnNoticeEntry(ProtocolVersion version, int position, int first, int last, OwnNotice read) {
        this.version = version;
        this.position = position;
        this.firstParagraph = first;
        this.lastParagraph = last;
        this.approvedOn = valueOf(read.approval());
        this.noticeUp = valueOf(read.up());
        this.noticeDown = valueOf(read.down());
        this.appealDeadline = valueOf(read.appealDeadline());
    }

    /** Those that a paper has; one whose §§ are not known is none. */
    public static List<OwnNoticeEntry> allOf(ProtocolVersion version, List<OwnNotice> notices) {
        List<OwnNoticeEntry> entries = new ArrayList<>();
        for (OwnNotice notice : notices) {
            Integer first = notice.paragraphs().from();
            Integer last = notice.paragraphs().to();
            if (first != null && last != null && first <= last) {
                entries.add(new OwnNoticeEntry(version, entries.size(), first, last, notice));
            }
        }
        return entries;
    }

    private static @Nullable LocalDate valueOf(@Nullable Value<LocalDate> value) {
        return value == null ? null : value.value();
    }

    public long getId() {
        return id;
    }

    public ProtocolVersion getVersion() {
        return version;
    }

    /** Its order in the protocol, from 0. */
    public int getPosition() {
        return position;
    }

    public int getFirstParagraph() {
        return firstParagraph;
    }

    public int getLastParagraph() {
        return lastParagraph;
    }

    public @Nullable LocalDate getApprovedOn() {
        return approvedOn;
    }

    public @Nullable LocalDate getNoticeUp() {
        return noticeUp;
    }

    public @Nullable LocalDate getNoticeDown() {
        return noticeDown;
    }

    /** The last day for appeal as the paper states it. */
    public @Nullable LocalDate getAppealDeadline() {
        return appealDeadline;
    }
}
