package se.diarium.extraction.ocr;

import java.util.ArrayList;
import java.util.List;

/** Reads the table that Tesseract writes ({@code tsv}): a row a word, its columns apart by tabs. */
final class TesseractTable {

    private static final String WORD = "5";
    private static final int COLUMNS = 12;
    private static final int MOST_WORDS = 50_000;
    private static final int LONGEST_WORD = 500;

    private TesseractTable() {}

    static List<Word> words(String table) throws OcrException {
        List<Word> words = new ArrayList<>();
        String lineBefore = "";
        int line = 0;
        for (String row : table.split("\n", -1)) {
            String[] columns = row.split("\t", COLUMNS);
            if (columns.length < COLUMNS || !columns[0].equals(WORD)) {
                continue;
            }
            String text = columns[11].strip();
            String itsLine = columns[2] + "," + columns[3] + "," + columns[4];
            line += itsLine.equals(lineBefore) ? 0 : 1;
            lineBefore = itsLine;
            if (!text.isEmpty()) {
                words.add(word(columns, text, line));
            }
            if (words.size() > MOST_WORDS || text.length() > LONGEST_WORD) {
                throw new OcrException("more words than a page has");
            }
        }
        return words;
    }

    private static Word word(String[] columns, String text, int line) throws OcrException {
        try {
            int left = Integer.parseInt(columns[6]);
            int top = Integer.parseInt(columns[7]);
            int right = Math.addExact(left, Integer.parseInt(columns[8]));
            int bottom = Math.addExact(top, Integer.parseInt(columns[9]));
            float confidence = Math.max(0, Math.min(100, Float.parseFloat(columns[10])));
            return new Word(text, left, top, right, bottom, confidence, line);
        } catch (ArithmeticException | NumberFormatException e) {
            throw new OcrException("a row that is none", e);
        }
    }
}
