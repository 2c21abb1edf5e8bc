package se.diarium.launcher;

/** Messages of others, made fit for one line of the console. */
final class Text {

    private Text() {}

    /** What an exception says, on one line; its class where it says nothing. */
    static String oneLine(Throwable e) {
        String message = e.getMessage();
        return message == null ? e.getClass().getSimpleName() : message.strip().replaceAll("\\s+", " ");
    }
}
