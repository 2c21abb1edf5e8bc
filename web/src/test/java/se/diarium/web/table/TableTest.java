package se.diarium.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TableTest {

    @TempDir
    private Path folder;

    private static String csv(Object... cells) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (CsvTable table = new CsvTable(out)) {
            table.row(List.of(cells));
        }
        return out.toString(UTF_8);
    }

    private String sheet(Object... cells) throws IOException {
        Path file = folder.resolve("table.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                XlsxTable table = new XlsxTable(out, "Sökning")) {
            for (int row = 0; row < 450; row++) {
                table.row(List.of(cells));
            }
        }
        try (ZipFile zip = new ZipFile(file.toFile())) {
            return new String(
                    zip.getInputStream(zip.getEntry("xl/worksheets/sheet1.xml")).readAllBytes(), UTF_8);
        }
    }

    @Test
    void writesCsvAsASwedishExcelReadsIt() throws IOException {
        assertThat(csv("Åre; \"norra\"", LocalDate.of(2026, 11, 2), 45, "rad\nrad"))
                .isEqualTo("\ufeff\"Åre; \"\"norra\"\"\";2026-11-02;45;\"rad\nrad\"\r\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1"})
    void guardsCsvAgainstFormulas(String text) throws IOException {
        assertThat(csv(text).replace("\"", "")).startsWith("\ufeff'" + text.charAt(0));
    }

    @Test
    void writesTextsIntoAWorkbookThatAreNoFormulas() throws IOException {
        String sheet = sheet("=HYPERLINK(\"x\")", "a\u0000\u0001<b>\ud800", LocalDate.of(2026, 11, 2), 45);
        assertThat(sheet)
                .contains("=HYPERLINK")
                .contains("inlineStr")
                .doesNotContain("<f>")
                .doesNotContain("<b>")
                .doesNotContain("\u0001");
        assertThat(sheet.split("<row ")).hasSize(451);
    }
}
