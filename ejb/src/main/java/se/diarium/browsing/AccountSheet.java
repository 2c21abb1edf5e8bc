package se.diarium.browsing;

import java.util.List;
import java.util.Set;
import se.diarium.account.Account;

/**
 * An account with what can be chosen for it.
 *
 * @param state how it stands now
 * @param tied the ids of the bodies that a secretary sees to; none where it is all of them
 * @param bodies all that there are
 */
public record AccountSheet(Account account, AccountFilter.State state, Set<Long> tied, List<BodyChoice> bodies) {

    public AccountSheet {
        tied = Set.copyOf(tied);
        bodies = List.copyOf(bodies);
    }
}
