package se.diarium.web.login;

import static jakarta.security.enterprise.identitystore.CredentialValidationResult.Status.VALID;
import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.security.enterprise.credential.Credential;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.security.enterprise.identitystore.CredentialValidationResult;
import jakarta.security.enterprise.identitystore.IdentityStoreHandler;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.security.Principal;
import java.util.Base64;
import se.diarium.account.Accounts;
import se.diarium.account.Standing;

/**
 * Who asks: somebody who has just filled in the login page; somebody whose session remembers them and whose account still
 * stands, with the roles that it has now; or a program that sends name and password with each call to {@code /api} (no session
 * then). All others are shown the login page, or 401 under {@code /api}. Whoever has a password that somebody else has set is
 * shown the page where one changes it, and nothing besides.
 */
@ApplicationScoped
public class ConsoleAuthentication implements HttpAuthenticationMechanism {

    static final String DESTINATION = "mal";
    private static final String BASIC = "Basic ";
    private static final String OWN_ACCOUNT = "/konto";

    @Inject
    private IdentityStoreHandler stores;

    @Inject
    private Accounts accounts;

    @Override
    public AuthenticationStatus validateRequest(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        Credential typed = context.getAuthParameters().getCredential();
        if (typed != null) {
            return typed(request, context, stores.validate(typed));
        }
        Principal remembered = request.getUserPrincipal();
        if (remembered != null) {
            return context.isProtected()
                    ? remembered(remembered.getName(), request, context)
                    : context.notifyContainerAboutLogin(remembered, null);
        }
        return isProgram(request) ? program(request, response, context) : person(request, context);
    }

    private static boolean isProgram(HttpServletRequest request) {
        return request.getServletPath().equals("/api");
    }

    /** The account may have been closed, or have other roles, since the last request: asked each time, so that it holds at once. */
    private AuthenticationStatus remembered(String name, HttpServletRequest request, HttpMessageContext context) {
        HttpSession session = request.getSession(false);
        Standing standing = accounts.standing(name)
                .filter(now -> Generation.isOf(session, now))
                .orElse(null);
        if (standing == null) {
            if (session != null) {
                session.invalidate();
            }
            return isProgram(request) ? context.responseUnauthorized() : person(request, context);
        }
        if (standing.mustChange() && !request.getServletPath().equals(OWN_ACCOUNT)) {
            return isProgram(request)
                    ? context.responseUnauthorized()
                    : context.redirect(request.getContextPath() + OWN_ACCOUNT);
        }
        request.setAttribute(Visitor.STANDING, standing);
        return context.notifyContainerAboutLogin(new CallerPrincipal(name), standing.roles());
    }

    private AuthenticationStatus typed(
            HttpServletRequest request, HttpMessageContext context, CredentialValidationResult result) {
        if (result.getStatus() != VALID) {
            return AuthenticationStatus.SEND_FAILURE;
        }
        accounts.standing(result.getCallerPrincipal().getName())
                .ifPresent(standing -> Generation.join(request.getSession(), standing));
        context.setRegisterSession(result.getCallerPrincipal().getName(), result.getCallerGroups());
        return context.notifyContainerAboutLogin(result);
    }

    private AuthenticationStatus program(
            HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String header = request.getHeader("Authorization");
        if (header != null && header.regionMatches(true, 0, BASIC, 0, BASIC.length())) {
            CredentialValidationResult result = validate(header.substring(BASIC.length()));
            if (result.getStatus() == VALID && !mustChange(result)) {
                return context.notifyContainerAboutLogin(result);
            }
        } else if (!context.isProtected()) {
            return context.doNothing();
        }
        if (!"cors"
                .equals(request.getHeader(
                        "Sec-Fetch-Mode"))) { // our own script would have the browser ask by a window of its own
            response.setHeader("WWW-Authenticate", "Basic realm=\"Diarium\", charset=\"UTF-8\"");
        }
        return context.responseUnauthorized();
    }

    private boolean mustChange(CredentialValidationResult result) {
        return accounts.standing(result.getCallerPrincipal().getName())
                .filter(Standing::mustChange)
                .isPresent();
    }

    /** @param encoded name and password as RFC 7617 has them: joined by a colon, in Base64 */
    private CredentialValidationResult validate(String encoded) {
        try {
            String pair = new String(Base64.getDecoder().decode(encoded.strip()), UTF_8);
            int colon = pair.indexOf(':');
            return colon < 0
                    ? CredentialValidationResult.INVALID_RESULT
                    : stores.validate(
                            new UsernamePasswordCredential(pair.substring(0, colon), pair.substring(colon + 1)));
        } catch (IllegalArgumentException e) { // not Base64
            return CredentialValidationResult.INVALID_RESULT;
        }
    }

    private static AuthenticationStatus person(HttpServletRequest request, HttpMessageContext context) {
        if (!context.isProtected()) {
            return context.doNothing();
        }
        String asked =
                request.getRequestURI().substring(request.getContextPath().length());
        String query = request.getQueryString();
        String destination = Destination.of(query == null ? asked : asked + "?" + query);
        String login = request.getContextPath() + "/logga-in";
        return context.redirect(
                destination.equals(Destination.HOME)
                        ? login
                        : login + "?" + DESTINATION + "=" + URLEncoder.encode(destination, UTF_8));
    }
}
