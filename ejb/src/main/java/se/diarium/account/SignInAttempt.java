package se.diarium.account;

/** What came of a name and a password. */
enum SignInAttempt {
    LET_IN,
    /** Not the password; it may be tried again at once. */
    WRONG,
    /** Not the password, and the account is locked for a while now. */
    LOCKING,
    /** The account was locked or closed; the password was not counted. */
    SHUT
}
