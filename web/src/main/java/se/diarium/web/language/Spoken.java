package se.diarium.web.language;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The language of the page that is shown, and what a page needs to keep the other one apart from it. */
@Named("language")
@RequestScoped
public class Spoken {

    @Inject
    private HttpServletRequest request;

    public Language get() {
        return Language.of(request);
    }

    /** "sv", for the page's {@code lang}. */
    public String getCode() {
        return get().code();
    }

    /** The code of the language that the switch leads to. */
    public String getOther() {
        return (get() == Language.SWEDISH ? Language.ENGLISH : Language.SWEDISH).code();
    }

    /** The address of the page below the context, with what it shows. */
    public String getHere() {
        String path = request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        return query == null ? path : path + "?" + query;
    }

    /** A name, a title, a quote as it goes into a text of the bundle; {@link #pieces} tells it from the rest again. */
    public String swedish(@Nullable String value) {
        if (value == null) {
            return "";
        }
        return get() == Language.SWEDISH || Sentences.isPlain(value) ? value : Pieces.marked(value);
    }

    /** A text of the bundle that has values of the registry in it. */
    public List<Piece> pieces(@Nullable String text) {
        return Pieces.of(text == null ? "" : text);
    }

    /** A sentence that a service has made, or the database kept, in the language of the page; Swedish and marked so where it has no other. */
    public List<Piece> sentence(@Nullable String sentence) {
        return Pieces.of(translated(sentence));
    }

    /** The same where no piece can be marked: in an answer to a script. */
    public String plain(String sentence) {
        StringBuilder text = new StringBuilder();
        sentence(sentence).forEach(piece -> text.append(piece.text()));
        return text.toString();
    }

    private String translated(@Nullable String sentence) {
        if (sentence == null || get() == Language.SWEDISH) {
            return sentence == null ? "" : sentence;
        }
        return Sentences.english().translated(sentence).orElseGet(() -> Pieces.marked(sentence));
    }
}
