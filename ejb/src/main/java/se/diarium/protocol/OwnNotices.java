package se.diarium.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tells the notices of §§ that were approved at the meeting from that of the others: each names its §§. */
final class OwnNotices {

    private static final Set<Meaning> HEADING = EnumSet.of(Meaning.NOTICE);
    private static final int MOST = 20;

    private final List<OwnNotice> notices = new ArrayList<>();
    private final List<Line> rest = new ArrayList<>();

    private OwnNotices() {}

    /**
     * Finds them.
     *
     * @param blocks all of the document, in order
     * @param items with what is said of their approval
     */
    static OwnNotices of(
            List<Block> blocks,
            List<ReadItem> items,
            PageFurniture.Stripped document,
            @Nullable LocalDate meeting,
            Wordings wordings) {
        OwnNotices found = new OwnNotices();
        List<List<Line>> pieces = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof FrontPageBlock) {
                found.rest.addAll(block.lines());
            } else if (block instanceof NoticeBlock) {
                pieces.addAll(pieces(block.lines(), wordings));
            }
        }
        boolean apart = pieces.size() > 1 && items.stream().anyMatch(ReadItem::immediatelyApproved);
        for (List<Line> piece : pieces) {
            @Nullable
            OwnNotice notice = apart && found.notices.size() < MOST
                    ? FrontPageReader.ownNotice(piece, document, meeting, wordings)
                    : null;
            if (notice == null || !isOfImmediateOnly(notice, items)) {
                found.rest.addAll(piece);
            } else {
                found.notices.add(notice);
            }
        }
        return found;
    }

    /** Each begins with its heading. */
    private static List<List<Line>> pieces(List<Line> lines, Wordings wordings) {
        List<List<Line>> pieces = new ArrayList<>();
        for (Line line : lines) {
            boolean heads = wordings.whole(Spelling.fold(line.cells().get(0).text()), HEADING)
                    .isPresent();
            if (heads || pieces.isEmpty()) {
                pieces.add(new ArrayList<>());
            }
            pieces.get(pieces.size() - 1).add(line);
        }
        return pieces;
    }

    private static boolean isOfImmediateOnly(OwnNotice notice, List<ReadItem> items) {
        List<ReadItem> covered =
                items.stream().filter(item -> notice.covers(item.number())).toList();
        return !covered.isEmpty() && covered.stream().allMatch(ReadItem::immediatelyApproved);
    }

    List<OwnNotice> notices() {
        return notices;
    }

    /** The lines of the front page and of the notice of all others. */
    List<Line> rest() {
        return rest;
    }
}
