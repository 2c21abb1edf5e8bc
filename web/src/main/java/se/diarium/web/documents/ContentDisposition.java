package se.diarium.web.documents;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import se.diarium.importing.FileName;

/**
 * The header that gives a file its name on the reader's computer (RFC 6266): the name in full for the browsers of today, in
 * ASCII for what does not know them. Whatever the name is, it cannot end the header or lead out of a folder.
 */
public final class ContentDisposition {

    // RFC 5987: attr-char
    private static final String UNENCODED = "!#$&+-.^_`|~";

    private ContentDisposition() {}

    static String inline(String fileName) {
        return "inline" + parameters(fileName);
    }

    /** For a file that is saved. */
    public static String attachment(String fileName) {
        return "attachment" + parameters(fileName);
    }

    private static String parameters(String given) {
        String name = Normalizer.normalize(FileName.shown(given), Normalizer.Form.NFC)
                .replaceAll("[/\\\\:*?\"<>|]", "_")
                .replaceFirst("^\\.++", "_");
        if (name.isBlank()) {
            name = "dokument";
        }
        return "; filename=\"" + ascii(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    private static String ascii(String name) {
        String plain = Normalizer.normalize(name, Normalizer.Form.NFD).replaceAll("\\p{M}++", "");
        return plain.replaceAll("[^ -~]", "_").replaceAll("[\"\\\\%;]", "_");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte b : name.getBytes(UTF_8)) {
            char c = (char) (b & 0xff);
            boolean plain = c < 0x80 && (Character.isLetterOrDigit(c) || UNENCODED.indexOf(c) >= 0);
            encoded.append(plain ? String.valueOf(c) : String.format("%%%02X", (int) c));
        }
        return encoded.toString();
    }
}
