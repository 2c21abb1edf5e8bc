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

/**
 * Shows what went wrong, from a static page that needs nothing of what may have failed. A fault of ours gets a number that
 * stands on the page and in the log, so that whoever reports it can be helped.
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
        String page = read(EXPLAINED.contains(status) ? status : 500);
        if (status >= 500) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            log(number, (String) request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI), cause);
            page = page.replace("{number}", number);
        }
        response.setStatus(status);
        response.setContentType("text/html;charset=UTF-8");
        response.getWriter().write(page.replace("{home}", request.getContextPath() + "/"));
    }

    private static boolean isDenied(@Nullable Throwable thrown) {
        for (Throwable t = thrown; t != null; t = t.getCause()) {
            if (t instanceof EJBAccessException) {
                return true;
            }
        }
        return false;
    }

    private static void log(String number, @Nullable String address, @Nullable Throwable cause) {
        LOG.log(Level.ERROR, "Error " + number + " at " + address, cause);
    }

    private String read(int status) throws IOException {
        try (InputStream page = getServletContext().getResourceAsStream("/WEB-INF/fel/" + status + ".html")) {
            return new String(page.readAllBytes(), UTF_8);
        }
    }
}
