package se.diarium.extraction;

import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.util.Matrix;
import org.jspecify.annotations.Nullable;

/** Knows while a page is drawn how much of it is picture: without text such a page is a scan, or letters made into drawings. */
final class Pictures {

    /** A logo or a signature is smaller. */
    private static final double LARGE = 0.2;

    /** A frame and some rules are fewer; a line of letters that are drawn one by one is more. */
    private static final int MANY_DRAWINGS = 300;

    private static final Set<String> FILLED = Set.of(
            OperatorName.FILL_NON_ZERO,
            OperatorName.FILL_EVEN_ODD,
            OperatorName.LEGACY_FILL_NON_ZERO,
            OperatorName.FILL_NON_ZERO_AND_STROKE,
            OperatorName.FILL_EVEN_ODD_AND_STROKE);

    private double paper;
    private double covered;
    private int drawings;

    void newPage(PDRectangle itsPaper) {
        paper = (double) itsPaper.getWidth() * itsPaper.getHeight();
        covered = 0;
        drawings = 0;
    }

    /** Takes note of an operator before it is carried out. */
    void operator(String name, List<COSBase> operands, @Nullable PDResources resources, Matrix place) {
        if (FILLED.contains(name)) {
            drawings++;
        } else if (name.equals(OperatorName.BEGIN_INLINE_IMAGE)
                || (name.equals(OperatorName.DRAW_OBJECT)
                        && !operands.isEmpty()
                        && operands.get(0) instanceof COSName object
                        && resources != null
                        && resources.isImageXObject(object))) {
            // An image fills the unit square, which the matrix lays onto the paper.
            covered += Math.abs(
                    (double) place.getScaleX() * place.getScaleY() - (double) place.getShearX() * place.getShearY());
        }
    }

    /** Whether so much of the page is drawn that text may be in it. */
    boolean fillThePage() {
        return covered > LARGE * paper || drawings > MANY_DRAWINGS;
    }
}
