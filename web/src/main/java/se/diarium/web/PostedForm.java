package se.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;

/**
 * What somebody has sent by a form of plain fields, and what came of it. The button that was pressed says what is to be done, and to what
 * by an id: a row's place in a list may be another's by the time the form comes in.
 */
@Named("posted")
@RequestScoped
public class PostedForm {

    /** The name of all such buttons. Their values: what is to be done, and after a colon what to. */
    private static final String BUTTON = "gor";

    private static final int MOST_VALUES = 500;

    @Inject
    private ExternalContext external;

    private @Nullable String problem;

    /**
     * What is to be done; empty where no such button was pressed, or where the page was only asked for: what comes by address, or without
     * the mark of a form that {@link RequestTokenCheck} has looked at, changes nothing.
     */
    public String verb() {
        boolean sent = FacesContext.getCurrentInstance().isPostback()
                && ((HttpServletRequest) external.getRequest()).getMethod().equals("POST");
        String pressed = sent ? text(BUTTON) : "";
        int colon = pressed.indexOf(':');
        return colon < 0 ? pressed : pressed.substring(0, colon);
    }

    /** What it is to be done to: what stands after the colon. */
    public String subject() {
        String pressed = text(BUTTON);
        return pressed.substring(pressed.indexOf(':') + 1);
    }

    /** The subject where it is an id; 0, which nothing has, where it is none. */
    public long subjectId() {
        return id(subject());
    }

    /** A field's content; empty where there is no such field. */
    public String text(String field) {
        return Objects.requireNonNullElse(external.getRequestParameterMap().get(field), "");
    }

    /** A field that is an id or a count; 0 where it is none. */
    public long number(String field) {
        return id(text(field));
    }

    /** All values of a field that may have several, at most some hundred. */
    public List<String> texts(String field) {
        String[] values = external.getRequestParameterValuesMap().get(field);
        return values == null
                ? List.of()
                : List.of(values).stream().limit(MOST_VALUES).toList();
    }

    /**
     * Does it, and goes on to another page; stays where it was refused.
     *
     * @param deed gives the address of that page, with a slash at its beginning
     */
    public void perform(Supplier<String> deed) throws IOException {
        try {
            external.redirect(external.getRequestContextPath() + deed.get());
        } catch (RefusedException e) {
            problem = e.sentence();
        }
    }

    /** What was done just now, as the address says: one of what can have been, or null; null too where something was refused since. */
    public @Nullable String done(@Nullable String said, Set<String> known) {
        return said != null && known.contains(said) && problem == null ? said : null;
    }

    /** Why it was refused, or null. */
    public @Nullable String getProblem() {
        return problem;
    }

    /** An id; 0, which nothing has, where the text is none. */
    public static long id(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
