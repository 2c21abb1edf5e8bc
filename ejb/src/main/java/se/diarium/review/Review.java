package se.diarium.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.LineAccount.Run;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.Span;
import se.diarium.protocol.UnknownHeading;
import se.diarium.protocol.Value;
import se.diarium.review.ReviewReason.Kind;

/** Finds the reasons for a person to look at a reading. */
public final class Review {

    /** So many lines may be in no known part, as a share of all: a stamp, a line of a form nobody has met. */
    public static final double UNASSIGNED_SHARE = 0.02;

    private static final int MOST_PLACES = 20;
    private static final int LONGEST_DETAIL = 200;

    private final SourceDocument document;
    private final ReadProtocol read;
    private final List<ReviewReason> reasons = new ArrayList<>();

    private Review(SourceDocument document, ReadProtocol read) {
        this.document = document;
        this.read = read;
    }

    /**
     * All reasons: those that concern the whole first, then by kind in the order of the paper.
     *
     * @param read what was read from the document
     * @return none where the reading can be trusted
     */
    public static List<ReviewReason> of(SourceDocument document, ReadProtocol read) {
        Review review = new Review(
                Objects.requireNonNull(document, "document must not be null"),
                Objects.requireNonNull(read, "read must not be null"));
        review.pages();
        review.unsure(Kind.UNSURE_BODY, read.frontPage().organ());
        review.unsure(Kind.UNSURE_DAY, read.frontPage().meetingDate());
        review.gaps();
        read.strays().stream().limit(MOST_PLACES).forEach(review::stray);
        review.headings();
        review.unassigned();
        return review.reasons;
    }

    private void pages() {
        if (document.isReadByOcr()) {
            reasons.add(new ReviewReason(Kind.READ_BY_OCR, null, null, null));
        }
        List<Integer> pictures = document.unreadPictures();
        if (!pictures.isEmpty()) {
            String pages =
                    pictures.stream().limit(MOST_PLACES).map(String::valueOf).collect(Collectors.joining(", "));
            reasons.add(new ReviewReason(Kind.UNREAD_PAGES, null, pages, null));
        }
    }

    private void unsure(Kind kind, @Nullable Value<?> value) {
        if (value != null && value.confidence() == Confidence.UNSURE) {
            reasons.add(new ReviewReason(kind, null, value.value().toString(), value.span()));
        }
    }

    private void gaps() {
        @Nullable ReadItem before = null;
        for (ReadItem item : read.items()) {
            if (before != null && item.number() > before.number() + 1) {
                int first = before.number() + 1;
                int last = item.number() - 1;
                String missing = first == last ? String.valueOf(first) : first + "–" + last;
                reasons.add(new ReviewReason(Kind.MISSING_PARAGRAPHS, item.number(), missing, item.span()));
            }
            before = item;
        }
    }

    private void stray(Value<Integer> number) {
        reasons.add(new ReviewReason(
                Kind.STRAY_PARAGRAPH, itemAt(number.span()), number.value().toString(), number.span()));
    }

    /** The § in which a place lies: the last that starts before it. */
    private @Nullable Integer itemAt(Span place) {
        @Nullable Integer item = null;
        for (ReadItem candidate : read.items()) {
            Span start = candidate.span();
            if (start.page() > place.page()
                    || (start.page() == place.page() && start.firstLine() > place.firstLine())) {
                break;
            }
            item = candidate.number();
        }
        return item;
    }

    /** Each heading once, where it stands first. */
    private void headings() {
        Set<String> told = new HashSet<>();
        for (UnknownHeading heading : read.unknownHeadings()) {
            if (told.size() < MOST_PLACES && told.add(heading.text().toLowerCase(Locale.ROOT))) {
                reasons.add(new ReviewReason(Kind.UNKNOWN_HEADING, heading.item(), heading.text(), heading.span()));
            }
        }
    }

    /** The places where most lines are lost, in the order of the paper. */
    private void unassigned() {
        LineAccount account = read.account();
        if (account.unassignedShare() <= UNASSIGNED_SHARE) {
            return;
        }
        account.unassigned().stream()
                .sorted(Comparator.comparingInt(Run::lines).reversed())
                .limit(MOST_PLACES)
                .sorted(Comparator.comparingInt(Run::page).thenComparingInt(Run::firstLine))
                .forEach(run ->
                        reasons.add(new ReviewReason(Kind.UNASSIGNED_LINES, run.item(), firstWords(run), run.span())));
    }

    private String firstWords(Run run) {
        String text = document.pages().get(run.page() - 1).lines().stream()
                .filter(line -> line.number() == run.firstLine())
                .map(SourceLine::text)
                .findFirst()
                .orElse("")
                .replace('\t', ' ');
        return text.length() > LONGEST_DETAIL ? text.substring(0, LONGEST_DETAIL) : text;
    }
}
