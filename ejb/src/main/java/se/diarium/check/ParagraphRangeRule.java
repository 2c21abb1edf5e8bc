package se.diarium.check;

import java.util.function.Consumer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/** PARAGRAPH_RANGE: the §§ of the front page are those of the minutes (KL 5:65–66). An extract of one § claims more. */
final class ParagraphRangeRule implements Rule {

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
        int last = protocol.items().stream().mapToInt(ReadItem::number).max().orElseThrow();
        boolean extract = protocol.items().size() == 1 && range.from() <= first && first <= range.to();
        if (!extract && (first != range.from() || last != range.to())) {
            String message = "Försättsbladet anger §§ %d–%d, men protokollet omfattar §§ %d–%d."
                    .formatted(range.from(), range.to(), first, last);
            findings.accept(new Finding(
                    "PARAGRAPH_RANGE", Finding.Severity.ERROR, null, message, range.asWritten(), range.span()));
        }
    }
}
