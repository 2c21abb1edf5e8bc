package se.diarium.account;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.identitystore.Pbkdf2PasswordHash;
import java.security.SecureRandom;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.diarium.RefusedException;

/** How passwords are kept: PBKDF2-HMAC-SHA512 with 210 000 rounds (OWASP ASVS 5.0, appendix C; the platform's own default is 2 048). */
@ApplicationScoped
public class Passwords {

    /** Shorter ones are refused. */
    public static final int SHORTEST = 12;
    /** Longer ones are refused, since each of them costs what its length costs. */
    public static final int LONGEST = 200;

    private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789"; // none that looks like another

    @Inject
    private Pbkdf2PasswordHash hash;

    private String decoy;

    @PostConstruct
    void prepare() {
        hash.initialize(Map.of(
                "Pbkdf2PasswordHash.Algorithm", "PBKDF2WithHmacSHA512",
                "Pbkdf2PasswordHash.Iterations", "210000",
                "Pbkdf2PasswordHash.SaltSizeBytes", "32",
                "Pbkdf2PasswordHash.KeySizeBytes", "64"));
        decoy = hash(random());
    }

    /**
     * A password that somebody chooses for somebody else.
     *
     * @param typed empty for a random one
     * @throws RefusedException if it is too short or too long
     */
    static String chosen(String typed) {
        if (typed.isBlank()) {
            return random();
        }
        if (typed.length() < SHORTEST || typed.length() > LONGEST) {
            throw new RefusedException(
                    "Lösenordet ska ha %d–%d tecken. Lämna rutan tom för ett slumpat.".formatted(SHORTEST, LONGEST));
        }
        return typed;
    }

    /** The password as it is kept: algorithm, rounds, salt and hash. */
    String hash(String password) {
        return hash.generate(password.toCharArray());
    }

    /**
     * Whether it is the password. Takes as long for a name that nobody has, so that the time does not tell who exists.
     *
     * @param kept what {@link #hash} gave; null where there is no such account
     */
    boolean verify(String password, @Nullable String kept) {
        if (password.length() > LONGEST) {
            return false;
        }
        boolean right = hash.verify(password.toCharArray(), kept == null ? decoy : kept);
        return right && kept != null;
    }

    /** Four groups of five letters and digits: 99 bits that can be read aloud. */
    static String random() {
        SecureRandom random = new SecureRandom();
        StringBuilder password = new StringBuilder();
        for (int i = 0; i < 20; i++) {
            if (i > 0 && i % 5 == 0) {
                password.append('-');
            }
            password.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return password.toString();
    }
}
