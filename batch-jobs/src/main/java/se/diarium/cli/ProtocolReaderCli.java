package se.diarium.cli;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonWriter;
import jakarta.json.JsonWriterFactory;
import jakarta.json.stream.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.check.ProtocolChecks;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.extraction.UnreadableDocumentException;
import se.diarium.extraction.ocr.ScannedDocument;
import se.diarium.extraction.ocr.Tesseract;
import se.diarium.importing.QuarantineReason;
import se.diarium.integration.ProtocolJson;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.review.Review;

/** {@code java -jar protocol-reader.jar [--out DIR] FILE…}: what the files say, as JSON. */
public final class ProtocolReaderCli {

    static final int READ = 0;
    static final int USAGE = 2;
    static final int SOME_UNREADABLE = 3;

    private static final String HELP = """
            Läser kommunala protokoll och skriver vad som står i dem som JSON.

            java -jar protocol-reader.jar [--out KATALOG] [--ocr] FIL...

              FIL            PDF, Word (.docx), HTML eller text
              --out KATALOG  skriver NAMN.json per fil i katalogen, annars till standard ut
              --ocr          läser inskannade sidor med tesseract (svenska), om det är installerat
              --help         visar den här texten

            Slutkod: 0 alla filer lästes, 2 fel i anropet, 3 någon fil gick inte att läsa
            (skälet står på en rad per fil på standard error).
            """;

    private static final JsonWriterFactory WRITERS =
            Json.createWriterFactory(Map.of(JsonGenerator.PRETTY_PRINTING, true));

    private TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
    private boolean ocr;
    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();
    private final PrintStream out;
    private final PrintStream err;

    ProtocolReaderCli(PrintStream out, PrintStream err) {
        this.out = out;
        this.err = err;
    }

    public static void main(String[] arguments) {
        QuietLibraries.quiet();
        PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        PrintStream err = new PrintStream(System.err, true, StandardCharsets.UTF_8);
        int exitCode = new ProtocolReaderCli(out, err).run(List.of(arguments));
        out.flush();
        System.exit(exitCode);
    }

    /** Does what the arguments say, and returns the exit code. */
    int run(List<String> arguments) {
        if (arguments.contains("--help")) {
            out.print(HELP);
            return READ;
        }
        Path directory = null;
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < arguments.size(); i++) {
            String argument = arguments.get(i);
            if (argument.equals("--out") && i + 1 < arguments.size()) {
                directory = Path.of(arguments.get(++i));
            } else if (argument.equals("--ocr")) {
                ocr = true;
            } else if (argument.startsWith("-")) {
                return usage("Okänd eller ofullständig flagga: " + argument);
            } else {
                files.add(Path.of(argument));
            }
        }
        if (files.isEmpty()) {
            return usage("Ingen fil angiven.");
        }
        if (ocr) {
            Optional<Tesseract> tesseract = Tesseract.find("tesseract");
            if (tesseract.isEmpty()) {
                return usage(
                        "Tesseract med svenska är inte installerat (apt-get install tesseract-ocr tesseract-ocr-swe).");
            }
            extraction = new TextExtraction(Limits.DEFAULT, tesseract.get());
        }
        if (directory != null) {
            try {
                Files.createDirectories(directory);
            } catch (IOException e) {
                return usage("Katalogen går inte att skapa: " + directory);
            }
        }
        int exitCode = READ;
        for (Path file : files) {
            if (!read(file, directory)) {
                exitCode = SOME_UNREADABLE;
            }
        }
        return exitCode;
    }

    private int usage(String mistake) {
        err.println(mistake);
        err.println();
        err.print(HELP);
        return USAGE;
    }

    private boolean read(Path file, @Nullable Path directory) {
        String name = file.getFileName() == null ? "" : file.getFileName().toString();
        try {
            SourceDocument document = document(file, name);
            ReadProtocol protocol = reader.read(document);
            byte[] json = bytes(ProtocolJson.of(protocol, checks.check(protocol), Review.of(document, protocol)));
            if (directory == null) {
                out.write(json);
            } else {
                Files.write(directory.resolve(withoutEnding(name) + ".json"), json);
            }
            return true;
        } catch (UnreadableDocumentException e) {
            err.println(file + ": " + e.reason().sentence() + " (" + e.reason() + ": " + e.getMessage() + ")");
            return false;
        } catch (RuntimeException | StackOverflowError e) {
            // As in the nightly import: the fault is ours, and the other files are read all the same
            err.println(file + ": " + QuarantineReason.READER_FAILED.sentence() + " (" + e + ")");
            return false;
        } catch (IOException e) {
            err.println(file + ": Resultatet kunde inte skrivas (" + e.getMessage() + ")");
            return false;
        }
    }

    private SourceDocument document(Path file, String name) throws UnreadableDocumentException {
        SourceDocument document = extraction.read(file, name);
        if (ocr && !document.unreadPictures().isEmpty()) {
            document = ScannedDocument.read(file, document, extraction, (picture, of) -> true);
        }
        if (!document.hasText()) {
            throw new UnreadableDocumentException(
                    QuarantineReason.NO_TEXT, document.pages().size() + " pages without text");
        }
        return document;
    }

    private static byte[] bytes(JsonObject json) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (JsonWriter writer = WRITERS.createWriter(bytes, StandardCharsets.UTF_8)) {
            writer.writeObject(json);
        }
        bytes.write('\n');
        return bytes.toByteArray();
    }

    private static String withoutEnding(String name) {
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
