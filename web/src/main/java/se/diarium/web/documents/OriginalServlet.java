package se.diarium.web.documents;

import jakarta.ejb.EJBAccessException;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.browsing.Original;
import se.diarium.browsing.Protocols;
import se.diarium.browsing.Runs;
import se.diarium.importing.DocumentStore;
import se.diarium.protocol.SourceDocument.Format;

/**
 * The original of a version ({@code /original/version/12}) or of a file in quarantine ({@code /original/fil/34}).
 *
 * <p>Only what was read as a PDF opens in the browser, which shows it in a viewer of its own; all else is saved. Nothing in it
 * runs in the console's name: its type is ours, not guessed, and its policy allows it nothing.
 */
@WebServlet("/original/*")
public class OriginalServlet extends HttpServlet {

    private static final Pattern ADDRESS = Pattern.compile("/(version|fil)/([1-9]\\d{0,17}+)");

    @Inject
    private Protocols protocols;

    @Inject
    private Runs runs;

    @Inject
    private DocumentStore documents;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try {
            Optional<Original> original = find(request.getPathInfo());
            if (original.isPresent()) {
                send(original.get(), response);
            } else {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
            }
        } catch (EJBAccessException e) {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    private Optional<Original> find(@Nullable String path) {
        Matcher address = ADDRESS.matcher(path == null ? "" : path);
        if (!address.matches()) {
            return Optional.empty();
        }
        long id = Long.parseLong(address.group(2));
        return address.group(1).equals("version") ? protocols.original(id) : runs.original(id);
    }

    private void send(Original original, HttpServletResponse response) throws IOException {
        boolean pdf = original.format() == Format.PDF;
        response.setContentType(pdf ? "application/pdf" : "application/octet-stream");
        response.setContentLengthLong(original.size());
        response.setHeader(
                "Content-Disposition",
                pdf ? ContentDisposition.inline(original.name()) : ContentDisposition.attachment(original.name()));
        response.setHeader("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
        documents.writeTo(original.sha256(), response.getOutputStream());
    }
}
