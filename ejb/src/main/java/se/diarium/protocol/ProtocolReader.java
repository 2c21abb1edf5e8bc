package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

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
        List<Line> lines = Normalisation.lines(document);
        Optional<String> body = OwnBody.of(lines, wordings);
        PageFurniture.Stripped stripped = PageFurniture.strip(document, lines, body.orElse(""), wordings);
        ItemHeadings.Chosen headings = ItemHeadings.choose(stripped, wordings);
        List<Block> blocks = DocumentBlocks.of(stripped.lines(), headings, wordings, body.orElse(""));
        FrontPage frontPage = new FrontPageReader(front(blocks), stripped, body, wordings).read();
        String name = frontPage.organ() == null ? "" : frontPage.organ().value();
        List<Finding> findings = DocumentFindings.of(document, lines, wordings);
        return items(blocks, frontPage, new ItemReader(wordings, name), findings);
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

    private static ReadProtocol items(
            List<Block> blocks, FrontPage frontPage, ItemReader reader, List<Finding> findings) {
        List<ReadItem> items = new ArrayList<>();
        for (int i = 0; i < blocks.size(); i++) {
            if (blocks.get(i) instanceof ItemBlock block) {
                boolean withAppendix = i + 1 < blocks.size() && blocks.get(i + 1) instanceof AppendixBlock;
                ItemReader.Read read = reader.read(block, withAppendix);
                items.add(read.item());
                findings.addAll(read.findings());
            }
        }
        for (Block block : blocks) {
            if (block instanceof ContentsBlock contents) {
                findings.addAll(ContentsFindings.of(contents, items));
            }
        }
        return new ReadProtocol(frontPage, items, findings);
    }
}
