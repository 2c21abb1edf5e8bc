package se.diarium.account;

/**
 * A password that an account has been given, to be shown once.
 *
 * @param account its id
 */
public record GivenPassword(long account, String password) {

    /** Without the password: it must not come into a log. */
    @Override
    public String toString() {
        return "a password for account " + account;
    }
}
