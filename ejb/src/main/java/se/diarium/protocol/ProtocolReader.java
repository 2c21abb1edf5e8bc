package se.diarium.protocol;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.LineAccount.Part;

/**
 * Reads the minutes of one meeting. Text never throws: what cannot be read is left out or becomes a finding. Holds no
 * state, so one instance may serve any number of threads.
 */
public final class ProtocolReader {

    private final Wordings wordings;

    /** A reader with the wordings that ship. */
    public ProtocolReader() {
        this(Wordings.standard());
    }

    /** A reader with other wordings. */
    public ProtocolReader(Wordings wordings) {
        this.wordings = wordings;
    }

    /**
     * What the document says.
     *
     * @param document pages of lines, from whatever format
     * @return the protocol; without items where the document has no § at all
     */
    public ReadProtocol read(SourceDocument document) {
        Objects.requireNonNull(document, "document must not be null");
        return read(document, wordings.remembering());
    }

    private static ReadProtocol read(SourceDocument document, Wordings wordings) {
        LineSpacing spacing = LineSpacing.of(document);
        List<Line> lines = Normalisation.lines(document, spacing);
        Optional<String> body = OwnBody.of(lines, wordings);
        PageFurniture.Stripped stripped = PageFurniture.strip(document, lines, body.orElse(""), wordings)
                .withLines(
                        kept -> RecipientsBeside.apart(MarginNotes.apart(kept, wordings, spacing), wordings, spacing));
        ItemHeadings.Chosen headings = ItemHeadings.choose(stripped, wordings);
        List<Block> blocks = DocumentBlocks.of(stripped.lines(), headings, wordings, body.orElse(""));
        FrontPageReader front = new FrontPageReader(front(blocks), stripped, body, wordings);
        FrontPage frontPage = front.read();
        String name = frontPage.organ() == null ? "" : frontPage.organ().value();
        List<ItemReader.Read> reads = items(blocks, new ItemReader(wordings, name, HouseShape.of(blocks)));
        List<ReadItem> items = reads.stream().map(ItemReader.Read::item).toList();
        @Nullable
        LocalDate meeting =
                frontPage.meetingDate() == null ? null : frontPage.meetingDate().value();
        OwnNotices own = OwnNotices.of(blocks, items, stripped, meeting, wordings);
        if (!own.notices().isEmpty()) {
            frontPage = new FrontPageReader(own.rest(), stripped, body, wordings).read();
        }

        LineBook book = new LineBook();
        book.enter(Part.FURNITURE, stripped.headers());
        headings.repeats()
                .forEach(
                        i -> book.enter(Part.FURNITURE, List.of(stripped.lines().get(i))));
        enter(blocks, new FrontPageLines(front.fields(), wordings), reads, book);

        UnknownHeadings unknown = new UnknownHeadings(wordings);
        reads.forEach(unknown::add);
        return new ReadProtocol(
                frontPage,
                items,
                findings(DocumentFindings.of(document, lines, wordings), blocks, reads, items),
                book.close(document, lines),
                unknown.found(),
                strays(headings, stripped.lines()),
                own.notices());
    }

    /** The front page and the notice, wherever that stands: they are read as one. */
    private static List<Line> front(List<Block> blocks) {
        List<Line> front = new ArrayList<>();
        for (Block block : blocks) {
            if (block instanceof FrontPageBlock || block instanceof NoticeBlock) {
                front.addAll(block.lines());
            }
        }
        return front;
    }

    private static List<ItemReader.Read> items(List<Block> blocks, ItemReader reader) {
        List<ItemReader.Read> reads = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ItemBlock block) {
                boolean withAppendix = i + 1 < blocks.size() && blocks.get(i + 1) instanceof AppendixBlock;
                reads.add(reader.read(block, withAppendix));
            }
        }
        return reads;
    }

    private static List<Finding> findings(
            List<Finding> ofDocument, List<Block> blocks, List<ItemReader.Read> reads, List<ReadItem> items) {
        List<Finding> findings = new ArrayList<>(ofDocument);
        reads.forEach(read -> findings.addAll(read.findings()));
        for (Block block : blocks) {
            if (block instanceof ContentsBlock contents) {
                findings.addAll(ContentsFindings.of(contents, items));
            }
        }
        return findings;
    }

    /** Enters which of its lines each block has taken. */
    private static void enter(List<Block> blocks, FrontPageLines front, List<ItemReader.Read> reads, LineBook book) {
        Iterator<ItemReader.Read> read = reads.iterator();
        for (Block block : blocks) {
            if (block instanceof FrontPageBlock) {
                book.enter(Part.FRONT_PAGE, front.taken(block.lines()));
            } else if (block instanceof NoticeBlock) {
                book.enter(Part.NOTICE, front.taken(block.lines()));
            } else if (block instanceof ContentsBlock contents) {
                book.enter(Part.CONTENTS, contents.taken());
            } else if (block instanceof ItemBlock item) {
                ItemLines.enter(item, read.next(), book);
            } else {
                book.enter(Part.ATTACHMENT, block.lines());
            }
        }
    }

    private static List<Value<Integer>> strays(ItemHeadings.Chosen headings, List<Line> lines) {
        return headings.strays().stream()
                .map(stray -> new Value<>(
                        stray.number(), Origin.unsure(lines.get(stray.index()).span(), stray.rule())))
                .toList();
    }
}
