package se.diarium.extraction;

import java.io.ByteArrayInputStream;
import java.io.IOException;

/** The codes of one string that a page shows, one after the other. */
final class Codes {

    private final byte[] string;
    private final Letters letters;
    private int at;
    private int code;
    private int length;

    Codes(byte[] string, Letters letters) {
        this.string = string;
        this.letters = letters;
    }

    /** Goes on to the next code; false at the end. */
    boolean next() throws IOException {
        if (at >= string.length) {
            return false;
        }
        length = letters.bytes();
        if (length == 0 || at + length > string.length) {
            ByteArrayInputStream rest = new ByteArrayInputStream(string, at, string.length - at);
            code = letters.font().readCode(rest);
            length = string.length - at - rest.available();
        } else {
            // As the font would say, without its looking through a table of one line.
            code = length == 1 ? string[at] & 0xFF : (string[at] & 0xFF) << 8 | (string[at + 1] & 0xFF);
        }
        at += length;
        return true;
    }

    int code() {
        return code;
    }

    /** Whether words are set wider at it: a code of one byte that is a blank. */
    boolean isBlank() {
        return code == ' ' && length == 1;
    }
}
