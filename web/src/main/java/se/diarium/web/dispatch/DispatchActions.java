package se.diarium.web.dispatch;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import se.diarium.RefusedException;
import se.diarium.dispatch.DispatchKey;
import se.diarium.dispatch.DispatchNotes;
import se.diarium.dispatch.Sending;
import se.diarium.web.PostedForm;
import se.diarium.web.text.Phrases;

/** Notes what has been sent, and takes it back. */
@Named
@RequestScoped
public class DispatchActions {

    @Inject
    private DispatchNotes notes;

    @Inject
    private DispatchPage page;

    @Inject
    private PostedForm posted;

    @Inject
    private Phrases phrases;

    /** Does what the pressed button says. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "en" -> note(List.of(posted.subject()));
            case "notera" -> note(posted.texts("vald"));
            case "angra" ->
                posted.perform(() -> {
                    notes.takeBack(posted.subjectId());
                    return page.address() + "angrat=1";
                });
            case "angra-alla" ->
                posted.perform(() -> page.address() + "angrat=" + notes.takeBackAll(posted.subjectId()));
            default -> {}
        }
    }

    private void note(List<String> tokens) throws IOException {
        posted.perform(() -> page.address() + "noterat="
                + notes.note(
                        tokens.stream()
                                .flatMap(token -> DispatchKey.of(token).stream())
                                .toList(),
                        sending()));
    }

    private Sending sending() {
        LocalDate day = DispatchPage.day(posted.text("dag"));
        if (day == null) {
            throw new RefusedException("Skriv dagen som ÅÅÅÅ-MM-DD, till exempel %s.".formatted(phrases.today()));
        }
        return Sending.of(day, DispatchPage.channel(posted.text("satt")), phrases.today());
    }
}
