package se.diarium.account;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import se.diarium.RefusedException;
import se.diarium.audit.AuditLog;
import se.diarium.audit.Deed;

/**
 * What an administrator does with accounts. It holds from the next request of whoever has the account, and every change is
 * remembered in the log.
 */
@Stateless
@RolesAllowed(Roles.ADMINISTRATOR)
public class AccountRegister {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Passwords passwords;

    @Inject
    private AuditLog log;

    @Resource
    private SessionContext session;

    /** Does nothing for administrators, and turns others away: for a page that is of no use to them. */
    public void requireMay() {}

    /**
     * A new account. Its owner changes the password at the first login.
     *
     * @param name what is typed at login
     * @param password at least {@link Passwords#SHORTEST} characters; empty for a random one
     * @return its id and its password, to be shown once
     * @throws RefusedException if it is no name or password, or somebody has the name already
     */
    public GivenPassword add(String name, AccountFacts facts, String password) {
        AccountName typed = new AccountName(name);
        String chosen = Passwords.chosen(password);
        String hash = passwords.hash(chosen);
        hold();
        if (!named(typed.text()).isEmpty()) {
            throw new RefusedException("Användarnamnet %s är upptaget. Välj ett annat.".formatted(typed.text()));
        }
        requireBodies(facts.bodies());
        Account made = new Account(typed.text(), facts.displayName(), hash, facts.roles(), Instant.now());
        made.describe(facts);
        made.setPassword(hash);
        em.persist(made);
        log.record(Deed.ACCOUNT_ADDED, made.getId(), told(facts.roles()));
        if (!facts.bodies().isEmpty()) {
            log.record(Deed.BODIES_CHANGED, made.getId(), names(facts.bodies()));
        }
        return new GivenPassword(made.getId(), chosen);
    }

    /**
     * Says what its owner is called and may do.
     *
     * @param seen what was said of it when the caller began, as {@link AccountFacts#told} tells it
     * @throws RefusedException if somebody else has changed it meanwhile, nobody could look after the accounts then, or a body is gone
     */
    public void change(long id, String seen, AccountFacts facts) {
        hold();
        Account account = find(id);
        if (!account.getFacts().told().equals(seen)) {
            throw new RefusedException(
                    "Någon annan har ändrat kontot sedan du öppnade sidan. Läs in sidan på nytt och gör om din ändring.");
        }
        lastAdministrator(account).requireMayHave(account, facts);
        requireBodies(facts.bodies());
        if (!account.getDisplayName().equals(facts.displayName())) {
            log.record(Deed.ACCOUNT_RENAMED, id, account.getDisplayName() + " → " + facts.displayName());
        }
        if (!account.getRoles().equals(facts.roles())) {
            log.record(Deed.ROLES_CHANGED, id, told(account.getRoles()) + " → " + told(facts.roles()));
        }
        if (!account.getBodies().equals(facts.bodies())) {
            log.record(Deed.BODIES_CHANGED, id, names(facts.bodies()));
        }
        account.describe(facts);
    }

    /**
     * Nobody comes in by it any more.
     *
     * @throws RefusedException if it is the caller's own, or that of the last administrator
     */
    public void close(long id) {
        hold();
        Account account = find(id);
        lastAdministrator(account).requireMayClose(account);
        if (account.isEnabled()) {
            account.close();
            log.record(Deed.ACCOUNT_CLOSED, id, null);
        }
    }

    /** Its owner may come in again, with the password of before. */
    public void open(long id) {
        hold();
        Account account = find(id);
        if (!account.isEnabled()) {
            account.open();
            log.record(Deed.ACCOUNT_OPENED, id, null);
        }
    }

    /** Forgets the wrong passwords: its owner may try again at once. */
    public void unlock(long id) {
        hold();
        Account account = find(id);
        if (account.isLocked(Instant.now())) {
            account.unlock();
            log.record(Deed.ACCOUNT_UNLOCKED, id, null);
        }
    }

    /**
     * Gives it a password that its owner changes at the next login.
     *
     * @param typed empty for a random one
     * @return the password, to be shown once
     * @throws RefusedException if it is the caller's own, or the password is too short or too long
     */
    public GivenPassword setPassword(long id, String typed) {
        String chosen = Passwords.chosen(typed);
        String hash = passwords.hash(chosen);
        hold();
        Account account = find(id);
        if (account.getName().equals(caller())) {
            throw new RefusedException("Byt ditt eget lösenord under Mitt konto.");
        }
        account.setPassword(hash);
        log.record(Deed.PASSWORD_SET, id, null);
        return new GivenPassword(id, chosen);
    }

    /** One administrator at a time: two who take the role from each other would leave none. */
    private void hold() {
        em.createNativeQuery("lock table account in share row exclusive mode").executeUpdate();
    }

    private LastAdministrator lastAdministrator(Account account) {
        long others = em.createQuery("""
                        select count(a) from Account a join a.roles r where r = :role and a.enabled = true and a.id <> :id""", Long.class)
                .setParameter("id", account.getId())
                .setParameter("role", Roles.ADMINISTRATOR)
                .getSingleResult();
        long own =
                named(caller()).stream().mapToLong(Account::getId).findFirst().orElse(0);
        return new LastAdministrator(own, others);
    }

    private Account find(long id) {
        Account account = em.find(Account.class, id);
        if (account == null) {
            throw new RefusedException("Kontot finns inte.");
        }
        return account;
    }

    private List<Account> named(String name) {
        return em.createQuery("select a from Account a where a.name = :name", Account.class)
                .setParameter("name", name)
                .getResultList();
    }

    private void requireBodies(Set<Long> bodies) {
        if (called(bodies).size() < bodies.size()) {
            throw new RefusedException("En av nämnderna finns inte längre. Läs in sidan på nytt.");
        }
    }

    private String names(Set<Long> bodies) {
        return String.join(", ", called(bodies));
    }

    private List<String> called(Set<Long> bodies) {
        List<?> names = em.createNativeQuery(
                        "select name from body where id = any (cast(?1 as bigint[])) order by name, id")
                .setParameter(1, new Reach(bodies).ids())
                .getResultList();
        return names.stream().map(String.class::cast).toList();
    }

    private static String told(Collection<String> roles) {
        return String.join(", ", AccountFacts.inOrder(roles));
    }

    private String caller() {
        return session.getCallerPrincipal().getName();
    }
}
