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
import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Somebody who may log in. Wrong passwords in a row lock it for a while; the right one opens it again afterwards. */
@Entity
public class Account {

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

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    private Set<String> roles;

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
    }

    /** The form in which names are kept and compared. */
    static String canonical(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Somebody has tried to log in.
     *
     * @param passwordRight whether the password was the right one
     * @return whether they may come in; never while it is locked or disabled, whatever the password
     */
    boolean attempt(boolean passwordRight, Instant now) {
        if (!enabled || (lockedUntil != null && now.isBefore(lockedUntil))) {
            return false;
        }
        if (!passwordRight) {
            failedLogins++;
            lockedUntil = now.plus(LockOut.after(failedLogins));
            return false;
        }
        failedLogins = 0;
        lockedUntil = null;
        lastLoginAt = now;
        return true;
    }

    void changePassword(String newHash) {
        passwordHash = newHash;
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
}
