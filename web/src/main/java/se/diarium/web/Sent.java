package se.diarium.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;

/**
 * A form that was sent by one of several buttons, each of which says what it does and to what: {@code <button name="gor" value="DONE.12">}.
 * By that name, and not by its place in a list, it is what somebody saw that changes, also where the list is another since. When it is
 * done the browser is sent back to the page, so that "Läs in på nytt" does nothing twice; what hinders it is shown, and what was typed
 * stays in the fields.
 */
@Named
@RequestScoped
public class Sent {

    private static final String BUTTON = "gor";
    private static final String DONE = "klart";
    private static final Pattern OF_THE_MOMENT = Pattern.compile("(?:klart|andra)=.*+");

    @Inject
    private ExternalContext external;

    private @Nullable String problem;

    /** Does something that can be refused. */
    @FunctionalInterface
    public interface Act {
        void run();
    }

    /** The verb of the button, where a form of a page has been sent: what comes by address changes nothing. */
    public Optional<String> verb() {
        return button().map(button -> button.split("\\.", 2)[0]);
    }

    /**
     * The number after the verb.
     *
     * @throws RefusedException if there is none
     */
    public long subject() {
        String[] parts = button().orElse("").split("\\.", -1);
        return parts.length < 2 ? 0 : number(parts[1]);
    }

    /** What follows the verb, part by part. */
    public String[] subjects() {
        String[] parts = button().orElse("").split("\\.", -1);
        return Arrays.copyOfRange(parts, Math.min(1, parts.length), parts.length);
    }

    private static long number(String text) {
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            throw new RefusedException("Sidan var gammal. Läs in den på nytt och försök igen.");
        }
    }

    private Optional<String> button() {
        boolean sent = FacesContext.getCurrentInstance().isPostback()
                && ((HttpServletRequest) external.getRequest()).getMethod().equals("POST");
        return sent ? Optional.ofNullable(external.getRequestParameterMap().get(BUTTON)) : Optional.empty();
    }

    /** What was typed in a field, "" where nothing was. */
    public String typed(String field) {
        String typed = external.getRequestParameterMap().get(field);
        return typed == null || !FacesContext.getCurrentInstance().isPostback() ? "" : typed;
    }

    /** Does what was asked and sends the browser back to the page, to a part of it. */
    public void carryOut(String verb, String part, Act act) throws IOException {
        try {
            act.run();
        } catch (RefusedException e) {
            problem = e.sentence();
            return;
        }
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        String query = request.getQueryString() == null ? "" : request.getQueryString();
        String kept = Arrays.stream(query.split("&"))
                .filter(parameter -> !parameter.isEmpty()
                        && !OF_THE_MOMENT.matcher(parameter).matches())
                .map(parameter -> parameter + "&")
                .collect(Collectors.joining());
        external.redirect(request.getRequestURI() + "?" + kept + DONE + "=" + verb + "#" + part);
    }

    /** Why it was not done, or null. */
    public @Nullable String getProblem() {
        return problem;
    }
}
