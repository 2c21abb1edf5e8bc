package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.sql.Connection;
import java.sql.PreparedStatement;
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
        assertThat(heading("Min dag")).isVisible();
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
        signIn(TestServer.USER, "fel lösenord");
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("Det gick inte att logga in");
        assertAccessible();
        signIn(); // so that the account has no failures in a row
    }

    @Test
    void locksAnAccountAfterRepeatedWrongPasswords() throws SQLException {
        copyAccount("sparrad");
        for (int i = 0; i < WRONG_PASSWORDS_BEFORE_LOCK; i++) {
            signIn("sparrad", "fel lösenord");
        }
        signIn("sparrad", TestServer.PASSWORD);
        assertThat(page().getByRole(AriaRole.ALERT)).containsText("spärras inloggningen en stund");
        assertThat(heading("Min dag")).hasCount(0);
    }

    @Test
    void isAccessible() {
        open("logga-in");
        assertAccessible();
    }

    private Locator heading(String text) {
        return page().getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setLevel(1));
    }

    /** An account with the same password, which this test may spoil. */
    private static void copyAccount(String name) throws SQLException {
        try (Connection connection = TestServer.database().connect();
                PreparedStatement insert = connection.prepareStatement("""
                        with copy as (
                          insert into account (id, name, display_name, password_hash)
                          select nextval('account_seq') - 9, ?, ?, password_hash from account where name = ?
                          returning id)
                        insert into account_role (account_id, role) select id, 'LASARE' from copy""")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.setString(3, TestServer.USER);
            insert.executeUpdate();
        }
    }
}
