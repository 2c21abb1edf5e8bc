package se.diarium.web.language;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import se.diarium.web.login.Destination;

/** The switch: keeps the language that somebody has chosen in a cookie, and goes back to the page that they chose it on. */
@WebServlet("/sprak")
public class LanguageServlet extends HttpServlet {

    private static final Duration A_YEAR = Duration.ofDays(365);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Cookie cookie = new Cookie(
                Language.COOKIE, Language.of(request.getParameter("sprak")).code());
        cookie.setPath(request.getContextPath() + "/");
        cookie.setMaxAge((int) A_YEAR.toSeconds());
        cookie.setHttpOnly(true);
        cookie.setSecure(true);
        cookie.setAttribute("SameSite", "Lax");
        response.addCookie(cookie);
        response.sendRedirect(request.getContextPath() + Destination.inside(request.getParameter("till")));
    }
}
