package se.diarium.importing;

/** Names of files as others chose them. */
public final class FileName {

    private static final int LONGEST_SHOWN = 120;
    private static final int LONGEST_STORED = 255;

    private FileName() {}

    /**
     * The name for a page or a log: control characters, line breaks and the marks that turn the direction of writing
     * ("fdp.exe" shown as "exe.pdf") become "·", a long one is cut in the middle so that its ending stays.
     */
    public static String shown(String name) {
        String clean = name.codePoints()
                .map(c -> isVisible(c) ? c : '·')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        if (clean.codePointCount(0, clean.length()) <= LONGEST_SHOWN) {
            return clean;
        }
        int head = clean.offsetByCodePoints(0, LONGEST_SHOWN - 21);
        int tail = clean.offsetByCodePoints(clean.length(), -20);
        return clean.substring(0, head) + "…" + clean.substring(tail);
    }

    /** The name as given, as far as it can be stored: without a path before it, and without what PostgreSQL does not take. */
    public static String storable(String given) {
        String name = given.substring(Math.max(given.lastIndexOf('/'), given.lastIndexOf('\\')) + 1);
        String clean = name.codePoints()
                .map(c -> c == 0 || Character.getType(c) == Character.SURROGATE ? 0xFFFD : c)
                .limit(LONGEST_STORED)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        return clean.isBlank() ? "utan namn" : clean;
    }

    private static boolean isVisible(int c) {
        return switch (Character.getType(c)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.UNASSIGNED,
                    Character.PRIVATE_USE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> false;
            default -> true;
        };
    }
}
