package se.diarium.web;

import jakarta.faces.context.FacesContext;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;

/** Answers 404 where a page has nothing to show for its address. */
public final class Missing {

    private Missing() {}

    /** Ends the answer with 404 unless the page's subject is there. */
    public static void unless(Optional<?> subject) {
        if (subject.isPresent()) {
            return;
        }
        FacesContext faces = FacesContext.getCurrentInstance();
        try {
            faces.getExternalContext().responseSendError(HttpServletResponse.SC_NOT_FOUND, null);
            faces.responseComplete();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
