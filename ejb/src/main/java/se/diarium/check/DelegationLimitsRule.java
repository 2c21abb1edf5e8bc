package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.ReportedDelegationsbeslut;

/**
 * R21, NOT_DELEGABLE. KL 6:38: a board may not delegate what concerns the goals, direction, extent or quality of its work, proposals and
 * opinions to the council, and citizens' proposals handed to the board. By the words of the row only, so somebody must look.
 */
final class DelegationLimitsRule implements Rule {

    private static final Fault LOOK = new Fault(
            "R21",
            "NOT_DELEGABLE",
            Finding.Severity.WARNING,
            "Det anmälda beslutet ser ut som ett som nämnden inte får delegera (kommunallagen 6 kap. 38 §): " + "%1$s.",
            "Kontrollera mot delegationsordningen. Ska nämnden själv besluta: ta upp ärendet på nytt.");

    // "Yttrande till kommunfullmäktige över motion om …", "Fastställande av taxa för …", "Svar på medborgarförslag om
    // …"
    private static final Pattern LIMIT = Pattern.compile(
            "(?iu)\\b(?:(?:yttrande|framställning|skrivelse) [^.,;]{0,60}?till (?:kommun|region)?fullmäktige"
                    + "|(?:anta|antagande av|fastställa|fastställande av|ändring av|revidering av) (?:ny |nya |reviderade? )?(?:\\p{L}{1,30})?tax(?:a|or|an)\\b"
                    + "|(?:anta|antagande av|fastställa|fastställande av) (?:mål och|(?:nämndens )?mål\\b|(?:nämndens )?budget\\b)"
                    + "|(?:svar på|beslut om|avslag på|bifall till|avslår|bifaller) medborgarförslag\\p{L}{0,3})");

    @Override
    public List<Fault> faults() {
        return List.of(LOOK);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            for (ReportedDelegationsbeslut row : item.delegationsbeslut()) {
                Matcher limit = LIMIT.matcher(Texts.start(row.description()));
                if (limit.find()) {
                    findings.accept(LOOK.finding(item.number(), row.description(), row.span(), limit.group()));
                }
            }
        }
    }
}
