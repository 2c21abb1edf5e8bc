package se.diarium.web.language;

import java.util.ArrayList;
import java.util.List;

/**
 * A text in which what comes from the registry is marked, by two characters that no document's text keeps: it goes through
 * {@code MessageFormat} as a text, and comes out as pieces.
 */
final class Pieces {

    private static final char BEGIN = '\uE000';
    private static final char END = '\uE001';

    private Pieces() {}

    /** A value of the registry as it goes into a text. */
    static String marked(String value) {
        return BEGIN + value.replace(BEGIN, ' ').replace(END, ' ') + END;
    }

    /** The pieces of a text; those that are marked are Swedish. */
    static List<Piece> of(String text) {
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            boolean swedish = text.charAt(at) == BEGIN;
            int start = swedish ? at + 1 : at;
            int end = text.indexOf(swedish ? END : BEGIN, start);
            end = end < 0 ? text.length() : end;
            if (end > start) {
                pieces.add(new Piece(text.substring(start, end), swedish));
            }
            at = swedish ? end + 1 : end;
        }
        return pieces;
    }
}
