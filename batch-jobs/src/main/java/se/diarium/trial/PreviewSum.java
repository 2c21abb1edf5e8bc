package se.diarium.trial;

/**
 * What a preview came to.
 *
 * @param read how many protocols were read
 * @param changed how many of them would be registered otherwise
 * @param refused how many would be quarantined
 * @param complete whether it went through all, and nobody stopped it
 */
public record PreviewSum(long read, long changed, long refused, boolean complete) {

    static final PreviewSum NOTHING = new PreviewSum(0, 0, 0, true);

    PreviewSum with(PaperChanges paper) {
        return new PreviewSum(
                read + 1,
                changed + (paper.changes().isEmpty() ? 0 : 1),
                refused + (paper.refused() == null ? 0 : 1),
                complete);
    }

    PreviewSum stopped() {
        return new PreviewSum(read, changed, refused, false);
    }
}
