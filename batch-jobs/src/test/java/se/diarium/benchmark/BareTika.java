package se.diarium.benchmark;

import java.io.InputStream;
import java.nio.file.Path;
import org.apache.tika.config.TikaConfig;
import org.apache.tika.extractor.EmbeddedDocumentExtractor;
import org.apache.tika.io.TikaInputStream;
import org.apache.tika.metadata.Metadata;
import org.apache.tika.parser.AutoDetectParser;
import org.apache.tika.parser.EmptyParser;
import org.apache.tika.parser.ParseContext;
import org.apache.tika.parser.Parser;
import org.apache.tika.parser.pdf.PDFParser;
import org.apache.tika.parser.pdf.PDFParserConfig;
import org.apache.tika.sax.BodyContentHandler;
import org.xml.sax.ContentHandler;

/** Tika as lean as it gets: no OCR, no attachments, no form data; its configuration read once. */
final class BareTika {

    private static final TikaConfig CONFIG = TikaConfig.getDefaultConfig();

    private final Parser parser;

    private BareTika(Parser parser) {
        this.parser = parser;
    }

    static BareTika pdfParser() {
        return new BareTika(new PDFParser());
    }

    static BareTika autoDetect() {
        return new BareTika(new AutoDetectParser(CONFIG));
    }

    /** The text's length. */
    int read(Path file) throws Exception {
        BodyContentHandler out = new BodyContentHandler(-1);
        Metadata metadata = new Metadata();
        try (TikaInputStream in = TikaInputStream.get(file, metadata)) {
            parser.parse(in, out, metadata, context());
        }
        return out.toString().length();
    }

    private static ParseContext context() {
        PDFParserConfig pdf = new PDFParserConfig();
        pdf.setOcrStrategy(PDFParserConfig.OCR_STRATEGY.NO_OCR);
        pdf.setExtractAcroFormContent(false);
        pdf.setIfXFAExtractOnlyXFA(false);
        pdf.setExtractAnnotationText(false);
        pdf.setExtractBookmarksText(false);
        pdf.setExtractInlineImages(false);
        ParseContext context = new ParseContext();
        context.set(PDFParserConfig.class, pdf);
        context.set(TikaConfig.class, CONFIG);
        context.set(Parser.class, EmptyParser.INSTANCE);
        context.set(EmbeddedDocumentExtractor.class, new EmbeddedDocumentExtractor() {
            @Override
            public boolean shouldParseEmbedded(Metadata metadata) {
                return false;
            }

            @Override
            public void parseEmbedded(InputStream in, ContentHandler out, Metadata metadata, boolean html) {}
        });
        return context;
    }
}
