package se.diarium.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import se.diarium.importing.QuarantineReason;
import se.diarium.protocol.SourceDocument;

/** Reads plain text and Markdown: line by line, a form feed ends a page. */
final class PlainText {

    private PlainText() {}

    static SourceDocument read(Path file, Budget budget) throws IOException {
        String text = Normalizer.normalize(Charsets.decode(bytes(file, budget.limits())), Normalizer.Form.NFC);
        // Counted before the lines are made: afterwards it would be too late.
        for (String page : text.split("\f", -1)) {
            budget.page();
            page.lines().forEach(line -> budget.line(line.length()));
        }
        return SourceDocument.ofText(text);
    }

    /** The bytes of a file that is read into memory as a whole. */
    static byte[] bytes(Path file, Limits limits) throws IOException {
        long size = Files.size(file);
        if (size > limits.textFileBytes()) {
            throw new LimitExceededException(
                    QuarantineReason.TOO_LARGE,
                    size + " bytes, at most " + limits.textFileBytes() + " of text are read");
        }
        return Files.readAllBytes(file);
    }
}
