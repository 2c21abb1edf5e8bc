package se.diarium.web.runs;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.Part;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.RefusedException;
import se.diarium.batch.JobService;
import se.diarium.browsing.Runs;
import se.diarium.importing.ImportRun.Cause;
import se.diarium.importing.Quarantine;
import se.diarium.importing.RunStart;
import se.diarium.importing.Submissions;

/** "Kör nu", "ladda upp" and "läs om", which go on to the page of the run that does it, and "släpp". */
@Named
@RequestScoped
public class RunActions {

    private static final String FILES = "filer";

    @Inject
    private JobService jobs;

    @Inject
    private Submissions submissions;

    @Inject
    private Quarantine quarantine;

    @Inject
    private Runs runs;

    @Inject
    private ExternalContext external;

    private @Nullable String municipality;
    private @Nullable String problem;
    private @Nullable String refusal;
    private @Nullable Long released;
    private boolean takenBack;

    /** The file that was released just before: the form by which that is taken back brings it along. */
    @Inject
    @Param(name = "slappt-fil")
    private @Nullable Long releasedBefore;

    /** Starts a run, or shows the one that is running. */
    public void runNow() throws IOException {
        show(jobs.start(Cause.BUTTON));
    }

    /** Has a file read again. */
    public void reread(long file) throws IOException {
        try {
            submissions.reread(file);
        } catch (IllegalStateException e) {
            problem = "rereading"; // somebody else was quicker
            return;
        }
        show(jobs.start(Cause.REREAD));
    }

    /** Lets a file out of quarantine as it is. */
    public void release(long file) {
        try {
            quarantine.release(file);
            released = file;
        } catch (RefusedException e) {
            refusal = e.getMessage();
        }
    }

    /** Has a file in quarantine again that was released. */
    public void takeBack(long file) {
        try {
            quarantine.takeBack(file);
            takenBack = true;
        } catch (RefusedException e) {
            refusal = e.getMessage();
        }
    }

    /** Saves the uploaded files and has them read. */
    public void upload() throws IOException, ServletException {
        List<Part> files = chosen();
        String owner = owner();
        if (files.isEmpty() || owner == null) {
            problem = "empty";
            return;
        }
        if (files.stream().anyMatch(file -> file.getSize() > runs.largestFile())) {
            problem = "large";
            return;
        }
        for (Part file : files) {
            try (InputStream bytes = file.getInputStream()) {
                submissions.upload(owner, name(file), bytes);
            }
        }
        show(jobs.start(Cause.UPLOAD));
    }

    private List<Part> chosen() throws IOException, ServletException {
        return ((HttpServletRequest) external.getRequest())
                .getParts().stream()
                        .filter(part -> part.getName().equals(FILES))
                        .filter(part -> part.getSubmittedFileName() != null)
                        .filter(part -> !part.getSubmittedFileName().isEmpty())
                        .toList();
    }

    private @Nullable String owner() {
        List<String> known = runs.municipalities();
        return known.size() == 1 ? known.get(0) : known.contains(municipality) ? municipality : null;
    }

    /** Without the folders that some browsers send. */
    private static String name(Part file) {
        String name = file.getSubmittedFileName();
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
    }

    private void show(RunStart start) throws IOException {
        external.redirect(external.getRequestContextPath() + "/korningar/visa?id=" + start.run()
                + (start.started() ? "" : "&pagar=1"));
    }

    /** What hindered the action: the last part of a text's key, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** Why nothing was done, in a sentence, or null. */
    public @Nullable String getRefusal() {
        return refusal;
    }

    /** The file that has been released just now, or null. */
    public @Nullable Long getReleased() {
        return released != null || takenBack ? released : releasedBefore;
    }

    public List<String> getMunicipalities() {
        return runs.municipalities();
    }

    public long getLargestFile() {
        return runs.largestFile();
    }

    public @Nullable String getMunicipality() {
        return municipality;
    }

    public void setMunicipality(@Nullable String municipality) {
        this.municipality = municipality;
    }
}
