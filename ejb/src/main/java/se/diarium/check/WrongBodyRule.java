package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R16, WRONG_BODY. The one that decides is the one that meets (KL 6:23 ff.: each board decides at its own meetings); another board's name
 * was left in a copied text. Only boards are compared with boards: a board may well write what the executive board or the council
 * decides. A name that the body is or was known by is its own.
 */
final class WrongBodyRule implements Rule {

    private static final Fault OTHER = new Fault(
            "R16",
            "WRONG_BODY",
            Finding.Severity.ERROR,
            "Beslutet säger %1$s, men protokollet är från %2$s.",
            "Rätta nämndens namn i beslutet; troligen följde det med från en mall eller ett annat protokoll.");

    // Huddinge 2021, in the minutes of Vård- och omsorgsnämnden: "Socialnämnden tar del av förvaltningens redovisning."
    private static final Pattern DECIDES = Pattern.compile(
            "(?<body>\\p{Lu}[\\p{L} ,-]{2,80}?nämnden) (?:tar del|godkänner|beslutar|antar|fastställer"
                    + "|avslår|bifaller|noterar|lägger|överlämnar|uppdrar|ger|beviljar|avger|tillstyrker|avstyrker|begär)\\b");

    @Override
    public List<Fault> faults() {
        return List.of(OTHER);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<String> organ = protocol.frontPage().organ();
        if (organ == null || !isBoard(organ.value())) {
            return;
        }
        for (ReadItem item : protocol.items()) {
            for (DecisionClause clause : item.decisions()) {
                Matcher decides = DECIDES.matcher(Texts.start(clause.text()));
                if (clause.kind() == DecisionClause.Kind.DECISION
                        && decides.lookingAt()
                        && !isOwn(decides.group("body"), organ.value(), context)) {
                    findings.accept(OTHER.finding(
                            item.number(), clause.text(), clause.span(), decides.group("body"), organ.value()));
                }
            }
        }
    }

    private static boolean isOwn(String named, String organ, CheckContext context) {
        return BodyNames.mayBeSame(named, organ)
                || context.aliases().stream()
                        .filter(WrongBodyRule::isBoard)
                        .anyMatch(alias -> BodyNames.mayBeSame(named, alias));
    }

    private static boolean isBoard(String name) {
        return Texts.small(name).endsWith("nämnden");
    }
}
