package se.diarium.web;

import jakarta.faces.context.FacesContext;
import jakarta.faces.event.PhaseId;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * A value that a page mentions several times and that is asked for once. It is remembered while the page is written only: what a
 * button has changed just before is not there any more.
 */
public final class Remembered<T> {

    private final Supplier<T> asked;
    private @Nullable T value;

    public Remembered(Supplier<T> asked) {
        this.asked = asked;
    }

    /** The value. */
    public T get() {
        if (FacesContext.getCurrentInstance().getCurrentPhaseId() != PhaseId.RENDER_RESPONSE) {
            return asked.get();
        }
        T known = value;
        if (known == null) {
            known = asked.get();
            value = known;
        }
        return known;
    }
}
