package se.diarium.browsing;

import java.util.List;
import java.util.stream.Collectors;
import se.diarium.delegation.Delegationsbeslut;
import se.diarium.delegation.DelegationsbeslutNumber;

/** A delegationsbeslut with the numbers of its row. */
public record DelegatedSheet(Delegationsbeslut row, List<DelegationsbeslutNumber> numbers) {

    public DelegatedSheet {
        numbers = List.copyOf(numbers);
    }

    /** The numbers as written, set apart as they are typed in a field. */
    public String written() {
        return numbers.stream().map(DelegationsbeslutNumber::getAsWritten).collect(Collectors.joining("; "));
    }
}
