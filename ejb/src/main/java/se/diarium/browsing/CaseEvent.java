package se.diarium.browsing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.dispatch.Routing;
import se.diarium.registry.CaseFile;
import se.diarium.registry.CaseReference;
import se.diarium.registry.DecisionClause;
import se.diarium.registry.Item;

/**
 * Something that happened in a case: a § about it, a § that names it, or a delegationsbeslut.
 *
 * @param day of the meeting, or of the delegationsbeslut where its row says one
 * @param item the §; for a delegationsbeslut the one that reports it
 * @param kind where in the § its number stands; null for a delegationsbeslut
 * @param clauses what was decided; of a § that only names the case, none
 * @param recipients to whom the decision is to be sent
 * @param others the other case files that the § names
 * @param delegated the delegationsbeslut, or null
 */
public record CaseEvent(
        LocalDate day,
        Item item,
        CaseReference.@Nullable Kind kind,
        List<DecisionClause> clauses,
        List<Routing> recipients,
        List<CaseFile> others,
        @Nullable Delegationsbeslut delegated) {

    public CaseEvent {
        clauses = List.copyOf(clauses);
        recipients = List.copyOf(recipients);
        others = List.copyOf(others);
    }

    /** Whether the § is about the case, and does not only name it. */
    public boolean isAboutTheCase() {
        return delegated == null && kind != CaseReference.Kind.REFERENCED;
    }
}
