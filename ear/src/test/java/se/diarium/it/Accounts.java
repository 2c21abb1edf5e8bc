package se.diarium.it;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Accounts for tests, with the password of the first one. */
final class Accounts {

    private Accounts() {}

    /** Makes an account, unless it is there. */
    static void make(String name, String role) throws SQLException {
        try (Connection connection = TestServer.database().connect();
                PreparedStatement insert = connection.prepareStatement("""
                        with made as (
                          insert into account (id, name, display_name, password_hash)
                          select nextval('account_seq') - 9, ?, ?, password_hash from account where name = ?
                          on conflict do nothing returning id)
                        insert into account_role (account_id, role) select id, ? from made""")) {
            insert.setString(1, name);
            insert.setString(2, name);
            insert.setString(3, TestServer.USER);
            insert.setString(4, role);
            insert.executeUpdate();
        }
    }
}
