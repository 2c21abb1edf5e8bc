package se.diarium.account;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.SequenceGenerator;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who may log in. Wrong passwords in a row lock it for a while; the right one opens it again afterwards. It is never taken
 * away, since the registry and the log name it: it is closed.
 */
@Entity
public class Account {

    /** Logins that lie closer together belong to one visit. */
    private static final Duration VISIT = Duration.ofHours(6);

    @Id
    @GeneratedValue(strategy = GenerationType.SEQUENCE, generator = "account_seq")
    @SequenceGenerator(name = "account_seq", sequenceName = "account_seq", allocationSize = 10)
    private long id;

    private String name;

    @Column(name = "display_name")
    private String displayName;

    @Column(name = "password_hash")
    private String passwordHash;

    private boolean enabled;

    @Column(name = "failed_logins")
    private int failedLogins;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_login_at")
    private @Nullable Instant lastLoginAt;

    @Column(name = "visited_before")
    private @Nullable Instant visitedBefore;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles;

    @ElementCollection
    @CollectionTable(name = "account_body", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "body_id")
    private Set<Long> bodies;

    @Column(name = "must_change")
    private boolean mustChange;

    private int generation;

    protected Account() {}

    /**
     * @param name what is typed at login; case does not matter
     * @param passwordHash as {@link Passwords} makes it
     */
    public Account(String name, String displayName, String passwordHash, Set<String> roles, Instant now) {
        if (name.isBlank() || displayName.isBlank() || roles.isEmpty()) {
            throw new IllegalArgumentException("an account has a name and at least one role");
        }
        this.name = canonical(name);
        this.displayName = displayName.strip();
        this.passwordHash = passwordHash;
        this.enabled = true;
        this.createdAt = now;
        this.roles = new TreeSet<>(roles);
        this.bodies = new TreeSet<>();
    }

    /** The form in which names are kept and compared. */
    static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Somebody has tried to log in.
     *
     * @param passwordRight whether the password was the right one
     * @return what came of it; nobody comes in while it is locked or closed, whatever the password
     */
    SignInAttempt attempt(boolean passwordRight, Instant now) {
        if (!enabled || isLocked(now)) {
            return SignInAttempt.SHUT;
        }
        if (!passwordRight) {
            failedLogins++;
            lockedUntil = now.plus(LockOut.after(failedLogins));
            return isLocked(now) ? SignInAttempt.LOCKING : SignInAttempt.WRONG;
        }
        unlock();
        if (lastLoginAt != null && lastLoginAt.plus(VISIT).isBefore(now)) {
            visitedBefore = lastLoginAt;
        }
        lastLoginAt = now;
        return SignInAttempt.LET_IN;
    }

    /** Its owner has chosen a password: all other sessions of it end. */
    void changePassword(String newHash) {
        passwordHash = newHash;
        mustChange = false;
        generation++;
    }

    /** Somebody else has set a password: its owner changes it at the next login, and all sessions end. */
    void setPassword(String newHash) {
        changePassword(newHash);
        unlock();
        mustChange = roles.stream().anyMatch(role -> !role.equals(Roles.INTEGRATION)); // a program cannot
    }

    /** Forgets the wrong passwords. */
    void unlock() {
        failedLogins = 0;
        lockedUntil = null;
    }

    /** Nobody comes in by it any more, and its sessions end. */
    void close() {
        enabled = false;
        generation++;
    }

    /** Its owner may come in again. */
    void open() {
        enabled = true;
        unlock();
    }

    /** What its owner is called, what they may do, and for which bodies. */
    void describe(AccountFacts facts) {
        displayName = facts.displayName();
        if (!roles.equals(facts.roles())) {
            roles = new TreeSet<>(facts.roles());
        }
        if (!bodies.equals(facts.bodies())) {
            bodies = new TreeSet<>(facts.bodies());
        }
    }

    public long getId() {
        return id;
    }

    public String getName() {
        return name;
    }

    public String getDisplayName() {
        return displayName;
    }

    String getPasswordHash() {
        return passwordHash;
    }

    public Set<String> getRoles() {
        return Set.copyOf(roles);
    }

    public Instant getCreatedAt() {
        return createdAt;
    }

    public @Nullable Instant getLastLoginAt() {
        return lastLoginAt;
    }

    /** When its owner logged in at the visit before this one; null at the first. */
    public @Nullable Instant getVisitedBefore() {
        return visitedBefore;
    }

    /** Whether its owner may come in; else it is closed. */
    public boolean isEnabled() {
        return enabled;
    }

    /** Whether wrong passwords keep its owner out for the moment. */
    public boolean isLocked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Until when wrong passwords keep its owner out; null where there were none, and past where that is over. */
    public @Nullable Instant getLockedUntil() {
        return lockedUntil;
    }

    /** Whether its password is one that somebody else has set, which its owner has not changed yet. */
    public boolean isMustChange() {
        return mustChange;
    }

    /** The ids of the bodies that a secretary sees to; none where it is all of them. */
    public Set<Long> getBodies() {
        return Set.copyOf(bodies);
    }

    /** What an administrator has said of it. */
    public AccountFacts getFacts() {
        return new AccountFacts(displayName, getRoles(), getBodies());
    }

    /** Counted up where its sessions end. */
    int getGeneration() {
        return generation;
    }

    boolean isAdministrator() {
        return enabled && roles.contains(Roles.ADMINISTRATOR);
    }
}
