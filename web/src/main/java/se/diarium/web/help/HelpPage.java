package se.diarium.web.help;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.Deed;
import se.diarium.audit.OwnDeeds;
import se.diarium.web.login.Visitor;

/** The page of help: what one does on a first day, and how much of it the visitor has done. */
@Named
@RequestScoped
public class HelpPage {

    private static final List<String> WORDS = List.of(
            "number",
            "case",
            "paragraph",
            "decision",
            "delegated",
            "approval",
            "notice",
            "appeal",
            "force",
            "dispatch",
            "recipient",
            "body",
            "followUp",
            "finding",
            "unsure",
            "heading",
            "quarantine",
            "run");

    @Inject
    private Visitor visitor;

    @Inject
    private OwnDeeds deeds;

    private @Nullable Set<Deed> done;

    /** The steps that the visitor may take. */
    public List<FirstDayStep> getSteps() {
        return FirstDayStep.ALL.stream()
                .filter(step -> visitor.isReviewer() || !step.forReviewers())
                .toList();
    }

    /** Whether the visitor has done it some day. */
    public boolean isDone(FirstDayStep step) {
        return !Collections.disjoint(done(), step.deeds());
    }

    /** How many of the steps the visitor has done. */
    public long getDone() {
        return getSteps().stream().filter(this::isDone).count();
    }

    /** Whether somebody who can take the steps has not taken any. */
    public boolean isNew() {
        return visitor.isReader() && !deeds.any(deedsOfSteps());
    }

    /** The words that are explained; their texts are those of these names. */
    public List<String> getWords() {
        return WORDS;
    }

    private Set<Deed> done() {
        if (done == null) {
            done = deeds.among(deedsOfSteps());
        }
        return done;
    }

    private Set<Deed> deedsOfSteps() {
        return getSteps().stream().flatMap(step -> step.deeds().stream()).collect(Collectors.toSet());
    }
}
