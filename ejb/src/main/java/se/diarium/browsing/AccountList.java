package se.diarium.browsing;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.diarium.account.Account;
import se.diarium.account.Roles;

/** Lists of accounts, and one of them. */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountList {

    private static final String STATE =
            "case when not a.enabled then 'CLOSED' when a.locked_until > now() then 'LOCKED' else 'OPEN' end";
    private static final String ROWS = """
            select a.id, a.name, a.display_name, (select string_agg(r.role, ',') from account_role r where r.account_id = a.id), %s,
              (select count(*) from account_body b where b.account_id = a.id), a.last_login_at
            from account a
            where (cast(?1 as text) is null or exists (select 1 from account_role r where r.account_id = a.id and r.role = ?1))
            and (cast(?2 as text) is null or %1$s = ?2)
            """.formatted(STATE);

    // By name, or by the latest login: who never came stands first there.
    private static final String NAME = "lower(a.display_name)";
    private static final String LOGIN = "coalesce(a.last_login_at, '-infinity')";
    private static final String EDGE = "(select %s from account a where a.id = ?3)";

    @PersistenceContext
    private EntityManager em;

    /** The accounts that pass a filter. */
    public Page<AccountRow> page(AccountFilter filter, Window window) {
        String key = filter.byLogin() ? LOGIN : NAME;
        String down = window.isUpwards() ? " desc" : "";
        String from = window.edge() == null
                ? ""
                : " and (%s, a.id) %s (%s, ?3)".formatted(key, window.isUpwards() ? "<" : ">", EDGE.formatted(key));
        AccountFilter.State state = filter.state();
        Query query = em.createNativeQuery(ROWS + from + " order by " + key + down + ", a.id" + down + " limit ?4")
                .setParameter(1, filter.role())
                .setParameter(2, state == null ? null : state.name())
                .setParameter(4, Page.SIZE + 1);
        if (window.edge() != null) {
            query.setParameter(3, window.edge());
        }
        List<?> rows = query.getResultList();
        return Page.of(window, rows.stream().map(row -> row((Object[]) row)).toList());
    }

    private static AccountRow row(Object[] row) {
        return new AccountRow(
                (Long) row[0],
                (String) row[1],
                (String) row[2],
                inOrder((String) row[3]),
                AccountFilter.State.valueOf((String) row[4]),
                ((Number) row[5]).longValue(),
                instant(row[6]));
    }

    private static List<String> inOrder(@Nullable String roles) {
        List<String> had = roles == null ? List.of() : List.of(roles.split(","));
        return Roles.ALL.stream().filter(had::contains).toList();
    }

    private static @Nullable Instant instant(@Nullable Object moment) {
        return moment == null ? null : ((Timestamp) moment).toInstant();
    }

    /** An account with its bodies, and those that there are. */
    public Optional<AccountSheet> sheet(long id) {
        return Optional.ofNullable(em.find(Account.class, id))
                .map(account -> new AccountSheet(account, state(account), account.getBodies(), bodies()));
    }

    private static AccountFilter.State state(Account account) {
        return !account.isEnabled()
                ? AccountFilter.State.CLOSED
                : account.isLocked(Instant.now()) ? AccountFilter.State.LOCKED : AccountFilter.State.OPEN;
    }

    /** All bodies, by municipality and name. */
    public List<BodyChoice> bodies() {
        return em.createQuery("""
                        select new se.diarium.browsing.BodyChoice(b.id, k.name, b.name) from Body b join b.municipality k
                        order by k.name, b.name""", BodyChoice.class).getResultList();
    }
}
