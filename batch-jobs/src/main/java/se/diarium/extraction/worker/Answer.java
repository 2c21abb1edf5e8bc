package se.diarium.extraction.worker;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.extraction.Limits;
import se.diarium.extraction.PageView;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.Box;
import se.diarium.protocol.Remark;
import se.diarium.protocol.Segment;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.SourcePage;
import se.diarium.protocol.Span;

/**
 * What a worker answers: a document, a frame for each page, or why there is none. The reading side holds the limits once more:
 * a worker that a document has taken over may write anything.
 */
final class Answer {

    private static final int DOCUMENT = 1;
    private static final int UNREADABLE = 2;
    private static final int END = 3;

    private static final byte[] PNG = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private static final int BOLD = 1;
    private static final int PLACED = 2;
    private static final int QUOTED = 4;

    private static final int MOST_DETAIL = 500;
    private static final int MOST_NAME = 50;

    private static final int MOST_REMARKS = 1_000;
    private static final int BYTES_OF_REMARKS = 2 << 20;

    /** Of a line and a segment beside their text. */
    private static final int BYTES_OF_A_LINE = 64;

    private static final int BYTES_OF_A_PAGE = 64;
    private static final int BYTES_OF_A_CHARACTER = 3;

    private Answer() {}

    static void write(SourceDocument document, OutputStream out) throws IOException {
        FrameWriter frame = new FrameWriter(out);
        frame.putByte(DOCUMENT)
                .putText(document.format().name())
                .putInt(document.pages().size())
                .putInt(document.remarks().size());
        document.remarks().forEach(remark -> write(remark, frame));
        frame.send();
        for (SourcePage page : document.pages()) {
            write(page, frame);
        }
        frame.putByte(END).send();
        out.flush();
    }

    static void write(SourcePage page, OutputStream out) throws IOException {
        write(new SourceDocument(SourceDocument.Format.PDF, List.of(page)), out);
    }

    /** The words as a document of one page, and the picture in a frame behind it. */
    static void write(PageView view, OutputStream out) throws IOException {
        write(view.words(), out);
        new FrameWriter(out).putBytes(view.png()).send();
        out.flush();
    }

    static void write(UnreadableDocumentException unreadable, OutputStream out) throws IOException {
        String detail = String.valueOf(unreadable.getMessage());
        new FrameWriter(out)
                .putByte(UNREADABLE)
                .putText(unreadable.reason().name())
                .putText(detail.substring(0, Math.min(detail.length(), MOST_DETAIL)))
                .send();
        out.flush();
    }

    private static void write(Remark remark, FrameWriter frame) {
        Span place = remark.place();
        String quote = remark.quote();
        frame.putText(remark.kind().name());
        frame.putByte((place == null ? 0 : PLACED) | (quote == null ? 0 : QUOTED));
        if (place != null) {
            frame.putInt(place.page()).putInt(place.firstLine()).putInt(place.lastLine());
            write(place.box(), frame);
        }
        if (quote != null) {
            frame.putText(quote);
        }
    }

    private static void write(SourcePage page, FrameWriter frame) throws IOException {
        frame.putInt(page.number()).putFloat(page.width()).putFloat(page.height());
        frame.putText(page.origin().name()).putFloat(page.certainty());
        frame.putInt(page.lines().size());
        for (SourceLine line : page.lines()) {
            frame.putInt(line.segments().size());
            for (Segment segment : line.segments()) {
                write(segment, frame);
            }
        }
        frame.send();
    }

    private static void write(Segment segment, FrameWriter frame) {
        frame.putText(segment.text()).putFloat(segment.size()).putByte(segment.bold() ? BOLD : 0);
        write(segment.box(), frame);
    }

    private static void write(@Nullable Box box, FrameWriter frame) {
        frame.putByte(box == null ? 0 : PLACED);
        if (box != null) {
            frame.putFloat(box.x0()).putFloat(box.y0()).putFloat(box.x1()).putFloat(box.y1());
        }
    }

    /**
     * Reads an answer to its end.
     *
     * @throws UnreadableDocumentException if that is the answer
     * @throws IOException if it ends too early, or cannot be an answer
     */
    static SourceDocument read(InputStream in, Limits limits) throws IOException, UnreadableDocumentException {
        return new Reading(in, limits).answer();
    }

    /**
     * Reads the picture that follows the words of a page.
     *
     * @throws IOException if it is none
     */
    static byte[] readPicture(InputStream in) throws IOException {
        FrameReader frame = new FrameReader(in, PageView.MOST_BYTES + Long.BYTES).next();
        byte[] picture = frame.takeRest();
        if (!Arrays.equals(PNG, Arrays.copyOf(picture, PNG.length))) {
            throw new OddAnswerException("a picture that is no PNG");
        }
        return picture;
    }

    /** One answer that is being read, and what is left of the limits. */
    private static final class Reading {
        private final FrameReader frame;
        private final int mostPages;
        private int linesLeft;
        private int segmentsLeft;
        private int charactersLeft;

        Reading(InputStream in, Limits limits) {
            mostPages = limits.pages();
            linesLeft = limits.lines();
            segmentsLeft = limits.lines();
            charactersLeft = limits.characters();
            frame = new FrameReader(
                    in,
                    (long) BYTES_OF_A_CHARACTER * limits.characters()
                            + (long) BYTES_OF_A_LINE * limits.lines()
                            + BYTES_OF_REMARKS
                            + (long) BYTES_OF_A_PAGE * (limits.pages() + 2));
        }

        SourceDocument answer() throws IOException, UnreadableDocumentException {
            int kind = frame.next().takeByte();
            if (kind == UNREADABLE) {
                throw unreadable();
            }
            if (kind != DOCUMENT) {
                throw new OddAnswerException("an answer of kind " + kind);
            }
            SourceDocument.Format format = one(SourceDocument.Format.class);
            int count = frame.takeCount(mostPages);
            if (count == 0) {
                throw new OddAnswerException("a document without pages");
            }
            List<Remark> remarks = remarks();
            frame.end();
            List<SourcePage> pages = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                pages.add(page());
            }
            if (frame.next().takeByte() != END) {
                throw new OddAnswerException("no end where one should be");
            }
            frame.end();
            return new SourceDocument(format, pages, remarks);
        }

        private UnreadableDocumentException unreadable() throws OddAnswerException {
            QuarantineReason reason = one(QuarantineReason.class);
            String detail = frame.takeText(MOST_DETAIL);
            frame.end();
            return new UnreadableDocumentException(reason, detail);
        }

        private List<Remark> remarks() throws OddAnswerException {
            int count = frame.takeCount(MOST_REMARKS);
            List<Remark> remarks = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                Remark.Kind kind = one(Remark.Kind.class);
                int flags = frame.takeByte();
                Span place = (flags & PLACED) == 0 ? null : place();
                remarks.add(new Remark(kind, place, (flags & QUOTED) == 0 ? null : frame.takeText(MOST_DETAIL)));
            }
            return remarks;
        }

        private Span place() throws OddAnswerException {
            int page = frame.takeInt();
            int firstLine = frame.takeInt();
            int lastLine = frame.takeInt();
            Box box = box();
            try {
                return new Span(page, firstLine, lastLine, box);
            } catch (IllegalArgumentException e) {
                throw new OddAnswerException("a place that is none");
            }
        }

        private SourcePage page() throws IOException {
            int number = frame.next().takeCount(Integer.MAX_VALUE);
            float width = frame.takeFloat();
            float height = frame.takeFloat();
            SourcePage.Origin origin = one(SourcePage.Origin.class);
            float certainty = frame.takeFloat();
            int count = frame.takeCount(linesLeft);
            linesLeft -= count;
            List<SourceLine> lines = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                lines.add(new SourceLine(number, i + 1, segments()));
            }
            frame.end();
            return new SourcePage(number, width, height, lines, origin, certainty);
        }

        private List<Segment> segments() throws OddAnswerException {
            int count = frame.takeCount(segmentsLeft);
            segmentsLeft -= count;
            if (count == 1) {
                return List.of(segment());
            }
            List<Segment> segments = new ArrayList<>();
            for (int i = 0; i < count; i++) {
                segments.add(segment());
            }
            return segments;
        }

        private Segment segment() throws OddAnswerException {
            String text = frame.takeText(charactersLeft);
            if (text.isBlank()) {
                throw new OddAnswerException("a segment without text");
            }
            charactersLeft -= text.length();
            float size = frame.takeFloat();
            boolean bold = frame.takeByte() == BOLD;
            return new Segment(text, box(), size, bold);
        }

        private @Nullable Box box() throws OddAnswerException {
            return frame.takeByte() == PLACED
                    ? new Box(frame.takeFloat(), frame.takeFloat(), frame.takeFloat(), frame.takeFloat())
                    : null;
        }

        private <T extends Enum<T>> T one(Class<T> type) throws OddAnswerException {
            try {
                return Enum.valueOf(type, frame.takeText(MOST_NAME));
            } catch (IllegalArgumentException e) {
                throw new OddAnswerException("a name that " + type.getSimpleName() + " has not");
            }
        }
    }
}
