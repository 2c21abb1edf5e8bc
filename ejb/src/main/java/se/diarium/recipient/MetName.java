package se.diarium.recipient;

import java.util.Optional;

/**
 * A name that protocols of a municipality have, by what all its spellings have in common.
 *
 * @param municipality its id
 */
public record MetName(long municipality, String folded) {

    private static final char BETWEEN = '~';

    /** As it stands in a form: "12~kommunstyrelse". */
    public String token() {
        return municipality + String.valueOf(BETWEEN) + folded;
    }

    /** What a form says; empty where it is none. */
    public static Optional<MetName> of(String token) {
        int at = token.indexOf(BETWEEN);
        try {
            return at < 1 || at == token.length() - 1
                    ? Optional.empty()
                    : Optional.of(new MetName(Long.parseLong(token, 0, at, 10), token.substring(at + 1)));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
