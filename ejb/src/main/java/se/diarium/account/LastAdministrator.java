package se.diarium.account;

import se.diarium.RefusedException;

/**
 * Holds that somebody can always look after the accounts: an administrator ceases to be one only by the hand of another, and the
 * last never.
 *
 * @param caller the id of the administrator who makes the change
 * @param others how many open administrators there are besides the account that is changed
 */
record LastAdministrator(long caller, long others) {

    /** @throws RefusedException if the account may not be closed */
    void requireMayClose(Account account) {
        if (account.getId() == caller) {
            throw new RefusedException("Du kan inte stänga ditt eget konto. Be en annan administratör.");
        }
        requireAnother(account);
    }

    /** @throws RefusedException if the account may not have these roles instead of its own */
    void requireMayHave(Account account, AccountFacts facts) {
        if (facts.roles().contains(Roles.ADMINISTRATOR) || !account.isAdministrator()) {
            return;
        }
        if (account.getId() == caller) {
            throw new RefusedException(
                    "Du kan inte ta ifrån dig själv rollen administratör. Be en annan administratör.");
        }
        requireAnother(account);
    }

    private void requireAnother(Account account) {
        if (account.isAdministrator() && others == 0) {
            throw new RefusedException("Det måste finnas minst en administratör. Ge någon annan den rollen först.");
        }
    }
}
