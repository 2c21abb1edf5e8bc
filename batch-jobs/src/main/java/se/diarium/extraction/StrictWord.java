package se.diarium.extraction;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * A DOCX that Word has saved as "Strict Open XML": the same elements under other names of their vocabularies (ISO/IEC 29500,
 * part 1 for part 4), which POI does not know.
 */
final class StrictWord {

    static final String VOCABULARY = "http://purl.oclc.org/ooxml/";

    // "http://purl.oclc.org/ooxml/wordprocessingml/main" is ".../wordprocessingml/2006/main" with everybody else
    private static final Pattern NAME = Pattern.compile("http://purl\\.oclc\\.org/ooxml/([A-Za-z]{1,40})/");
    private static final String USUAL = "http://schemas.openxmlformats.org/$1/2006/";

    private StrictWord() {}

    /**
     * Writes a copy under the usual names.
     *
     * @param file whose parts have been counted: each of them is held in memory once
     */
    static void translate(Path file, Path copy) throws IOException {
        try (ZipFile strict = ZipFile.builder().setPath(file).get();
                OutputStream out = Files.newOutputStream(copy);
                ZipOutputStream usual = new ZipOutputStream(out)) {
            for (ZipArchiveEntry entry : Collections.list(strict.getEntries())) {
                usual.putNextEntry(new ZipEntry(entry.getName()));
                try (InputStream in = strict.getInputStream(entry)) {
                    if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
                        String xml = new String(in.readAllBytes(), StandardCharsets.ISO_8859_1);
                        usual.write(NAME.matcher(xml).replaceAll(USUAL).getBytes(StandardCharsets.ISO_8859_1));
                    } else {
                        in.transferTo(usual);
                    }
                }
            }
        }
    }
}
