package se.diarium.protocol;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import se.diarium.protocol.LineAccount.Part;

/** Says of each line of an item what took it: its head, the heading it stands under, or nothing. */
final class ItemLines {

    private static final Map<Meaning, Part> PARTS = new EnumMap<>(Map.of(
            Meaning.DECISION, Part.ITEM_DECISION,
            Meaning.PROPOSAL, Part.ITEM_PROPOSAL,
            Meaning.PROPOSAL_OF_OTHERS, Part.ITEM_PROPOSAL,
            Meaning.ROUTING, Part.ITEM_ROUTING,
            Meaning.BASIS, Part.ITEM_BASIS,
            Meaning.DELEGATION, Part.ITEM_DELEGATION,
            Meaning.END_OF_ITEM, Part.ITEM_END));

    private ItemLines() {}

    static void enter(ItemBlock block, ItemReader.Read read, LineBook book) {
        int item = block.heading().number();
        book.enter(Part.ITEM_HEAD, item, block.numbersAbove());
        book.enter(Part.ITEM_HEAD, item, block.lines().subList(0, read.headLength()));
        for (Section section : read.sections()) {
            Part part = PARTS.getOrDefault(section.meaning(), Part.ITEM_TEXT);
            List<Line> under = section.lines();
            List<Line> taken = switch (section.meaning()) {
                case ROUTING -> under.subList(0, Recipients.linesRead(under));
                // Nothing that follows belongs to the item any more.
                case END_OF_ITEM -> List.<Line>of();
                default -> under;
            };
            book.enter(part, item, taken);
            book.enter(Part.UNASSIGNED, item, under.subList(taken.size(), under.size()));
            book.enter(part, item, section.above());
        }
    }
}
