package se.diarium.web.recipients;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.util.List;
import se.diarium.browsing.Recipients;
import se.diarium.recipient.Delivery;
import se.diarium.recipient.RecipientKind;
import se.diarium.recipient.RecipientRegister;
import se.diarium.registry.Municipality;
import se.diarium.web.PostedForm;

/** A new recipient. */
@Named
@RequestScoped
public class NewRecipientPage {

    @Inject
    private Recipients recipients;

    @Inject
    private RecipientRegister register;

    @Inject
    private PostedForm posted;

    /** Answers 403 to those who may not add one. */
    public void check() {
        register.requireMay();
    }

    /** Makes it and shows it. */
    public void act() throws IOException {
        if (posted.verb().equals("ny")) {
            posted.perform(() -> "/mottagare/visa?gjort=made&id=" + made());
        }
    }

    private long made() {
        String name = posted.text("namn");
        RecipientKind kind = RecipientChoices.kind(posted.text("sort")).orElseGet(() -> RecipientKind.of(name));
        return register.add(
                municipality(),
                name,
                kind,
                new Delivery(RecipientChoices.channel(posted.text("satt")), posted.text("adress")));
    }

    private long municipality() {
        List<Municipality> known = getMunicipalities();
        return known.size() == 1 ? known.get(0).getId() : posted.number("kommun");
    }

    public List<Municipality> getMunicipalities() {
        return recipients.municipalities();
    }
}
