package se.diarium.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;

/** Logging in, and looking after one's own account. What goes wrong with a password is remembered in the log. */
@Stateless
@PermitAll
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext caller;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditLog log;

    /**
     * Somebody wants to come in.
     *
     * @return who it is; empty for a wrong password, an unknown name, a disabled and a locked account, without telling which
     */
    public Optional<SignedIn> signIn(String name, String password) {
        return verified(name, password)
                .map(account -> new SignedIn(account.getName(), account.getDisplayName(), account.getRoles()));
    }

    /**
     * How an account stands now, for whoever has logged in by it before: one statement.
     *
     * @return empty where it is closed or gone
     */
    public Optional<Standing> standing(String name) {
        List<?> rows = entities.createNativeQuery("""
                        select a.display_name, string_agg(r.role, ','), a.generation, a.must_change
                        from account a join account_role r on r.account_id = a.id where a.name = ?1 and a.enabled group by a.id""")
                .setParameter(1, Account.canonical(name))
                .getResultList();
        return rows.stream()
                .map(Object[].class::cast)
                .map(row -> new Standing(
                        (String) row[0], Set.of(((String) row[1]).split(",")), (Integer) row[2], (Boolean) row[3]))
                .findFirst();
    }

    /** The caller's full name, or the name of the login where the account is gone. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
    public String displayName() {
        String name = caller.getCallerPrincipal().getName();
        Account account = byName(name);
        return account == null ? name : account.getDisplayName();
    }

    /** When the caller logged in at the visit before this one; empty at the first. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
    public Optional<Instant> visitedBefore() {
        return Optional.ofNullable(byName(caller.getCallerPrincipal().getName()))
                .map(Account::getVisitedBefore);
    }

    /** Changes the caller's own password; a wrong old one counts as a failed login. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
    public PasswordChange changePassword(String oldPassword, String newPassword) {
        if (newPassword.length() < Passwords.SHORTEST) {
            return PasswordChange.TOO_SHORT;
        }
        if (newPassword.length() > Passwords.LONGEST) {
            return PasswordChange.TOO_LONG;
        }
        Optional<Account> account = verified(caller.getCallerPrincipal().getName(), oldPassword);
        account.ifPresent(own -> {
            own.changePassword(passwords.hash(newPassword));
            log.record(Deed.PASSWORD_CHANGED, own.getId(), null);
        });
        return account.isPresent() ? PasswordChange.CHANGED : PasswordChange.REFUSED;
    }

    private Optional<Account> verified(String name, String password) {
        Account account = byName(name);
        boolean right = passwords.verify(password, account == null ? null : account.getPasswordHash());
        if (account == null) {
            return Optional.empty();
        }
        // Only now the lock: attempts at the same time are counted one by one, and none of them waits for a hash.
        entities.refresh(account, LockModeType.PESSIMISTIC_WRITE);
        SignInAttempt attempt = account.attempt(right, Instant.now());
        switch (attempt) {
            case WRONG -> log.recordOf(account.getName(), Deed.SIGN_IN_FAILED, account.getId(), null);
            case LOCKING -> log.recordOf(account.getName(), Deed.ACCOUNT_LOCKED, account.getId(), null);
            case LET_IN, SHUT -> {} // the account itself says when; and one that is shut would fill the log
        }
        return attempt == SignInAttempt.LET_IN ? Optional.of(account) : Optional.empty();
    }

    private @Nullable Account byName(String name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", Account.canonical(name))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
