package se.diarium.web.headings;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import se.diarium.batch.JobService;
import se.diarium.browsing.Runs;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.RunStart;
import se.diarium.importing.Submissions;
import se.diarium.web.PostedForm;
import se.diarium.wording.HeadingNeverMet;
import se.diarium.wording.HeadingsNeverMet;
import se.diarium.wording.OwnWording;
import se.diarium.wording.OwnWordings;

/** The headings of a municipality's protocols that nobody has told the meaning of, and the wordings that somebody has added. */
@Named
@RequestScoped
public class HeadingListPage {

    private static final int ON_A_PAGE = 50;

    /** What can have been done just now; its text says so. */
    private static final Set<String> DONE = Set.of("added", "removed", "nothing");

    @Inject
    private HeadingsNeverMet headings;

    @Inject
    private OwnWordings wordings;

    @Inject
    private Submissions submissions;

    @Inject
    private JobService jobs;

    @Inject
    private Runs runs;

    @Inject
    private PostedForm posted;

    @Inject
    @Param(name = "kommun")
    private @Nullable String municipality;

    @Inject
    @Param(name = "efter")
    private @Nullable String after;

    @Inject
    @Param(name = "gjort")
    private @Nullable String done;

    private @Nullable List<HeadingNeverMet> found;

    /** Takes a wording away, or has all protocols of the municipality read again. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "ta-bort" ->
                posted.perform(() -> {
                    wordings.remove(posted.subjectId());
                    return address() + "&gjort=removed";
                });
            case "las-om" -> posted.perform(this::readAgain);
            default -> {}
        }
    }

    private String readAgain() {
        String owner = getMunicipality();
        if (submissions.rereadAll(owner) == 0) {
            return address() + "&gjort=nothing";
        }
        RunStart start = jobs.start(Cause.REREAD);
        return "/korningar/visa?id=" + start.run() + (start.started() ? "" : "&pagar=1");
    }

    private String address() {
        return "/rubriker?kommun=" + Utils.encodeURL(getMunicipality());
    }

    /** The headings on this page; asks for one more than it shows. */
    private List<HeadingNeverMet> found() {
        if (found == null) {
            found = headings.of(getMunicipality(), edge(), ON_A_PAGE + 1);
        }
        return found;
    }

    /** "12~inverkan på hamnen": the last one of the page before. */
    private @Nullable HeadingNeverMet edge() {
        int at = after == null ? -1 : after.indexOf('~');
        if (after == null || at < 1) {
            return null;
        }
        String folded = after.substring(at + 1);
        return new HeadingNeverMet(folded, folded, PostedForm.id(after.substring(0, at)), 0, 0, 0, 0, 0, 0);
    }

    public List<HeadingNeverMet> getHeadings() {
        return found().stream().limit(ON_A_PAGE).toList();
    }

    /** The address of the next page, or null on the last one. */
    public @Nullable String getNext() {
        if (found().size() <= ON_A_PAGE) {
            return null;
        }
        HeadingNeverMet last = found().get(ON_A_PAGE - 1);
        return address() + "&efter=" + Utils.encodeURL(last.protocols() + "~" + last.folded());
    }

    /** The address of the first page, or null on it. */
    public @Nullable String getFirst() {
        return after == null ? null : address();
    }

    /** All wordings that somebody has added. */
    public List<OwnWording> getWordings() {
        return wordings.all();
    }

    public List<String> getMunicipalities() {
        return runs.municipalities();
    }

    /** Whose protocols: the one in the address if it has an inbox, else the first that has one. */
    public String getMunicipality() {
        return runs.municipality(municipality);
    }

    /** What was done just now: the last part of a text's key, or null. */
    public @Nullable String getDone() {
        return posted.done(done, DONE);
    }
}
