package se.diarium.extraction;

import java.awt.geom.Point2D;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.util.Matrix;

/**
 * Knows while a page is drawn whether letters are white, and where something lies below them that makes them seen. Of colours
 * it knows those that are named by their numbers; where it cannot be sure, letters count as seen.
 */
final class Ink {

    /** Deeper than any program nests its states, and more areas than a page has; beyond, everything counts as seen. */
    private static final int MOST_STATES = 1_000;

    private static final int MOST_AREAS = 2_000;

    private record Area(double x0, double y0, double x1, double y1) {
        boolean holds(double x, double y) {
            return x >= x0 && x <= x1 && y >= y0 && y <= y1;
        }
    }

    private final Deque<Boolean> saved = new ArrayDeque<>();
    private final List<Area> painted = new ArrayList<>();
    private final List<Point2D.Float> path = new ArrayList<>();
    private boolean white;
    private boolean paintedAll;

    /** A new page: nothing on it, and black ink. */
    void newPage() {
        saved.clear();
        painted.clear();
        path.clear();
        white = false;
        paintedAll = false;
    }

    /** Takes note of an operator before it is carried out. */
    void operator(String name, List<COSBase> operands, Matrix place) {
        switch (name) {
            case "q" -> {
                if (saved.size() < MOST_STATES) {
                    saved.push(white);
                } else {
                    paintedAll = true;
                }
            }
            case "Q" -> white = saved.isEmpty() ? white : saved.pop();
            case "g" -> white = operands.size() == 1 && all(operands, 1);
            case "rg" -> white = operands.size() == 3 && all(operands, 1);
            case "k" -> white = operands.size() == 4 && all(operands, 0);
            case "sc", "scn" -> white = operands.size() == 3 && all(operands, 1);
            case "cs" -> white = false;
            case "m", "l" -> points(operands, place, 2);
            case "c", "v", "y" -> points(operands, place, operands.size());
            case "re" -> rectangle(operands, place);
            case "f", "F", "f*", "B", "B*", "b", "b*" -> fill();
            case "n", "S", "s" -> path.clear();
            case "BI" -> image(place);
            case "sh" -> paintedAll = true;
            default -> {}
        }
    }

    /** An image is drawn: it fills the unit square. */
    void image(Matrix place) {
        path.clear();
        for (int corner = 0; corner < 4; corner++) {
            path.add(place.transformPoint(corner & 1, corner >> 1));
        }
        paint();
    }

    /** Whether a letter there is white with nothing below it. */
    boolean isWhiteOnNothing(double x, double y) {
        return white && !paintedAll && painted.stream().noneMatch(area -> area.holds(x, y));
    }

    private static boolean all(List<COSBase> operands, float value) {
        return operands.stream()
                .allMatch(operand -> operand instanceof COSNumber number && number.floatValue() == value);
    }

    private void points(List<COSBase> operands, Matrix place, int count) {
        for (int i = 0; i + 1 < Math.min(count, operands.size()); i += 2) {
            if (operands.get(i) instanceof COSNumber x && operands.get(i + 1) instanceof COSNumber y) {
                point(place, x.floatValue(), y.floatValue());
            }
        }
    }

    private void rectangle(List<COSBase> operands, Matrix place) {
        if (operands.size() == 4 && operands.stream().allMatch(COSNumber.class::isInstance)) {
            float[] n = new float[4];
            for (int i = 0; i < 4; i++) {
                n[i] = ((COSNumber) operands.get(i)).floatValue();
            }
            for (int corner = 0; corner < 4; corner++) {
                point(place, n[0] + (corner & 1) * n[2], n[1] + (corner >> 1) * n[3]);
            }
        }
    }

    private void point(Matrix place, float x, float y) {
        if (path.size() < MOST_AREAS) {
            path.add(place.transformPoint(x, y));
        }
    }

    private void fill() {
        if (white) {
            path.clear();
        } else {
            paint();
        }
    }

    private void paint() {
        if (painted.size() >= MOST_AREAS) {
            paintedAll = true;
        } else if (!path.isEmpty()) {
            double x0 = Double.MAX_VALUE;
            double y0 = Double.MAX_VALUE;
            double x1 = -Double.MAX_VALUE;
            double y1 = -Double.MAX_VALUE;
            for (Point2D.Float point : path) {
                x0 = Math.min(x0, point.x);
                y0 = Math.min(y0, point.y);
                x1 = Math.max(x1, point.x);
                y1 = Math.max(y1, point.y);
            }
            painted.add(new Area(x0, y0, x1, y1));
        }
        path.clear();
    }
}
