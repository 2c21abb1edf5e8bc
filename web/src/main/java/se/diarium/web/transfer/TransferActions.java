package se.diarium.web.transfer;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.IOException;
import se.diarium.RefusedException;
import se.diarium.integration.Receipt;
import se.diarium.integration.Transfer;
import se.diarium.integration.Transfers;
import se.diarium.web.PostedForm;

/** Notes that a protocol has been taken over, and takes it back. */
@Named
@RequestScoped
public class TransferActions {

    @Inject
    private Transfers transfers;

    @Inject
    private TransferPage page;

    @Inject
    private PostedForm posted;

    /** Does what the pressed button says. */
    public void act() throws IOException {
        switch (posted.verb()) {
            case "overford" -> posted.perform(() -> page.address() + "overford=" + note(posted.subject()));
            case "angra" ->
                posted.perform(() -> {
                    transfers.takeBack(posted.subjectId());
                    return page.address() + "angrat=ja";
                });
            default -> {}
        }
    }

    /** @param seen the protocol and the revision of it that the page showed: "12-4711" */
    private long note(String seen) {
        int hyphen = seen.indexOf('-');
        long protocol = PostedForm.id(seen.substring(0, Math.max(0, hyphen)));
        Receipt receipt = Receipt.of(PostedForm.id(seen.substring(hyphen + 1)), posted.text(TransferPage.REFERENCE));
        return transfers
                .acknowledge(protocol, receipt)
                .map(Transfer::getId)
                .orElseThrow(() -> new RefusedException("Protokollet finns inte."));
    }
}
