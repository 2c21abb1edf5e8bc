package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Understands a case number of a shape that no row of {@link Numbers} has, where its place says that it is one: every diary
 * counts within a year, so one group of digits is the year and the one beside it the running number.
 */
final class UnknownNumberShape {

    /** Letters or digits with the marks before them: "KTN", " 24", "-15", ".042". */
    private record Piece(String mark, String text, int start, int end) {
        boolean isNumber() {
            return Character.isDigit(text.charAt(0));
        }

        boolean isLongYear() {
            return text.length() == 4 && (text.startsWith("19") || text.startsWith("20"));
        }

        boolean isShortYear() {
            return text.length() == 2 && text.charAt(0) <= '4';
        }
    }

    // "KTN.24-15.042", "23/MIL/0412", "BN 2023 412 231", "SBN_2024_77"
    private static final Pattern PIECE =
            Pattern.compile("(?<mark> ?[/.:_-] ?| )?(?<text>\\p{Lu}\\p{L}{0,7}|\\p{Ll}{2,8}(?=[./:_-]\\d)|\\d{1,7})");

    // "2024-03-12", "12.3.2024", "12/3 2024"
    private static final Pattern DAY = Pattern.compile(
            "(?:19|20)\\d{2}[-/.]\\d{1,2}[-/.]\\d{1,2}(?!\\d)|\\d{1,2}[./]\\d{1,2}[-/. ]{1,2}(?:19|20)\\d{2}");

    private static final int MOST_PIECES = 6;
    private static final int MOST_LETTERS = 2;
    private static final int LONGEST_SERIAL = 6;

    private UnknownNumberShape() {}

    /** The number with which a text starts, or nothing where none of its groups of digits can be the year. */
    static Optional<Numbers.Found> leading(String text) {
        String dashed = Spelling.dashed(text);
        List<Piece> pieces = DAY.matcher(dashed).lookingAt() ? List.of() : pieces(dashed);
        int year = indexOfYear(pieces);
        int serial = year < 0 ? -1 : indexOfSerial(pieces, year);
        if (serial < 0) {
            return Optional.empty();
        }
        @Nullable String prefix = null;
        @Nullable String classification = null;
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (!piece.isNumber()) {
                prefix = prefix == null ? piece.text() : prefix;
            } else if (i != year && i != serial) {
                boolean dotted = classification != null && piece.mark().strip().equals(".");
                classification = dotted ? classification + "." + piece.text() : piece.text();
            }
        }
        int end = pieces.get(pieces.size() - 1).end();
        return Optional.of(new Numbers.Found(
                new Diarienummer(
                        text.substring(0, end),
                        prefix,
                        Numbers.fullYear(Integer.parseInt(pieces.get(year).text())),
                        Integer.valueOf(pieces.get(serial).text()),
                        classification,
                        false),
                0,
                end));
    }

    private static List<Piece> pieces(String text) {
        List<Piece> pieces = new ArrayList<>();
        Matcher matcher = PIECE.matcher(text);
        int letters = 0;
        int numbers = 0;
        int end = 0;
        while (pieces.size() < MOST_PIECES && matcher.region(end, text.length()).lookingAt()) {
            String mark = matcher.group("mark") == null ? "" : matcher.group("mark");
            Piece piece = new Piece(mark, matcher.group("text"), matcher.start(), matcher.end());
            // "KS 2024 12 Budget": what stands behind a blank is a title, where the number may have ended
            boolean titleBegins =
                    mark.equals(" ") && numbers >= 2 && (!piece.isNumber() || piece.end() < text.length());
            boolean blankFirst = pieces.isEmpty() && !mark.isEmpty();
            letters += piece.isNumber() ? 0 : 1;
            if (titleBegins || blankFirst || letters > MOST_LETTERS) {
                break;
            }
            numbers += piece.isNumber() ? 1 : 0;
            pieces.add(piece);
            end = piece.end();
        }
        return pieces;
    }

    private static int indexOfYear(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isLongYear()) {
                return i;
            }
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).isShortYear()) {
                return i;
            }
        }
        return -1;
    }

    /** Behind the year, or before it where a slash joins the two or nothing stands behind: "KS 24-15.042", "MN:15/2024.231". */
    private static int indexOfSerial(List<Piece> pieces, int year) {
        boolean joined = pieces.get(year).mark().strip().equals("/");
        boolean joinedBehind =
                year + 1 < pieces.size() && pieces.get(year + 1).mark().strip().equals("/");
        if (joined && !joinedBehind && year > 0 && mayBeSerial(pieces.get(year - 1))) {
            return year - 1;
        }
        for (int i = year + 1; i < pieces.size(); i++) {
            if (mayBeSerial(pieces.get(i))) {
                return i;
            }
        }
        for (int i = year - 1; i >= 0; i--) {
            if (mayBeSerial(pieces.get(i))) {
                return i;
            }
        }
        return -1;
    }

    private static boolean mayBeSerial(Piece piece) {
        return piece.isNumber() && piece.text().length() <= LONGEST_SERIAL;
    }
}
