package se.diarium.browsing;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.dispatch.Routing;
import se.diarium.registry.Attachment;
import se.diarium.registry.CaseReference;
import se.diarium.registry.DecisionClause;
import se.diarium.registry.FindingEntry;
import se.diarium.registry.FoundBy;
import se.diarium.registry.Item;

/**
 * One § with all that belongs to it, each list in the order of the paper.
 *
 * @param anchor its address on the page: "p45", and "p45-2" for a second § 45
 */
public record ItemSheet(
        String anchor,
        Item item,
        List<CaseReference> references,
        List<DecisionClause> clauses,
        List<Attachment> attachments,
        List<Routing> recipients,
        List<DelegatedSheet> delegated,
        List<FindingEntry> findings) {

    public ItemSheet {
        references = List.copyOf(references);
        clauses = List.copyOf(clauses);
        attachments = List.copyOf(attachments);
        recipients = List.copyOf(recipients);
        delegated = List.copyOf(delegated);
        findings = List.copyOf(findings);
    }

    /** The numbers of its heading, the case that it is about first. */
    public List<CaseReference> headingNumbers() {
        return references.stream()
                .filter(reference -> reference.getKind() != CaseReference.Kind.REFERENCED)
                .toList();
    }

    /** The numbers named in its running text. */
    public List<CaseReference> referenced() {
        return references.stream()
                .filter(reference -> reference.getKind() == CaseReference.Kind.REFERENCED)
                .toList();
    }

    /** The errors and warnings. */
    public List<FindingEntry> notableFindings() {
        return findings.stream().filter(FindingEntry::isNotable).toList();
    }

    /** How each of its values was found; null where the reader had not said so. */
    public Stream<@Nullable FoundBy> foundBy() {
        return Stream.of(
                        Stream.of(item.getFoundBy(), item.getTitleFoundBy()),
                        headingNumbers().stream().map(CaseReference::getFoundBy),
                        clauses.stream().map(DecisionClause::getFoundBy),
                        recipients.stream().map(Routing::getFoundBy),
                        delegated.stream().map(row -> row.row().getFoundBy()))
                .flatMap(Function.identity());
    }
}
