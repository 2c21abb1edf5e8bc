package se.diarium.web;

import static java.nio.charset.StandardCharsets.US_ASCII;

import jakarta.enterprise.context.SessionScoped;
import jakarta.inject.Named;
import java.io.Serializable;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/**
 * The secret that every form of a session carries and that a page of somebody else's cannot know. Our forms keep no state on
 * the server, so that none of them expires on a screen left open; this token stands in for Faces' view state.
 */
@Named
@SessionScoped
public class RequestToken implements Serializable {

    static final String PARAMETER = "token";

    /** Of a request that a script of ours sends. */
    public static final String HEADER = "X-Request-Token";

    private final String value;

    public RequestToken() {
        byte[] random = new byte[32];
        new SecureRandom().nextBytes(random);
        value = HexFormat.of().formatHex(random);
    }

    public String getValue() {
        return value;
    }

    /** Whether somebody has given this token. */
    public boolean matches(@Nullable String given) {
        return given != null && MessageDigest.isEqual(value.getBytes(US_ASCII), given.getBytes(US_ASCII));
    }
}
