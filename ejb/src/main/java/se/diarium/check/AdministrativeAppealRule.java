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
 * R10, ADMINISTRATIVE_APPEAL. KL 13:3: where another statute has its own rule of appeal (socialtjänstlagen, LSS, LVU, plan- och bygglagen,
 * alkohollagen), the decision is appealed by that. Such a decision on an individual is told to the party, with how to appeal
 * (förvaltningslagen 33 §). Policies, plans and reports that name the same statutes concern nobody in particular.
 */
final class AdministrativeAppealRule implements Rule {

    private static final Fault TELL = new Fault(
            "R10",
            "ADMINISTRATIVE_APPEAL",
            Finding.Severity.WARNING,
            "Beslutet gäller en enskild och nämner %1$s. Det kan överklagas genom förvaltningsbesvär, men "
                    + "paragrafen nämner ingen överklagandehänvisning.",
            "Underrätta parten om beslutet och hur det överklagas (förvaltningslagen 33 §). "
                    + "Laglighetsprövning gäller inte för det.");

    // "Socialnämnden beslutar att bevilja serveringstillstånd enligt 8 kap. 2 § alkohollagen", "… bistånd enligt 4 kap
    // 1 § SoL"
    private static final Opened STATUTE =
            Opened.by("\\b(?:SoL|LSS|PBL|LVU|LVM)\\b|\\b(?i:socialtjänstlagen|alkohollagen"
                    + "|plan- och bygglagen|lagen om stöd och service till vissa funktionshindrade|lagen med särskilda bestämmelser om vård av unga"
                    + "|lagen om vård av missbrukare)\\b");
    private static final String GIVES =
            "(?:bevilja[rs]?|avslå[rs]?|medge[rs]?|meddela[rs]?|ge[rs]?|lämna[rs]?|återkalla[rs]?|tilldela[rs]?"
                    + "|påför(?:s|a|as)?|utdöm(?:er|s)|förelägg(?:er|a|s)|ansök(?:a|er) om|omhänderta(?:r|s)?)";
    private static final String MATTER =
            "(?:serveringstillstånd|bygglov|marklov|rivningslov|förhandsbesked|byggsanktionsavgift"
                    + "|startbesked|strandskyddsdispens|bistånd|insats|kontaktperson|ledsagarservice|personlig assistans|vård|umgänge|erinran"
                    + "|varning|föreläggande|ansökan|stadigvarande tillstånd|den unge)\\p{L}{0,4}";
    private static final Opened ON_AN_INDIVIDUAL = Opened.by("(?iu)\\b" + GIVES + "\\b[^.]{0,80}\\b" + MATTER
            + "\\b|\\b" + MATTER + "\\b[^.]{0,80}\\b(?:beviljas|avslås|medges|meddelas|lämnas|ges|återkallas)\\b");
    private static final Opened POLICY =
            Opened.by("(?iu)\\b(?:riktlinje|taxa|taxor|plan för|rapport|redovisning|rutin|granskning"
                    + "|remiss|yttrande|delegation|verksamhetsberättelse|uppföljning|motion|medborgarförslag|detaljplan|översiktsplan|tillsynsplan"
                    + "|ej verkställda|i uppdrag|statistik|information)");

    @Override
    public List<Fault> faults() {
        return List.of(TELL);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            if (POLICY.isIn(Texts.start(item.title().value()))
                    || Texts.indexOf(item.text(), "överklag") >= 0
                    || Texts.indexOf(item.text(), "besvärshänvisning") >= 0) {
                continue;
            }
            for (DecisionClause clause : item.decisions()) {
                String text = Texts.start(clause.text());
                Matcher statute = STATUTE.first(text);
                if (statute != null
                        && DecisionNature.of(clause) == DecisionNature.SUBSTANTIVE
                        && ON_AN_INDIVIDUAL.isIn(text)
                        && !POLICY.isIn(text)) {
                    findings.accept(TELL.finding(item.number(), clause.text(), clause.span(), statute.group()));
                    break;
                }
            }
        }
    }
}
