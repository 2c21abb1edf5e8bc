package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** Cuts a document into blocks. The loop knows no kind of block; the order in which the kinds are asked is one list. */
final class DocumentBlocks {

    /** More than any item or front page has; the rest of its lines is not read. */
    private static final int MOST_LINES_OF_A_BLOCK = 20_000;

    private record Kind(Block.Start start, Function<Cursor, Block> open) {}

    private static final List<Kind> KINDS = List.of(
            new Kind(ItemBlock::startsAt, ItemBlock::open),
            new Kind(FrontPageBlock::startsAgain, FrontPageBlock::open),
            new Kind(NoticeBlock::startsAt, NoticeBlock::open),
            new Kind(ContentsBlock::startsAt, ContentsBlock::open),
            new Kind(AppendixBlock::startsAt, AppendixBlock::open));

    private DocumentBlocks() {}

    static List<Block> of(List<Line> lines, ItemHeadings.Chosen headings, Wordings wordings, String body) {
        List<Block> blocks = new ArrayList<>();
        Block open = new FrontPageBlock(new ArrayList<>());
        blocks.add(open);
        Set<Integer> repeats = headings.repeats();
        for (int i = 0; i < lines.size(); i++) {
            Cursor cursor = new Cursor(lines, i, headings, open, wordings, body);
            for (Kind kind : KINDS) {
                if (kind.start().startsAt(cursor)) {
                    open = kind.open().apply(cursor);
                    blocks.add(open);
                    break;
                }
            }
            if (!repeats.contains(i) && open.lines().size() < MOST_LINES_OF_A_BLOCK) {
                // "… en budget i balans senast" / "§ 42 forts." / "den 14 maj": the sentence goes on below its own
                // number
                boolean goesOn = repeats.contains(i - 1) && lines.get(i).before() == Break.PARAGRAPH;
                open.lines().add(goesOn ? lines.get(i).with(Break.PAGE) : lines.get(i));
            }
        }
        return blocks;
    }
}
