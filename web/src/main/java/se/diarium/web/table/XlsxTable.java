package se.diarium.web.table;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook of one sheet. Texts are inline strings, which no spreadsheet takes for formulas; the first row is the head. */
public final class XlsxTable implements Table {

    private static final int ROWS_IN_MEMORY = 200;
    /** What a cell holds, by Microsoft's limits. */
    private static final int LONGEST = 32_000;

    private static final int[] WIDTHS = {28, 12, 7, 60, 20, 80, 40, 20, 14};

    private final Workbook workbook;
    private final Worksheet sheet;
    private int row;

    public XlsxTable(OutputStream out, String sheetName) {
        workbook = new Workbook(out, "Diarium", null);
        sheet = workbook.newWorksheet(sheetName);
        for (int column = 0; column < WIDTHS.length; column++) {
            sheet.width(column, WIDTHS[column]);
        }
        sheet.freezePane(0, 1);
    }

    @Override
    public void row(List<?> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            cell(column, cells.get(column));
        }
        if (row == 0) {
            sheet.range(0, 0, 0, Math.max(0, cells.size() - 1)).style().bold().set();
        }
        row++;
        if (row % ROWS_IN_MEMORY == 0) {
            sheet.flush();
        }
    }

    private void cell(int column, Object value) {
        if (value instanceof LocalDate day) {
            sheet.value(row, column, day);
            sheet.style(row, column).format("yyyy-mm-dd").set();
        } else if (value instanceof Number number) {
            sheet.value(row, column, number);
        } else {
            sheet.inlineString(row, column, storable(value.toString()));
        }
    }

    /** Without what XML cannot hold. */
    private static String storable(String text) {
        String cut = text.length() > LONGEST ? text.substring(0, LONGEST) : text;
        return cut.codePoints()
                .filter(c ->
                        c == '\n' || c == '\t' || (c >= ' ' && c < 0xD800) || (c > 0xDFFF && c < 0xFFFE) || c > 0xFFFF)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
