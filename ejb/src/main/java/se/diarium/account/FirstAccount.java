package se.diarium.account;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.security.PermitAll;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Lets somebody in on an empty database. There is no default password: unless one is set, a random one is written to
 * {@code first-login.txt}, which only the owner of the server's process can read.
 */
@Singleton
@Startup
@DependsOn("Migrator")
@PermitAll
public class FirstAccount {

    private static final String FILE = "first-login.txt";

    @PersistenceContext
    private EntityManager entities;

    @Inject
    private Passwords passwords;

    @Inject
    @ConfigProperty(name = "diarium.first.account", defaultValue = "registrator")
    private String name;

    @Inject
    @ConfigProperty(name = "diarium.first.password")
    private Optional<String> password;

    @Inject
    @ConfigProperty(name = "diarium.data", defaultValue = "data")
    private String data;

    @PostConstruct
    void createWhereThereIsNone() {
        // Two nodes may start at once; the second waits here and then finds the account.
        entities.createNativeQuery("lock table account in share row exclusive mode")
                .executeUpdate();
        long accounts = entities.createQuery("select count(a) from Account a", Long.class)
                .getSingleResult();
        if (accounts > 0) {
            return;
        }
        String first = password.filter(p -> !p.isBlank()).orElseGet(this::randomInFile);
        if (first.length() < Passwords.SHORTEST) {
            throw new IllegalStateException(
                    "DIARIUM_FIRST_PASSWORD must have at least " + Passwords.SHORTEST + " characters");
        }
        Set<String> roles = Set.of(Roles.REGISTRATOR, Roles.ADMINISTRATOR);
        entities.persist(new Account(name, name, passwords.hash(first), roles, Instant.now()));
    }

    /** The file comes before the account: were it the other way, a crash between them would lock everybody out. */
    private String randomInFile() {
        String random = Passwords.random();
        try {
            Path file = Files.createDirectories(Path.of(data)).resolve(FILE);
            Files.deleteIfExists(file);
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            Files.writeString(file, "användarnamn: " + name + "\nlösenord: " + random + "\n", UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("Cannot write " + FILE + " in DIARIUM_DATA", e);
        }
        return random;
    }
}
