package se.diarium.launcher;

/**
 * Something outside the program is in the way of a start. The message is one line that says what it is and what to do; the
 * launcher prints it alone, without a stack trace, and ends with exit code 1.
 */
public final class StartFailure extends Exception {

    private static final long serialVersionUID = 1;

    /** @param message what is wrong and what to do about it, one line of English */
    public StartFailure(String message) {
        super(message);
    }

    /**
     * @param message what is wrong and what to do about it, one line of English
     * @param cause what the machine said
     */
    public StartFailure(String message, Throwable cause) {
        super(message, cause);
    }
}
