package se.diarium.browsing;

import java.util.List;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.delegation.DelegationsbeslutNumber;

/** A delegationsbeslut with the numbers of its row. */
public record DelegatedSheet(Delegationsbeslut row, List<DelegationsbeslutNumber> numbers) {

    public DelegatedSheet {
        numbers = List.copyOf(numbers);
    }
}
