package se.diarium.extraction;

import java.time.Duration;

/**
 * How much of a document is read. A document is hostile until it has been read: every limit of the extraction stands here.
 *
 * @param fileBytes a larger file is not opened
 * @param pages a document with more is refused whole, never cut off
 * @param glyphsPerPage an A4 page of dense text has some 5 000
 * @param lines in the whole document
 * @param characters in the whole document
 * @param time on the clock, for one document
 * @param textFileBytes of a file that is read into memory as it is: HTML and plain text
 * @param archiveEntries files inside a DOCX
 * @param unpackedBytes of all files inside a DOCX together, or of one stream of a PDF
 * @param unpackRatio unpacked to packed, for a file of more than 1 MB inside a DOCX
 * @param xmlPartBytes of one XML file inside a DOCX
 * @param elements of one XML file inside a DOCX, or of a web page
 * @param depth how deep elements may lie in each other
 */
public record Limits(
        long fileBytes,
        int pages,
        int glyphsPerPage,
        int lines,
        int characters,
        Duration time,
        int textFileBytes,
        int archiveEntries,
        long unpackedBytes,
        int unpackRatio,
        long xmlPartBytes,
        int elements,
        int depth) {

    /** Room for the largest protocols there are, in a heap of 256 MB. */
    public static final Limits DEFAULT = new Limits(
            100L << 20,
            2_000,
            60_000,
            300_000,
            10_000_000,
            Duration.ofSeconds(60),
            20 << 20,
            5_000,
            200L << 20,
            200,
            30L << 20,
            500_000,
            250);

    /** The same, with another size of file. */
    public Limits withFileBytes(long bytes) {
        return new Limits(
                bytes,
                pages,
                glyphsPerPage,
                lines,
                characters,
                time,
                textFileBytes,
                archiveEntries,
                unpackedBytes,
                unpackRatio,
                xmlPartBytes,
                elements,
                depth);
    }

    /** The same, with another number of pages. */
    public Limits withPages(int count) {
        return new Limits(
                fileBytes,
                count,
                glyphsPerPage,
                lines,
                characters,
                time,
                textFileBytes,
                archiveEntries,
                unpackedBytes,
                unpackRatio,
                xmlPartBytes,
                elements,
                depth);
    }

    /** The same, with another time for a document. */
    public Limits withTime(Duration longest) {
        return new Limits(
                fileBytes,
                pages,
                glyphsPerPage,
                lines,
                characters,
                longest,
                textFileBytes,
                archiveEntries,
                unpackedBytes,
                unpackRatio,
                xmlPartBytes,
                elements,
                depth);
    }
}
