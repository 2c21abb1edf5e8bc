package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R28, RECIPIENT_NOT_LISTED and RECIPIENT_NOT_NAMED. Local practice, no statute: a body to which the decision itself sends something stands
 * among those who get it, and where the decision says to which body it goes, another body in the list may have come along from another
 * §. Speaks only where the item has a list; a matter that goes on to the next body by its own way ("överlämnar ärendet") needs none.
 */
final class RecipientNotListedRule implements Rule {

    private static final Fault NOT_LISTED = new Fault(
            "R28",
            "RECIPIENT_NOT_LISTED",
            Finding.Severity.WARNING,
            "Beslutet ska till %1$s, som inte finns bland mottagarna.",
            "Lägg till %1$s bland mottagarna, om det inte redan är skickat.");

    private static final Fault NOT_NAMED = new Fault(
            "R28",
            "RECIPIENT_NOT_NAMED",
            Finding.Severity.INFO,
            "%1$s står bland mottagarna, men paragrafen säger bara att beslutet går till %2$s.",
            "Kontrollera att %1$s ska ha beslutet.");

    // "Nämnden godkänner månadsrapporten och överlämnar den till kommunstyrelsen."
    private static final Opened SENDS = Opened.by(
            "(?iu)\\b(?:överlämnar|översänder|översända|överlämna|skickar|sänder)"
                    + " (?!ärendet)[^.;]{1,120}? till (?<body>(?:\\p{L}{1,20}- och )?\\p{L}{2,30}(?:nämnden|styrelsen|fullmäktige))\\b");

    // "Valnämnden", "Vård- och omsorgsnämnden", "Kommunstyrelsen"
    private static final Pattern BODY =
            Pattern.compile("(?:\\p{Lu}\\p{L}{1,30}-(?: och|,) )?\\p{L}{2,40}(?:nämnden|styrelsen|fullmäktige)");

    @Override
    public List<Fault> faults() {
        return List.of(NOT_LISTED, NOT_NAMED);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            if (!item.recipients().isEmpty()) {
                check(item, protocol.frontPage().organ(), findings);
            }
        }
    }

    private static void check(ReadItem item, @Nullable Value<String> organ, Consumer<Finding> findings) {
        @Nullable String listed = null;
        for (DecisionClause clause : item.decisions()) {
            Matcher sends = SENDS.first(Texts.start(clause.text()));
            if (clause.kind() != DecisionClause.Kind.DECISION || sends == null) {
                continue;
            }
            String body = sends.group("body");
            if (organ != null && goesItsOwnWay(organ.value(), body)) {
                continue;
            }
            if (item.recipients().stream().noneMatch(recipient -> isFor(recipient.asWritten(), body))) {
                findings.accept(NOT_LISTED.finding(item.number(), clause.text(), clause.span(), body));
                return;
            }
            listed = body;
        }
        if (listed != null) {
            notNamed(item, listed, findings);
        }
    }

    /** A body in the list that stands nowhere else in the §. */
    private static void notNamed(ReadItem item, String body, Consumer<Finding> findings) {
        item.recipients().stream()
                .filter(recipient -> BODY.matcher(recipient.asWritten()).matches())
                .filter(recipient -> !isFor(recipient.asWritten(), body))
                .filter(recipient -> isOnceIn(item.text(), Texts.small(recipient.asWritten())))
                .findFirst()
                .ifPresent(other -> findings.accept(
                        NOT_NAMED.finding(item.number(), other.asWritten(), other.span(), other.asWritten(), body)));
    }

    private static boolean isOnceIn(String text, String words) {
        int at = Texts.indexOf(text, words);
        return at >= 0 && Texts.indexOf(text, words, at + 1) < 0;
    }

    /** What stays with the body itself, and what the executive board sends on to the council. */
    private static boolean goesItsOwnWay(String organ, String body) {
        return BodyNames.mayBeSame(body, organ) || (isCouncil(body) && BodyNames.mayBeSame(organ, "kommunstyrelsen"));
    }

    private static boolean isCouncil(String body) {
        return Texts.small(body).endsWith("kommunfullmäktige");
    }

    private static boolean isFor(String recipient, String body) {
        String all = Texts.small(recipient);
        // What goes to the council is prepared by the executive board.
        boolean byTheBoard = isCouncil(body) && BodyNames.means(recipient, "kommunstyrelsen");
        return byTheBoard
                || BodyNames.means(recipient, body)
                || (all.contains("nämnder") && (all.contains("alla") || all.contains("samtliga")));
    }
}
