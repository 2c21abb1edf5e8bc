package se.diarium.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Lets a change of state come from our own pages only, the login included. The first of two locks against forged requests;
 * the second is the token in every form, {@link RequestToken}.
 */
@WebFilter(urlPatterns = "/*", asyncSupported = true)
public class SameOrigin extends HttpFilter {

    private static final Set<String> READING = Set.of("GET", "HEAD", "OPTIONS");

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        boolean allowed = READING.contains(request.getMethod())
                || allows(
                        request.getHeader("Sec-Fetch-Site"),
                        request.getHeader("Origin"),
                        request.getHeader("Host"),
                        request.getHeader("Authorization") != null);
        if (allowed) {
            chain.doFilter(request, response);
        } else {
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
        }
    }

    /**
     * @param fetchSite what the browser says of where the request comes from; every browser of today does, over HTTPS
     * @param origin what it says in its stead over plain HTTP
     * @param host whom the request was sent to
     * @param ownCredentials whether the request carries a name and a password itself, as a program's does
     */
    static boolean allows(
            @Nullable String fetchSite, @Nullable String origin, @Nullable String host, boolean ownCredentials) {
        if (fetchSite != null) {
            return fetchSite.equals("same-origin");
        }
        if (origin != null) {
            return host != null && host.equalsIgnoreCase(authority(origin));
        }
        return ownCredentials;
    }

    private static @Nullable String authority(String origin) {
        try {
            return URI.create(origin).getAuthority();
        } catch (IllegalArgumentException e) {
            return null; // "null" and nonsense are nobody's origin
        }
    }
}
