package se.diarium.web.users;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.account.AccountRegister;
import se.diarium.account.GivenPassword;
import se.diarium.browsing.AccountList;
import se.diarium.browsing.AccountSheet;
import se.diarium.web.Missing;
import se.diarium.web.PostedForm;

/** One account, and what can be changed of it. */
@Named
@RequestScoped
public class UserPage {

    /** What can have been done just now; its text says so. */
    private static final Set<String> DONE = Set.of("made", "changed", "closed", "opened", "unlocked", "password");

    @Inject
    private AccountList accounts;

    @Inject
    private AccountRegister register;

    @Inject
    private PostedForm posted;

    @Inject
    private PasswordOnce once;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param(name = "gjort")
    private @Nullable String done;

    private Optional<AccountSheet> sheet = Optional.empty();
    private @Nullable String password;

    @PostConstruct
    void read() {
        sheet = accounts.sheet(subject());
    }

    private long subject() {
        return id == null ? 0 : id;
    }

    /** Answers 404 where there is no such account; takes its new password where it is to be shown. */
    public void check() {
        Missing.unless(sheet);
        if (posted.verb().isEmpty()) {
            password = once.take(subject());
        }
    }

    /** Changes what the pressed button says. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "andra" ->
                perform(
                        "changed",
                        () -> register.change(subject(), posted.text(UserChoices.SEEN), UserChoices.facts(posted)));
            case "stang" -> perform("closed", () -> register.close(subject()));
            case "oppna" -> perform("opened", () -> register.open(subject()));
            case "las-upp" -> perform("unlocked", () -> register.unlock(subject()));
            case "losen" -> perform("password", this::setPassword);
            default -> {}
        }
    }

    private void setPassword() {
        String typed = posted.text(UserChoices.PASSWORD);
        GivenPassword given = register.setPassword(subject(), typed);
        if (typed.isBlank()) {
            once.keep(given);
        }
    }

    private void perform(String what, Runnable change) throws IOException {
        posted.perform(() -> {
            change.run();
            return "/anvandare/visa?id=" + id + "&gjort=" + what;
        });
    }

    public @Nullable AccountSheet getSheet() {
        return sheet.orElse(null);
    }

    /** What was done just now: the last part of a text's key, or null. */
    public @Nullable String getDone() {
        return posted.done(done, DONE);
    }

    /** The random password that the account has just been given, this once; else null. */
    public @Nullable String getPassword() {
        return password;
    }

    // What stands in the fields: what is known, or what was typed and refused.

    public String getName() {
        return isRefused()
                ? posted.text(UserChoices.NAME)
                : sheet.map(s -> s.account().getDisplayName()).orElse("");
    }

    public Collection<String> getRoles() {
        return isRefused()
                ? posted.texts(UserChoices.ROLE)
                : sheet.map(s -> (Collection<String>) s.account().getRoles()).orElse(List.of());
    }

    /** What was known when the page was opened first: what was refused because of that stays refused. */
    public String getSeen() {
        return isRefused()
                ? posted.text(UserChoices.SEEN)
                : sheet.map(s -> s.account().getFacts().told()).orElse("");
    }

    public Set<Long> getTied() {
        return isRefused()
                ? UserChoices.bodies(posted)
                : sheet.map(AccountSheet::tied).orElse(Set.of());
    }

    private boolean isRefused() {
        return posted.getProblem() != null && posted.verb().equals("andra");
    }
}
