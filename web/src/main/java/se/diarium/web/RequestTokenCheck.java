package se.diarium.web;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseEvent;
import jakarta.faces.event.PhaseId;
import jakarta.faces.event.PhaseListener;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;

/** Turns away a form of somebody logged in that lacks the session's token, before anything in it is looked at. */
public class RequestTokenCheck implements PhaseListener {

    @Override
    public PhaseId getPhaseId() {
        return PhaseId.RESTORE_VIEW;
    }

    @Override
    public void afterPhase(PhaseEvent event) {
        FacesContext faces = event.getFacesContext();
        if (!faces.isPostback() || faces.getExternalContext().getUserPrincipal() == null) {
            return; // nobody logged in: it can only be the login, which SameOrigin guards
        }
        String given = faces.getExternalContext().getRequestParameterMap().get(RequestToken.PARAMETER);
        if (!CDI.current().select(RequestToken.class).get().matches(given)) {
            try {
                faces.getExternalContext().responseSendError(HttpServletResponse.SC_FORBIDDEN, null);
                faces.responseComplete();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
