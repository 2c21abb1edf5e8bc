package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

/** Who is let in. */
class LoginIT extends ConsoleBrowser {

    private static final int WRONG_PASSWORDS_BEFORE_LOCK = 5;

    @Test
    void leadsAStrangerToTheLoginAndFromThereToThePageAskedFor() {
        open("?fran=l%C3%A4nk");
        assertThat(page()).hasTitle("Logga in – Diarium");
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
    void isAccessible() {
        open("logga-in");
        assertAccessible();
    }
}
