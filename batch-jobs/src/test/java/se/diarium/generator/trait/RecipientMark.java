package se.diarium.generator.trait;

/** What stands with a recipient. */
public enum RecipientMark implements Trait {
    NONE,
    /** Polisen fk. */
    FK,
    /** Polisen för kännedom. */
    FOR_INFORMATION,
    /** Stadskansliet (personal). */
    PARENTHESES,
    /** A full stop after the last one. */
    FULL_STOP,
    /** info@exempelkoping.example. */
    E_MAIL;

    /** The recipient as it stands in a list. */
    public String write(String recipient, int index, int count) {
        return switch (this) {
            case NONE -> recipient;
            case FK -> index % 2 == 1 || count == 1 ? recipient + " fk" : recipient;
            case FOR_INFORMATION ->
                recipient.endsWith("kännedom") || index < count - 1 ? recipient : recipient + " för kännedom";
            case PARENTHESES -> index == 0 ? recipient + " (personal)" : recipient;
            case FULL_STOP -> index == count - 1 ? recipient + "." : recipient;
            case E_MAIL -> index == count - 1 ? "info@exempelkoping.example" : recipient;
        };
    }
}
