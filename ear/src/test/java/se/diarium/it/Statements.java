package se.diarium.it;

import java.util.List;

/**
 * Counts what the database is asked to do, by its own extension pg_stat_statements. An INSERT of many rows counts once.
 *
 * @param database seen as its superuser
 */
record Statements(Ledger database) {

    // What a deferred trigger does when the transaction is committed counts as top level, but nobody has sent it.
    private static final String OF_THE_APPLICATION =
            " from pg_stat_statements s join pg_roles r on r.oid = s.userid where r.rolname = 'diarium' and toplevel"
                    + " and query not like 'SELECT item\\_search\\_fill(%' and query not like 'SELECT dispatch\\_fill(%'";

    static Statements ofTestServer() {
        Ledger superuser = new Ledger(TestServer.superuser());
        superuser.execute("create extension if not exists pg_stat_statements");
        return new Statements(superuser);
    }

    /** From now on. */
    void reset() {
        database.execute("select pg_stat_statements_reset()");
    }

    /** How many statements there were whose text matches, in small letters. */
    long count(String regularExpression) {
        return database.count("select coalesce(sum(calls), 0)" + OF_THE_APPLICATION + " and lower(query) ~ '"
                + regularExpression + "'");
    }

    /** The statements whose text matches, the most frequent first, for whoever wonders. */
    List<String> texts(String regularExpression) {
        return database.query(
                "select calls || ' × ' || left(regexp_replace(query, '\\s+', ' ', 'g'), 200)" + OF_THE_APPLICATION
                        + " and lower(query) ~ '" + regularExpression + "' order by calls desc",
                row -> row.getString(1));
    }
}
