package se.diarium.web;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.EJBAccessException;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.diarium.account.OutOfReachException;
import se.diarium.importing.Trace;
import se.diarium.web.api.Problem;
import se.diarium.web.language.Language;

/**
 * Shows what went wrong, from a static page that needs nothing of what may have failed. A fault of ours gets a number that
 * stands on the page and in the log, so that whoever reports it can be helped; the log has classes and places in our code beside it and
 * no message, which may quote a protocol. A program that asks under /api gets a {@link Problem}.
 */
@WebServlet("/fel")
public class ErrorPage extends HttpServlet {

    private static final Logger LOG = System.getLogger(ErrorPage.class.getName());
    private static final Set<Integer> EXPLAINED = Set.of(403, 404);

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Integer status = (Integer) request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
        Throwable cause = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
        if (status == null) {
            status = HttpServletResponse.SC_NOT_FOUND; // asked for by its address
        } else if (isDenied(cause)) {
            status = HttpServletResponse.SC_FORBIDDEN; // a service said no, and Faces made a fault of it
        }
        String number = "";
        String address = String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI));
        if (status >= 500) {
            number = UUID.randomUUID().toString().substring(0, 8);
            LOG.log(
                    Level.ERROR,
                    "Error {0} at {1}: {2}",
                    number,
                    address,
                    cause == null ? "status " + status : Trace.of(cause));
        }
        response.setStatus(status);
        if (address.startsWith(request.getContextPath() + "/api/")) {
            response.setContentType(Problem.TYPE);
            response.getWriter()
                    .write(Problem.of(status, null, number.isEmpty() ? null : number)
                            .toString());
        } else {
            response.setContentType("text/html;charset=UTF-8");
            String page = read(Language.of(request), status >= 500 ? 500 : EXPLAINED.contains(status) ? status : 400);
            response.getWriter()
                    .write(page.replace("{number}", number).replace("{home}", request.getContextPath() + "/"));
        }
    }

    private static boolean isDenied(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof EJBAccessException || t instanceof OutOfReachException) {
                return true;
            }
        }
        return false;
    }

    private String read(Language language, int status) throws IOException {
        try (InputStream page =
                getServletContext().getResourceAsStream("/WEB-INF/fel/" + language.code() + "/" + status + ".html")) {
            return new String(page.readAllBytes(), UTF_8);
        }
    }
}
