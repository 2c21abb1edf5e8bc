package se.diarium.web.deadlines;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.RefusedException;
import se.diarium.casework.FollowUps;
import se.diarium.deadline.DeadlineKind;
import se.diarium.deadline.DeadlineMarks;
import se.diarium.web.Sent;

/** What people do in the list of deadlines. */
@Named
@RequestScoped
public class DeadlineActions {

    private static final String PART = "lista";

    /** What a button can say; the last part of a text's key too. */
    public enum Verb {
        HANDLE,
        REOPEN,
        DONE,
        UNDO
    }

    @Inject
    private Sent sent;

    @Inject
    private DeadlineMarks marks;

    @Inject
    private FollowUps followUps;

    @Inject
    @Param(name = "klart")
    private @Nullable String done;

    /** Does what the button of a sent form says. */
    public void act() throws IOException {
        Verb verb = verb(sent.verb().orElse("")).orElse(null);
        if (verb != null) {
            sent.carryOut(verb.name(), PART, () -> carryOut(verb));
        }
    }

    private void carryOut(Verb verb) {
        switch (verb) {
            case HANDLE -> marks.handle(sent.subject(), kind(), part());
            case REOPEN -> marks.reopen(sent.subject(), kind(), part());
            case DONE -> followUps.done(sent.subject());
            case UNDO -> followUps.reopen(sent.subject());
        }
    }

    private DeadlineKind kind() {
        String[] subjects = sent.subjects();
        return Stream.of(DeadlineKind.values())
                .filter(kind -> subjects.length == 3 && kind.name().equals(subjects[1]))
                .findFirst()
                .orElseThrow(DeadlineActions::old);
    }

    private int part() {
        try {
            return Integer.parseInt(sent.subjects()[2]);
        } catch (NumberFormatException e) {
            throw old();
        }
    }

    private static RefusedException old() {
        return new RefusedException("Sidan var gammal. Läs in den på nytt och försök igen.");
    }

    /** What has just been done, or null. */
    public @Nullable Verb getDone() {
        return sent.getProblem() == null ? verb(done == null ? "" : done).orElse(null) : null;
    }

    private static Optional<Verb> verb(String name) {
        return Stream.of(Verb.values()).filter(verb -> verb.name().equals(name)).findFirst();
    }
}
