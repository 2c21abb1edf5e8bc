package se.diarium.web.users;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.account.AccountFacts;
import se.diarium.account.Roles;
import se.diarium.browsing.AccountFilter.State;
import se.diarium.web.PostedForm;

/** What one chooses from, and what was chosen. */
@Named
@ApplicationScoped
public class UserChoices {

    static final String NAME = "namn";
    static final String ROLE = "roll";
    static final String BODY = "namnd";
    static final String PASSWORD = "losenord";
    static final String SEEN = "sett";

    public List<String> getRoles() {
        return Roles.ALL;
    }

    public List<State> getStates() {
        return List.of(State.values());
    }

    /** As it stands in an address. */
    public String name(State state) {
        return state.name().toLowerCase(Locale.ROOT);
    }

    static @Nullable State state(@Nullable String name) {
        return Stream.of(State.values())
                .filter(state -> state.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElse(null);
    }

    /** What the fields of a form say of an account. */
    static AccountFacts facts(PostedForm posted) {
        return new AccountFacts(posted.text(NAME), Set.copyOf(posted.texts(ROLE)), bodies(posted));
    }

    static Set<Long> bodies(PostedForm posted) {
        return posted.texts(BODY).stream().map(PostedForm::id).collect(Collectors.toUnmodifiableSet());
    }
}
