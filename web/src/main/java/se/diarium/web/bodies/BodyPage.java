package se.diarium.web.bodies;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.RefusedException;
import se.diarium.body.BodyAlias.Kind;
import se.diarium.body.BodyRegister;
import se.diarium.body.Validity;
import se.diarium.browsing.BodyChoice;
import se.diarium.browsing.BodyLists;
import se.diarium.browsing.BodySheet;
import se.diarium.browsing.ProtocolRow;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.Window;
import se.diarium.web.Missing;
import se.diarium.web.PostedForm;

/** One body, and what can be changed of its names. */
@Named
@RequestScoped
public class BodyPage {

    private static final int LATEST = 10;

    /** What can have been done just now; its text says so. */
    private static final Set<String> DONE = Set.of("named", "unnamed", "renamed", "merged");

    @Inject
    private BodyLists bodies;

    @Inject
    private BodyRegister register;

    @Inject
    private Protocols protocols;

    @Inject
    private PostedForm posted;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "gjort")
    private @Nullable String done;

    private Optional<BodySheet> sheet = Optional.empty();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : bodies.sheet(id);
    }

    /** Answers 404 where there is no such body. */
    public void check() {
        Missing.unless(sheet);
    }

    /** Changes what the pressed button says. */
    public void act() throws IOException {
        long body = id == null ? 0 : id;
        switch (posted.verb()) {
            case "namn" ->
                perform("named", () -> register.addAlias(body, kind(), posted.text("nytt-namn"), validity()));
            case "inte-namn" -> perform("unnamed", () -> register.removeAlias(posted.subjectId()));
            case "byt" -> perform("renamed", () -> register.rename(body, posted.text("heter"), day("fran-dag")));
            default -> {}
        }
    }

    private void perform(String what, Runnable change) throws IOException {
        posted.perform(() -> {
            change.run();
            return "/namnder/visa?id=" + id + "&gjort=" + what;
        });
    }

    private Kind kind() {
        return Stream.of(Kind.values())
                .filter(kind -> kind.name().equals(posted.text("slag")))
                .findFirst()
                .orElse(Kind.SPELLING);
    }

    private Validity validity() {
        try {
            return new Validity(day("fran"), day("till"));
        } catch (IllegalArgumentException e) {
            throw new RefusedException("Namnet slutar gälla innan det börjar. Ändra dagarna.");
        }
    }

    private @Nullable LocalDate day(String field) {
        String typed = posted.text(field).strip();
        try {
            LocalDate day = typed.isEmpty() ? null : LocalDate.parse(typed);
            if (day != null && (day.getYear() < 1900 || day.getYear() > 2100)) {
                throw new RefusedException("Skriv en dag mellan 1900 och 2100.");
            }
            return day;
        } catch (DateTimeParseException e) {
            throw new RefusedException("Skriv datumet som 2026-11-18.");
        }
    }

    public @Nullable BodySheet getSheet() {
        return sheet.orElse(null);
    }

    /** Its latest protocols, for those who may read them. */
    public List<ProtocolRow> getLatest() {
        return protocols.page(id, null, false, Window.TOP).rows().stream()
                .limit(LATEST)
                .toList();
    }

    public List<Kind> getKinds() {
        return List.of(Kind.values());
    }

    /** The bodies that it can be merged into. */
    public List<BodyChoice> getOthers() {
        return id == null ? List.of() : bodies.others(id);
    }

    /** What was done just now: the last part of a text's key, or null. */
    public @Nullable String getDone() {
        return posted.done(done, DONE);
    }

    /** What was typed into a field and refused; empty else. */
    public String typed(String field) {
        return posted.getProblem() == null ? "" : posted.text(field);
    }
}
