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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Logging in, and looking after one's own account. */
@Stateless
@PermitAll
public class Accounts {

    @PersistenceContext
    private EntityManager entities;

    @Resource
    private SessionContext caller;

    @Inject
    private Passwords passwords;

    /**
     * Somebody wants to come in.
     *
     * @return who it is; empty for a wrong password, an unknown name, a disabled and a locked account, without telling which
     */
    public Optional<SignedIn> signIn(String name, String password) {
        return verified(name, password)
                .map(account -> new SignedIn(account.getName(), account.getDisplayName(), account.getRoles()));
    }

    /** The caller's full name, or the name of the login where the account is gone. */
    @RolesAllowed({Roles.REGISTRATOR, Roles.SEKRETERARE, Roles.LASARE, Roles.ADMINISTRATOR})
    public String displayName() {
        String name = caller.getCallerPrincipal().getName();
        Account account = byName(name);
        return account == null ? name : account.getDisplayName();
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
        account.ifPresent(own -> own.changePassword(passwords.hash(newPassword)));
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
        return account.attempt(right, Instant.now()) ? Optional.of(account) : Optional.empty();
    }

    private @Nullable Account byName(String name) {
        return entities.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", Account.canonical(name))
                .getResultStream()
                .findFirst()
                .orElse(null);
    }
}
