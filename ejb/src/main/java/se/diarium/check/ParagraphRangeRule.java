package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R13, PARAGRAPH_RANGE. KL 5:66 (through 6:35): the minutes say which matters were handled; the §§ that the front page claims are those
 * that follow. An extract holds one § of its range.
 */
final class ParagraphRangeRule implements Rule {

    private static final Fault RANGE = new Fault(
            "R13",
            "PARAGRAPH_RANGE",
            Finding.Severity.ERROR,
            "Försättsbladet anger %1$s, men protokollet omfattar %2$s.",
            "Rätta paragraferna på försättsbladet, eller lägg till den paragraf som saknas.");

    @Override
    public List<Fault> faults() {
        return List.of(RANGE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        ParagraphRange range = protocol.frontPage().paragraphs();
        if (range == null
                || range.from() == null
                || range.to() == null
                || protocol.items().isEmpty()) {
            return;
        }
        int first = protocol.items().stream().mapToInt(ReadItem::number).min().orElseThrow();
        int last =
                protocol.items().stream().mapToInt(ReadItem::lastNumber).max().orElseThrow();
        boolean extract = protocol.items().size() == 1 && range.from() <= first && first <= range.to();
        if (!extract && (first != range.from() || last != range.to())) {
            findings.accept(RANGE.finding(
                    null,
                    range.asWritten(),
                    range.span(),
                    Paragraphs.fromTo(range.from(), range.to()),
                    Paragraphs.fromTo(first, last)));
        }
    }
}
