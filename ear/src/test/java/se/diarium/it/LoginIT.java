package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who is let in. */
class LoginIT extends ConsoleBrowser {

    private static final int WRONG_PASSWORDS_BEFORE_LOCK = 5;

    @Test
    void leadsAStrangerToTheLoginAndFromThereToThePageAskedFor() {
        open("?fran=l%C3%A4nk");
        assertThat(page()).hasTitle("Logga in – Diarium");
        assertThat(page().getByLabel("Användarnamn")).isFocused();
        page().getByLabel("Användarnamn").fill(TestServer.USER);
        page().getByLabel("Lösenord").fill(TestServer.PASSWORD);
        page().getByLabel("Lösenord").press("Enter");
        assertThat(page()).hasURL(TestServer.console() + "?fran=l%C3%A4nk");
        assertThat(page()).hasTitle("Min dag – Diarium");
    }

    @Test
    void endsTheSessionWhenTheUserSignsOut() {
        signIn();
        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut"))
                .click();
        open("");
        assertThat(page()).hasTitle("Logga in – Diarium");
    }

    @Test
    void refusesAWrongPasswordWithoutSayingWhichPartWasWrong() {
        tryToSignIn(TestServer.USER, "fel lösenord");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Det gick inte att logga in");
        assertThat(page().getByLabel("Lösenord")).isFocused();
        assertAccessible();
        signIn(); // so that the account has no failures in a row
    }

    @Test
    void locksAnAccountAfterRepeatedWrongPasswords() throws SQLException {
        Accounts.make("sparrad", "LASARE");
        for (int i = 0; i < WRONG_PASSWORDS_BEFORE_LOCK; i++) {
            tryToSignIn("sparrad", "fel lösenord");
        }
        tryToSignIn("sparrad", TestServer.PASSWORD);
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("spärras inloggningen en stund");
        assertThat(page()).hasTitle("Fel: inloggningen misslyckades – Diarium");
    }

    @Test
    void knowsBehindAProxyThatTheBrowserSpeaksTls() {
        APIResponse secured = logInBehind("https");
        assertThat(secured.headers().get("location")).doesNotStartWith("http://");
        assertThat(secured.headers().get("set-cookie")).contains("JSESSIONID=", "HttpOnly", "Secure");
        APIResponse plain = logInBehind("http");
        assertThat(plain.headers().get("set-cookie"))
                .contains("JSESSIONID=", "HttpOnly")
                .doesNotContain("Secure");
    }

    private APIResponse logInBehind(String scheme) {
        page().context().clearCookies();
        APIResponse answer = page().request()
                .post(
                        TestServer.console() + "logga-in",
                        RequestOptions.create()
                                .setHeader("X-Forwarded-Proto", scheme)
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setMaxRedirects(0)
                                .setForm(FormData.create()
                                        .set("login", "login")
                                        .set("login:name", TestServer.USER)
                                        .set("login:password", TestServer.PASSWORD)
                                        .set("login:in", "Logga in")
                                        .set("jakarta.faces.ViewState", "stateless")));
        assertThat(answer.status()).isBetween(300, 399);
        return answer;
    }

    @Test
    void isAccessible() {
        open("logga-in");
        assertAccessible();
    }
}
