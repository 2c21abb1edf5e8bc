package se.diarium.web.recipients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import org.omnifaces.util.Utils;
import se.diarium.browsing.Page;
import se.diarium.browsing.Recipients;
import se.diarium.browsing.UnknownRecipient;
import se.diarium.recipient.MetName;
import se.diarium.recipient.RecipientRegister;
import se.diarium.web.PostedForm;

/** The names in protocols that lead to no recipient: they become names of known ones, or recipients of their own. */
@Named
@RequestScoped
public class UnknownRecipientsPage {

    @Inject
    private Recipients recipients;

    @Inject
    private RecipientRegister register;

    @Inject
    private PostedForm posted;

    @Inject
    @Param(name = "efter")
    private @Nullable String after;

    @Inject
    @Param(name = "fore")
    private @Nullable String before;

    @Inject
    @Param(name = "nya")
    private @Nullable Integer made;

    @Inject
    @Param(name = "lagda")
    private @Nullable Integer joined;

    private @Nullable Page<UnknownRecipient> page;

    public Page<UnknownRecipient> getPage() {
        if (page == null) {
            page = recipients.unknown(after, before);
        }
        return page;
    }

    /** Makes recipients of names, or gives names to one. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "ny" ->
                posted.perform(() -> made(MetName.of(posted.subject()).stream().toList()));
            case "nya" -> posted.perform(() -> made(chosen()));
            case "samma" -> posted.perform(this::joinedToNear);
            case "lagg" -> posted.perform(() -> here("lagda", register.join(posted.text("mottagare"), chosen())));
            default -> {}
        }
    }

    private String made(List<MetName> names) {
        return here("nya", register.addMet(names).size());
    }

    /** The button says which recipient, and which name: "17:12~hamnkontor". */
    private String joinedToNear() {
        String subject = posted.subject();
        int colon = subject.indexOf(':');
        List<MetName> name = MetName.of(subject.substring(colon + 1)).stream().toList();
        return here("lagda", colon < 1 ? 0 : register.join(PostedForm.id(subject.substring(0, colon)), name));
    }

    private List<MetName> chosen() {
        return posted.texts("vald").stream()
                .flatMap(token -> MetName.of(token).stream())
                .toList();
    }

    private String here(String what, int count) {
        return "/mottagare/okanda?" + what + "=" + count + (after == null ? "" : "&efter=" + Utils.encodeURL(after))
                + (before == null || after != null ? "" : "&fore=" + Utils.encodeURL(before));
    }

    /** Whether a row was chosen when the form was refused. */
    public boolean isChosen(MetName name) {
        return posted.getProblem() != null && Set.copyOf(posted.texts("vald")).contains(name.token());
    }

    public List<String> getSuggestions() {
        return recipients.suggestions();
    }

    /** How many recipients were made just now, or null. */
    public @Nullable Integer getMade() {
        return made;
    }

    /** How many names have got a recipient just now, or null. */
    public @Nullable Integer getJoined() {
        return joined;
    }

    public @Nullable String getAfter() {
        return after;
    }
}
