package se.diarium.protocol;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The cells of the front page in reading order: a label or a name that is broken over several lines put together, and what a table
 * without its borders glues to a label parted from it.
 */
final class LabelParts {

    /** A cell, or what was put together of several. */
    record Part(String text, Line line, float left, boolean opensLine) {}

    static final float SAME_COLUMN = 4;
    private static final int LINES_OF_A_LABEL = 3;
    private static final int LONGEST_GLUED = 50;

    private final List<Line> lines;
    private final Wordings wordings;
    private final Set<Cell> used = Collections.newSetFromMap(new IdentityHashMap<>());
    private final List<Part> parts = new ArrayList<>();

    private LabelParts(List<Line> lines, Wordings wordings) {
        this.lines = lines;
        this.wordings = wordings;
    }

    static List<Part> of(List<Line> lines, Wordings wordings) {
        return new LabelParts(lines, wordings).read();
    }

    private List<Part> read() {
        for (int i = 0; i < lines.size(); i++) {
            Line line = lines.get(i);
            for (int c = 0; c < line.cells().size(); c++) {
                Cell cell = line.cells().get(c);
                if (used.contains(cell) || isBroken(i, cell)) {
                    continue;
                }
                String label = broken(i, cell);
                String text = label.equals(cell.text()) ? wrapped(i, cell) : label;
                parts.add(new Part(unglued(text), line, cell.left(), c == 0));
            }
        }
        return parts;
    }

    // "Tid och plats för Torsdagen den 26 november 2015 kl 10.00" / "justering": the value stands beside the label's
    // first line
    private boolean isBroken(int index, Cell above) {
        Line line = lines.get(index);
        if (index + 1 == lines.size()) {
            return false;
        }
        boolean first = above.equals(line.cells().get(0));
        Line next = lines.get(index + 1);
        for (Cell below : next.cells()) {
            boolean ordered = first ? below.equals(next.cells().get(0)) : above.box() == null;
            Wordings.Broken broken = !ordered || used.contains(below) || !isRest(above, below)
                    ? null
                    : wordings.broken(
                                    Spelling.foldInPlace(above.text()),
                                    Spelling.foldInPlace(below.text()),
                                    Meaning.LABELS)
                            .orElse(null);
            // "Anslaget nedtages:" / "den 24 november 2021" is whole, though "Anslaget den" is a label as well
            if (broken != null && !isLongerLabel(above, broken)) {
                broken(line, above, below, broken);
                return true;
            }
        }
        return false;
    }

    private boolean isLongerLabel(Cell above, Wordings.Broken broken) {
        return wordings.at(Spelling.foldInPlace(above.text()), 0, Meaning.LABELS)
                .filter(label -> label.length() > broken.above())
                .isPresent();
    }

    private static boolean isRest(Cell above, Cell below) {
        return Character.isLowerCase(below.text().codePointAt(0))
                && (above.box() == null || Math.abs(above.left() - below.left()) <= SAME_COLUMN);
    }

    private void broken(Line line, Cell above, Cell below, Wordings.Broken broken) {
        boolean first = above.equals(line.cells().get(0));
        String label =
                above.text().substring(0, broken.above()) + " " + below.text().substring(0, broken.below());
        parts.add(new Part(label, line, above.left(), first));
        used.add(above);
        used.add(below);
        rest(above.text().substring(broken.above()), line, above.left());
        for (Cell cell : first ? line.cells().subList(1, line.cells().size()) : List.<Cell>of()) {
            if (cell.box() == null && Character.isLetter(cell.text().codePointAt(0))) {
                break;
            }
            if (used.add(cell)) {
                parts.add(new Part(cell.text(), line, cell.left(), false));
            }
        }
        rest(below.text().substring(broken.below()), line, above.left());
    }

    private void rest(String text, Line line, float left) {
        String value = text.replaceFirst("^[ :;]+", "");
        if (!value.isEmpty()) {
            parts.add(new Part(value, line, left, false));
        }
    }

    // A table that has lost its borders: "BeslutandeBo Ek (S)", "Paragrafer1-9"
    private String unglued(String text) {
        for (int i = 3; i < Math.min(text.length(), LONGEST_GLUED); i++) {
            if (Character.isUpperCase(text.charAt(i))
                    && Character.isLowerCase(text.charAt(i - 1))
                    && wordings.whole(Spelling.fold(text.substring(0, i)), Meaning.LABELS)
                            .isPresent()) {
                return text.substring(0, i) + " " + text.substring(i);
            }
        }
        return text;
    }

    // Alingsås 2018: "Datum för anslags | 2018-02-01 | Datum för anslags | 2018-02-23" / "uppsättande | nedtagande"
    private String broken(int index, Cell cell) {
        if (cell.box() == null && lines.get(index).cells().size() > 1) {
            return brokenWithoutPlaces(index, cell);
        }
        List<Cell> below = new ArrayList<>(List.of(cell));
        String label = cell.text();
        for (int i = index + 1; i < Math.min(lines.size(), index + LINES_OF_A_LABEL); i++) {
            Cell next = cellBelow(lines.get(i), cell);
            if (next == null || isLabelOfItsOwn(next)) {
                break;
            }
            below.add(next);
            String joined = Spelling.join(below.stream().map(Cell::text).toList());
            if (wordings.whole(Spelling.fold(joined), Meaning.LABELS).isPresent()) {
                label = joined;
                used.addAll(below);
            }
        }
        return label;
    }

    // "Anslaget | 2026-03-03" / "Tas ner | 2026-03-25" are two labels, though "Anslaget tas ner" is one
    private boolean isLabelOfItsOwn(Cell cell) {
        return Character.isUpperCase(cell.text().codePointAt(0))
                && wordings.whole(cell.key(), Meaning.LABELS).isPresent();
    }

    /** The same in columns of blanks, whose cells only their order tells apart: each rest of a label is taken once. */
    private String brokenWithoutPlaces(int index, Cell cell) {
        String label = cell.text();
        String open = cell.text();
        for (int i = index + 1; i < Math.min(lines.size(), index + LINES_OF_A_LABEL); i++) {
            for (Cell next : lines.get(i).cells()) {
                String joined = Spelling.join(List.of(open, next.text()));
                if (!used.contains(next)
                        && next.text().length() <= LONGEST_GLUED
                        && Character.isLowerCase(next.text().codePointAt(0))
                        && wordings.whole(Spelling.fold(joined), Meaning.LABELS).isPresent()) {
                    label = joined;
                    open = joined;
                    used.add(next);
                    break;
                }
            }
        }
        return label;
    }

    // A grid of names in columns: "Ulla Berg (S)," | "Nils Ek (M)," / "ordförande" | "vice ordförande"
    private String wrapped(int index, Cell cell) {
        if (cell.box() == null || lines.get(index).cells().size() == 1) {
            return cell.text();
        }
        String text = cell.text();
        Cell above = cell;
        for (int i = index + 1; i < Math.min(lines.size(), index + LINES_OF_A_LABEL); i++) {
            Cell next = cellBelow(lines.get(i), cell);
            if (next == null || used.contains(next) || !isClose(above, next) || !goesOn(text, next.text())) {
                break;
            }
            used.add(next);
            text = Spelling.join(List.of(text, next.text()));
            above = next;
        }
        return text;
    }

    private static boolean isClose(Cell above, Cell below) {
        return above.box() != null
                && below.box() != null
                && below.box().y0() - above.box().y1()
                        < above.box().y1() - above.box().y0();
    }

    private static boolean goesOn(String above, String below) {
        return Character.isLowerCase(below.codePointAt(0)) && (above.endsWith(",") || above.endsWith(")"));
    }

    private static @Nullable Cell cellBelow(Line line, Cell above) {
        if (above.box() == null) {
            return line.cells().size() == 1 ? line.cells().get(0) : null;
        }
        return line.cells().stream()
                .filter(cell -> Math.abs(cell.left() - above.left()) <= SAME_COLUMN)
                .findFirst()
                .orElse(null);
    }
}
