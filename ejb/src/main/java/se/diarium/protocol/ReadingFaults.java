package se.diarium.protocol;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** What the reader itself can tell of, because only it sees the lines and the file: for the table of all that minutes can have wrong. */
public final class ReadingFaults {

    private ReadingFaults() {}

    /** Of the file, of the document as a whole, of its list of contents, of its items. */
    public static List<Fault> all() {
        Stream<Fault> ofTheFile = Arrays.stream(Remark.Kind.values()).map(Remark.Kind::fault);
        return Stream.concat(
                        ofTheFile,
                        Stream.of(
                                DocumentFindings.OTHER_LANGUAGE,
                                DocumentFindings.GARBLED_TEXT,
                                DocumentFindings.RUN_TOGETHER,
                                DocumentFindings.DIRECTION_MARKS,
                                DocumentFindings.TWO_MEETINGS,
                                ContentsFindings.NOT_IN_THE_MINUTES,
                                ContentsFindings.TITLE_OF_ANOTHER,
                                ContentsFindings.OTHER_NUMBER,
                                ContentsFindings.NOT_LISTED,
                                ItemFindings.EMPTY_DECISION,
                                ItemFindings.HOMOGLYPHS,
                                ItemFindings.MISSING_ATTACHMENT))
                .toList();
    }
}
