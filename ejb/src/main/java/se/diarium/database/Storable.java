package se.diarium.database;

import org.jspecify.annotations.Nullable;

/** Text of a document as PostgreSQL takes it: without NUL and without half a surrogate pair, which a damaged font may give. */
public final class Storable {

    private Storable() {}

    /** The same text, what cannot be stored replaced by U+FFFD. */
    public static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == 0 || Character.isSurrogate(text.charAt(i))) {
                return replaced(text);
            }
        }
        return text;
    }

    /** As {@link #text}, null stays null. */
    public static @Nullable String optional(@Nullable String text) {
        return text == null ? null : text(text);
    }

    private static String replaced(String text) {
        return text.codePoints()
                .map(c -> c == 0 || (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) ? 0xFFFD : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }
}
