package se.diarium.web.headings;

import java.util.List;
import se.diarium.trial.PaperChanges;

/**
 * What a wording would change in some of all protocols: as many as could be read while somebody waits.
 *
 * @param papers those that would change, at most as many as are shown
 * @param read how many protocols have been read, those of the pages before included
 * @param total how many there are
 * @param changed how many of those on this page would change
 * @param refused how many of those on this page would be quarantined
 * @param last the version that was read last
 * @param complete whether there are no more
 */
public record AllProtocols(
        List<PaperChanges> papers, long read, long total, long changed, long refused, long last, boolean complete) {

    public AllProtocols {
        papers = List.copyOf(papers);
    }
}
