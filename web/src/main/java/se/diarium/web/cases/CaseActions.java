package se.diarium.web.cases;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.RefusedException;
import se.diarium.browsing.Cases;
import se.diarium.browsing.NumberSought;
import se.diarium.casework.CaseMerges;
import se.diarium.casework.CaseNotes;
import se.diarium.casework.FollowUps;
import se.diarium.registry.CaseFile;
import se.diarium.web.Sent;

/** What people do on the page of a case file, and in the list of follow-ups. */
@Named
@RequestScoped
public class CaseActions {

    /** What a button can say; the last part of a text's key too. */
    public enum Verb {
        NOTE,
        NOTE_CHANGE,
        NOTE_REMOVE,
        FOLLOW_UP,
        DONE,
        REOPEN,
        FOLLOW_UP_REMOVE,
        MERGE,
        PART
    }

    @Inject
    private Sent sent;

    @Inject
    private Cases cases;

    @Inject
    private CaseNotes notes;

    @Inject
    private FollowUps followUps;

    @Inject
    private CaseMerges merges;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "klart")
    private @Nullable String done;

    /** Does what the button of a sent form says. */
    public void act() throws IOException {
        Verb verb = verb(sent.verb().orElse("")).orElse(null);
        if (verb == null) {
            return;
        }
        String text = sent.typed("text");
        switch (verb) {
            case NOTE -> carryOut(verb, "anteckningar", () -> notes.add(caseFile(), text));
            case NOTE_CHANGE -> carryOut(verb, "anteckningar", () -> notes.change(sent.subject(), text));
            case NOTE_REMOVE -> carryOut(verb, "anteckningar", () -> notes.remove(sent.subject()));
            case FOLLOW_UP ->
                carryOut(verb, "bevakningar", () -> followUps.add(caseFile(), sent.typed("bevakning"), day()));
            case DONE -> carryOut(verb, "bevakningar", () -> followUps.done(sent.subject()));
            case REOPEN -> carryOut(verb, "bevakningar", () -> followUps.reopen(sent.subject()));
            case FOLLOW_UP_REMOVE -> carryOut(verb, "bevakningar", () -> followUps.remove(sent.subject()));
            case MERGE -> carryOut(verb, "nummer", () -> merges.merge(named(), caseFile()));
            case PART -> carryOut(verb, "nummer", () -> merges.part(sent.subject()));
        }
    }

    private void carryOut(Verb verb, String part, Sent.Act act) throws IOException {
        sent.carryOut(verb.name(), part, act);
    }

    private long caseFile() {
        return id == null ? 0 : id;
    }

    private LocalDate day() {
        try {
            return LocalDate.parse(sent.typed("dag").strip());
        } catch (DateTimeException e) {
            throw new RefusedException("Ange en dag för bevakningen, till exempel 2026-12-01.");
        }
    }

    private long named() {
        String typed = sent.typed("nummer").strip();
        NumberSought number = NumberSought.of(typed)
                .filter(NumberSought::isWhole)
                .orElseThrow(() -> new RefusedException(
                        "Skriv ett helt diarienummer, med år och löpnummer, till exempel KS 2026/12 eller 2026/12."));
        List<CaseFile> found = cases.named(caseFile(), number);
        if (found.isEmpty()) {
            throw new RefusedException(
                    "Inget annat ärende har det numret. Kontrollera det, eller sök fram ärendet först.");
        }
        if (found.size() > 1) {
            throw new RefusedException("Flera ärenden har det numret: %s. Skriv numret med förkortningen före."
                    .formatted(found.stream()
                            .map(file -> file.getNumber().toString())
                            .collect(Collectors.joining(", "))));
        }
        return found.get(0).getId();
    }

    /** What has just been done, or null. */
    public @Nullable Verb getDone() {
        return sent.getProblem() == null ? verb(done == null ? "" : done).orElse(null) : null;
    }

    private static Optional<Verb> verb(String name) {
        return Stream.of(Verb.values()).filter(verb -> verb.name().equals(name)).findFirst();
    }
}
