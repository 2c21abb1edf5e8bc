package se.diarium.check;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * WRONG_BODY: the one that decides is the one that meets; another committee's name was left in a copied text. Only committees
 * are compared with committees: a committee may well write what the board or the council decides. A name that the body is or was
 * known by is its own.
 */
final class WrongBodyRule implements Rule {

    // Huddinge 2021, in the minutes of Vård- och omsorgsnämnden: "Socialnämnden tar del av förvaltningens redovisning."
    private static final Pattern DECIDES = Pattern.compile(
            "(?<body>\\p{Lu}[\\p{L} ,-]{2,80}?nämnden) (?:tar del|godkänner|beslutar|antar|fastställer"
                    + "|avslår|bifaller|noterar|lägger|överlämnar|uppdrar|ger|beviljar|avger|tillstyrker|avstyrker|begär)\\b.*",
            Pattern.DOTALL);

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<String> organ = protocol.frontPage().organ();
        if (organ == null || !isCommittee(organ.value())) {
            return;
        }
        for (ReadItem item : protocol.items()) {
            for (DecisionClause clause : item.decisions()) {
                Matcher decides = DECIDES.matcher(clause.text());
                if (clause.kind() == DecisionClause.Kind.DECISION
                        && decides.matches()
                        && isOther(decides.group("body"), organ.value())
                        && context.aliases().stream()
                                .filter(WrongBodyRule::isCommittee)
                                .allMatch(alias -> isOther(decides.group("body"), alias))) {
                    findings.accept(new Finding(
                            "WRONG_BODY",
                            Finding.Severity.ERROR,
                            item.number(),
                            "Beslutet nämner %s, men protokollet är från %s."
                                    .formatted(decides.group("body"), organ.value()),
                            clause.text().length() > 200 ? clause.text().substring(0, 200) : clause.text(),
                            clause.span()));
                }
            }
        }
    }

    private static boolean isCommittee(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("nämnden");
    }

    private static boolean isOther(String named, String organ) {
        String a = letters(named);
        String b = letters(organ);
        return !a.equals("nämnden") && !b.endsWith(a) && !a.endsWith(b);
    }

    private static String letters(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}]", "").replace("kommuns", "");
    }
}
