package se.diarium.extraction;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import se.diarium.protocol.Segment;

/** Lines of a format that flows (DOCX, HTML): put together from runs of text, without places on a page. */
final class FlowingLines {

    private final Budget budget;
    private final List<List<Segment>> lines = new ArrayList<>();
    private final List<Integer> pageStarts = new ArrayList<>();
    private List<Segment> line = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private String mark = "";
    private float size;
    private int boldCharacters;

    FlowingLines(Budget budget) {
        this.budget = budget;
    }

    /** Text that goes on where the last one ended. */
    void text(String run, float runSize, boolean bold) {
        if (!run.isBlank()) {
            text.append(mark);
            mark = "";
        }
        text.append(run);
        size = Math.max(size, runSize);
        if (bold) {
            boldCharacters += run.length();
        }
    }

    /** What the next text begins with, on whatever line that stands; nothing if none comes before the next mark. */
    void mark(String label) {
        mark = label;
    }

    /** What follows stands apart on the same line: a tab, the next cell. */
    void gap() {
        String whole = Normalizer.normalize(text, Normalizer.Form.NFC).strip();
        if (!whole.isEmpty()) {
            budget.line(whole.length());
            line.add(new Segment(whole, null, size, boldCharacters * 2 > text.length()));
        }
        text.setLength(0);
        size = 0;
        boldCharacters = 0;
    }

    /** What follows stands on the next line; nothing if this one is empty. */
    void newLine() {
        gap();
        if (!line.isEmpty()) {
            lines.add(line);
            line = new ArrayList<>();
        }
    }

    /** What follows stands on the next page. */
    void newPage() {
        newLine();
        pageStarts.add(lines.size());
    }

    /** A row of a table: the cells' first lines beside each other, then their second lines, and so on. */
    void row(List<List<List<Segment>>> cells) {
        newLine();
        int height = cells.stream().mapToInt(List::size).max().orElse(0);
        for (int i = 0; i < height; i++) {
            List<Segment> across = new ArrayList<>();
            for (List<List<Segment>> cell : cells) {
                if (i < cell.size()) {
                    across.addAll(cell.get(i));
                }
            }
            lines.add(across);
        }
    }

    /** Lines that were put together elsewhere. */
    void add(List<List<Segment>> others) {
        newLine();
        lines.addAll(others);
    }

    /** All lines, each of at least one segment. */
    List<List<Segment>> lines() {
        newLine();
        return List.copyOf(lines);
    }

    /** All lines by pages: one more than there were page breaks. */
    List<List<List<Segment>>> pages() {
        newLine();
        List<List<List<Segment>>> pages = new ArrayList<>();
        int start = 0;
        for (int next : pageStarts) {
            pages.add(List.copyOf(lines.subList(start, next)));
            start = next;
        }
        pages.add(List.copyOf(lines.subList(start, lines.size())));
        return pages;
    }
}
