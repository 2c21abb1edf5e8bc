package se.diarium.protocol;

import java.util.ArrayList;
import java.util.List;

/**
 * A document as lines on pages, whatever file format it came in: what the extraction gives and the reader takes.
 *
 * @param format where it came from, since some layouts are known to a format only
 * @param pages in order, numbered from 1 without gaps
 * @param remarks what the lines do not show; none twice
 */
public record SourceDocument(Format format, List<SourcePage> pages, List<Remark> remarks) {

    /** The file formats that minutes come in. */
    public enum Format {
        PDF,
        DOCX,
        HTML,
        TEXT;

        /** Whether a line of it is a whole paragraph, however wide the paper. */
        boolean flows() {
            return this == DOCX || this == HTML;
        }
    }

    public SourceDocument {
        pages = List.copyOf(pages);
        remarks = List.copyOf(remarks);
    }

    /** A document of which its lines say all there is to say. */
    public SourceDocument(Format format, List<SourcePage> pages) {
        this(format, pages, List.of());
    }

    /** Whether OCR has read at least one page: a person has to compare the whole with the paper. */
    public boolean isReadByOcr() {
        return pages.stream().anyMatch(page -> page.origin() == SourcePage.Origin.OCR);
    }

    /** Whether there is at least one word in it. */
    public boolean hasText() {
        return pages.stream().anyMatch(page -> page.lines().stream().anyMatch(line -> !line.isBlank()));
    }

    /** The numbers of the pages that are pictures which nobody has read: what they say is missing. */
    public List<Integer> unreadPictures() {
        return pages.stream()
                .filter(page -> page.origin() == SourcePage.Origin.PICTURE)
                .map(SourcePage::number)
                .toList();
    }

    /** Plain text as a document: a form feed starts a new page; CRLF, CR and LF all end a line. */
    public static SourceDocument ofText(String text) {
        List<SourcePage> pages = new ArrayList<>();
        for (String page : text.split("\f", -1)) {
            List<SourceLine> lines = new ArrayList<>();
            for (String line : page.lines().toList()) {
                lines.add(SourceLine.of(pages.size() + 1, lines.size() + 1, line));
            }
            pages.add(new SourcePage(pages.size() + 1, 0, 0, lines));
        }
        return new SourceDocument(Format.TEXT, pages);
    }
}
