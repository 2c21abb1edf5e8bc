package se.diarium.account;

/** What came of a wish to change the password. */
public enum PasswordChange {
    CHANGED,
    /** The old password was wrong, or the account is locked for the moment. */
    REFUSED,
    TOO_SHORT,
    TOO_LONG
}
