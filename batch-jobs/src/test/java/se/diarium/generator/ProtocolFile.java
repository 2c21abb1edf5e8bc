package se.diarium.generator;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Writes minutes in a layout as a file of one of the formats. */
public enum ProtocolFile {
    TEXT("txt"),
    PDF("pdf"),
    DOCX("docx");

    private final String ending;

    ProtocolFile(String ending) {
        this.ending = ending;
    }

    public String ending() {
        return ending;
    }

    /** The bytes of the file, the layout made plainer where the format has no such form. */
    public byte[] write(Minutes minutes, Layout layout) {
        Layout writable = layout.in(this);
        Paper paper = Typesetter.typeset(minutes, writable).paper();
        return switch (this) {
            case TEXT -> TextPrinter.print(paper, writable).getBytes(StandardCharsets.UTF_8);
            case PDF ->
                PdfPrinter.print(
                        paper,
                        minutes.meeting().body().name() + " "
                                + minutes.meeting().date());
            case DOCX -> DocxPrinter.print(paper);
        };
    }

    /** What a reader should find in any file of these minutes in this layout. */
    public static Truth truth(Minutes minutes, Layout layout) {
        return Typesetter.typeset(minutes, layout).truth();
    }

    /** The number of pages of a PDF. */
    public static int pages(byte[] pdf) throws IOException {
        return PdfPrinter.pages(pdf);
    }
}
