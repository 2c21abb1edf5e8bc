package se.diarium.web.users;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import se.diarium.account.AccountRegister;
import se.diarium.account.GivenPassword;
import se.diarium.browsing.AccountList;
import se.diarium.browsing.BodyChoice;
import se.diarium.web.PostedForm;

/** A new account. */
@Named
@RequestScoped
public class NewUserPage {

    @Inject
    private AccountRegister register;

    @Inject
    private AccountList accounts;

    @Inject
    private PostedForm posted;

    @Inject
    private PasswordOnce once;

    /** Answers 403 to those who may not add one. */
    public void check() {
        register.requireMay();
    }

    /** Makes it and shows it, with its password where that is a random one. */
    public void act() throws IOException {
        if (posted.verb().equals("ny")) {
            posted.perform(() -> "/anvandare/visa?gjort=made&id=" + made());
        }
    }

    private long made() {
        String typed = posted.text(UserChoices.PASSWORD);
        GivenPassword given = register.add(posted.text("anvandarnamn"), UserChoices.facts(posted), typed);
        if (typed.isBlank()) {
            once.keep(given);
        }
        return given.account();
    }

    public List<BodyChoice> getBodies() {
        return accounts.bodies();
    }

    public List<String> getRoles() {
        return posted.texts(UserChoices.ROLE);
    }

    public Set<Long> getTied() {
        return UserChoices.bodies(posted);
    }
}
