package se.diarium.web.login;

import static jakarta.security.enterprise.authentication.mechanism.http.AuthenticationParameters.withParams;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.ExternalContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.SecurityContext;
import jakarta.security.enterprise.credential.UsernamePasswordCredential;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.io.IOException;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;

/** The login page. It keeps no state, so that it works on a screen that has shown it since yesterday. */
@Named
@RequestScoped
public class LoginPage {

    @Inject
    private SecurityContext security;

    @Inject
    private ExternalContext external;

    @Inject
    @Param(name = ConsoleAuthentication.DESTINATION)
    private @Nullable String destination;

    private String name = "";
    private String password = "";
    private boolean refused;

    /** Lets the caller in, to the page that was asked for, or shows the form again without telling what was wrong. */
    public void logIn() throws IOException {
        HttpServletRequest request = (HttpServletRequest) external.getRequest();
        HttpSession earlier = request.getSession(false);
        if (earlier != null) {
            earlier.invalidate(); // a session from before the login must not become the session of somebody logged in
        }
        AuthenticationStatus status = security.authenticate(
                request,
                (HttpServletResponse) external.getResponse(),
                withParams().credential(new UsernamePasswordCredential(name, password)));
        if (status == AuthenticationStatus.SUCCESS) {
            external.redirect(external.getRequestContextPath() + Destination.of(destination));
        } else {
            refused = true;
        }
    }

    public boolean isRefused() {
        return refused;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPassword() {
        return password;
    }

    public void setPassword(String password) {
        this.password = password;
    }
}
