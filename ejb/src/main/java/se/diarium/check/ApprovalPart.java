package se.diarium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.OwnNotice;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * The §§ of a protocol that were approved together. Their days are their own: a § that was approved at the meeting (omedelbar
 * justering) has a notice and a time for appeal apart from the rest, for KL 5:69, 8:12 and 13:5 (through KL 6:35) count from the
 * approval and the notice, and not from the protocol. What the paper does not state is null.
 *
 * @param immediate whether they were approved at the meeting itself
 * @param noticeUp the day the notice was put up
 * @param noticeDown the day it is taken down
 * @param appealDeadline the last day for appeal as the paper states it
 */
record ApprovalPart(
        List<ReadItem> items,
        boolean immediate,
        @Nullable Value<LocalDate> approval,
        @Nullable Value<LocalDate> noticeUp,
        @Nullable Value<LocalDate> noticeDown,
        @Nullable Value<LocalDate> appealDeadline) {

    ApprovalPart {
        items = List.copyOf(items);
    }

    /**
     * The parts of a protocol, the ordinary one first. The days of the front page are those of the §§ that were approved later;
     * where all were approved at the meeting, they are theirs. §§ that have a notice of their own have its days.
     */
    static List<ApprovalPart> of(ReadProtocol protocol) {
        List<ApprovalPart> parts = new ArrayList<>();
        List<ReadItem> rest = new ArrayList<>(protocol.items());
        FrontPage front = protocol.frontPage();
        for (OwnNotice notice : protocol.ownNotices()) {
            List<ReadItem> covered =
                    rest.stream().filter(item -> notice.covers(item.number())).toList();
            if (!covered.isEmpty()) {
                rest.removeAll(covered);
                parts.add(new ApprovalPart(
                        covered,
                        true,
                        notice.approval() == null ? front.meetingDate() : notice.approval(),
                        notice.up(),
                        notice.down(),
                        notice.appealDeadline()));
            }
        }
        parts.addAll(0, underOneNotice(rest, front, parts.isEmpty()));
        return parts;
    }

    private static List<ApprovalPart> underOneNotice(List<ReadItem> items, FrontPage front, boolean only) {
        List<ReadItem> immediate =
                items.stream().filter(ReadItem::immediatelyApproved).toList();
        List<ReadItem> later =
                items.stream().filter(item -> !item.immediatelyApproved()).toList();
        if (items.isEmpty() && !only) {
            return List.of();
        }
        if (immediate.isEmpty()) {
            return List.of(stated(later, false, front.approvalDate(), front));
        }
        if (later.isEmpty() && only) {
            Value<LocalDate> approval = front.approvalDate() == null ? front.meetingDate() : front.approvalDate();
            return List.of(stated(immediate, true, approval, front));
        }
        ApprovalPart apart = new ApprovalPart(immediate, true, front.meetingDate(), null, null, null);
        return later.isEmpty() ? List.of(apart) : List.of(stated(later, false, front.approvalDate(), front), apart);
    }

    private static ApprovalPart stated(
            List<ReadItem> items, boolean immediate, @Nullable Value<LocalDate> approval, FrontPage front) {
        return new ApprovalPart(
                items, immediate, approval, front.noticeUp(), front.noticeDown(), front.appealDeadline());
    }
}
