package se.diarium.web.recipients;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.RecipientSheet;
import se.diarium.browsing.Recipients;
import se.diarium.recipient.Delivery;
import se.diarium.recipient.Recipient;
import se.diarium.recipient.RecipientKind;
import se.diarium.recipient.RecipientRegister;
import se.diarium.web.Missing;
import se.diarium.web.PostedForm;

/** One recipient, and what can be changed of it. */
@Named
@RequestScoped
public class RecipientPage {

    /** What can have been done just now; its text says so. */
    private static final Set<String> DONE =
            Set.of("made", "changed", "named", "unnamed", "retired", "back", "member", "noMember", "merged");

    @Inject
    private Recipients recipients;

    @Inject
    private RecipientRegister register;

    @Inject
    private PostedForm posted;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "gjort")
    private @Nullable String done;

    private Optional<RecipientSheet> sheet = Optional.empty();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : recipients.sheet(id);
    }

    /** Answers 404 where there is no such recipient. */
    public void check() {
        Missing.unless(sheet);
    }

    /** Changes what the pressed button says. */
    public void act() throws IOException {
        long recipient = id == null ? 0 : id;
        switch (posted.verb()) {
            case "andra" ->
                perform(
                        "changed",
                        () -> register.change(
                                recipient, (int) posted.number("sedd"), posted.text("namn"), kind(), delivery()));
            case "namn" -> perform("named", () -> register.addAlias(recipient, posted.text("nytt-namn")));
            case "inte-namn" -> perform("unnamed", () -> register.removeAlias(posted.subjectId()));
            case "avfor" -> perform("retired", () -> register.retire(recipient));
            case "ta-tillbaka" -> perform("back", () -> register.takeBack(recipient));
            case "medlem" -> perform("member", () -> register.addMember(recipient, posted.text("medlem")));
            case "inte-medlem" -> perform("noMember", () -> register.removeMember(recipient, posted.subjectId()));
            default -> {}
        }
    }

    private void perform(String what, Runnable change) throws IOException {
        posted.perform(() -> {
            change.run();
            return "/mottagare/visa?id=" + id + "&gjort=" + what;
        });
    }

    private RecipientKind kind() {
        return RecipientChoices.kind(posted.text("sort")).orElse(RecipientKind.UNIT);
    }

    private Delivery delivery() {
        return new Delivery(RecipientChoices.channel(posted.text("satt")), posted.text("adress"));
    }

    public @Nullable RecipientSheet getSheet() {
        return sheet.orElse(null);
    }

    /** What was done just now: the last part of a text's key, or null. */
    public @Nullable String getDone() {
        return posted.done(done, DONE);
    }

    public List<String> getSuggestions() {
        return recipients.suggestions();
    }

    // What stands in the fields: what is known, or what was typed and refused.

    public String getName() {
        return typed("namn", recipient().map(Recipient::getName));
    }

    public String getKind() {
        return typed("sort", recipient().map(recipient -> recipient.getKind().name()));
    }

    public String getChannel() {
        return typed("satt", recipient().map(Recipient::getChannel).map(Enum::name));
    }

    public String getAddress() {
        return typed("adress", recipient().map(Recipient::getAddress));
    }

    public String getNewName() {
        return typed("nytt-namn", Optional.empty());
    }

    public String getMember() {
        return typed("medlem", Optional.empty());
    }

    private Optional<Recipient> recipient() {
        return sheet.map(RecipientSheet::recipient);
    }

    private String typed(String field, Optional<String> known) {
        boolean itsForm = posted.verb().equals("andra")
                == Set.of("namn", "sort", "satt", "adress").contains(field);
        return posted.getProblem() != null && itsForm ? posted.text(field) : known.orElse("");
    }
}
