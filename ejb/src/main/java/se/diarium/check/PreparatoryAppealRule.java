package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R09, APPEAL_OF_PREPARATION. KL 13:2: decisions of a board that are purely preparatory cannot be appealed. {@link DecisionNature} tells what
 * a clause looks like; minutes break the rule where a § that only prepares says how it is appealed, and somebody may wait for a time
 * that does not run. Whether a decision can be appealed is for a court to say, so nobody is told that it cannot.
 */
final class PreparatoryAppealRule implements Rule {

    private static final Fault PREPARES = new Fault(
            "R09",
            "APPEAL_OF_PREPARATION",
            Finding.Severity.INFO,
            "Paragrafen talar om hur beslutet överklagas, men det ser ut att bara förbereda ärendet (kommunallagen "
                    + "13 kap. 2 §).",
            "Kontrollera att överklagandehänvisningen hör till den här paragrafen.");

    // "Hur man överklagar, se bilaga.", "Beslutet kan överklagas till förvaltningsrätten."
    private static final List<String> HOW = List.of(
            "överklagandehänvisning",
            "besvärshänvisning",
            "hur man överklagar",
            "hur du överklagar",
            "beslutet kan överklagas",
            "vill du överklaga");

    @Override
    public List<Fault> faults() {
        return List.of(PREPARES);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        for (ReadItem item : protocol.items()) {
            String how = onlyPrepares(item) ? how(item.text()) : "";
            if (!how.isEmpty()) {
                findings.accept(PREPARES.in(item, how));
            }
        }
    }

    private static boolean onlyPrepares(ReadItem item) {
        List<DecisionNature> natures = item.decisions().stream()
                .filter(clause -> how(Texts.start(clause.text())).isEmpty())
                .map(DecisionNature::of)
                .toList();
        return natures.contains(DecisionNature.PREPARATORY) && !natures.contains(DecisionNature.SUBSTANTIVE);
    }

    /** The sentence that says how, or nothing. */
    private static String how(String text) {
        return HOW.stream()
                .flatMap(words -> {
                    int at = Texts.indexOf(text, words);
                    return at < 0 ? Stream.empty() : Stream.of(Texts.sentence(text, at));
                })
                .findFirst()
                .orElse("");
    }
}
