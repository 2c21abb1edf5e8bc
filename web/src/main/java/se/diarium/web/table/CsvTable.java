package se.diarium.web.table;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A CSV file as a Swedish Excel opens it by a double click: UTF-8 with its mark, semicolons, quoted by RFC 4180. Texts come from
 * documents that anybody may have written: one that a spreadsheet would take for a formula gets an apostrophe before it.
 */
public final class CsvTable implements Table {

    private static final String MARK = "\ufeff";
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";

    private final Writer out;

    public CsvTable(OutputStream out) throws IOException {
        this.out = new OutputStreamWriter(out, UTF_8);
        this.out.write(MARK);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        out.write(cells.stream().map(CsvTable::cell).collect(Collectors.joining(";", "", "\r\n")));
    }

    private static String cell(Object value) {
        String text = value instanceof String written ? guarded(written) : value.toString();
        boolean quoted = text.chars().anyMatch(c -> c == ';' || c == '"' || c == '\n' || c == '\r');
        return quoted ? '"' + text.replace("\"", "\"\"") + '"' : text;
    }

    private static String guarded(String text) {
        return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    @Override
    public void close() throws IOException {
        out.flush();
    }
}
