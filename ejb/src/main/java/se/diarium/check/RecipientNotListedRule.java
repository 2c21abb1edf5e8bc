package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R28, RECIPIENT_NOT_LISTED. Local practice, no statute: a body to which the decision itself sends something stands among those who get
 * it. Speaks only where the item has a list; a matter that goes on to the next body by its own way ("överlämnar ärendet") needs none.
 */
final class RecipientNotListedRule implements Rule {

    private static final Fault NOT_LISTED = new Fault(
            "R28",
            "RECIPIENT_NOT_LISTED",
            Finding.Severity.WARNING,
            "Beslutet ska till %1$s, som inte finns bland mottagarna.",
            "Lägg till %1$s bland mottagarna, om det inte redan är skickat.");

    // "Nämnden godkänner månadsrapporten och överlämnar den till kommunstyrelsen."
    private static final Opened SENDS = Opened.by(
            "(?i)\\b(?:överlämnar|översänder|översända|överlämna|skickar|sänder)"
                    + " (?!ärendet)[^.;]{1,120}? till (?<body>(?:\\p{L}{1,20}- och )?\\p{L}{2,30}(?:nämnden|styrelsen|fullmäktige))\\b");

    @Override
    public List<Fault> faults() {
        return List.of(NOT_LISTED);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            if (item.recipients().isEmpty()) {
                continue;
            }
            for (DecisionClause clause : item.decisions()) {
                Matcher sends = SENDS.first(Texts.start(clause.text()));
                if (clause.kind() == DecisionClause.Kind.DECISION
                        && sends != null
                        && item.recipients().stream()
                                .noneMatch(recipient -> isFor(recipient.asWritten(), sends.group("body")))) {
                    findings.accept(
                            NOT_LISTED.finding(item.number(), clause.text(), clause.span(), sends.group("body")));
                    break;
                }
            }
        }
    }

    private static boolean isFor(String recipient, String body) {
        String all = Texts.small(recipient);
        // What goes to the council is prepared by the executive board.
        boolean byTheBoard =
                Texts.small(body).endsWith("kommunfullmäktige") && BodyNames.means(recipient, "kommunstyrelsen");
        return byTheBoard
                || BodyNames.means(recipient, body)
                || (all.contains("nämnder") && (all.contains("alla") || all.contains("samtliga")));
    }
}
