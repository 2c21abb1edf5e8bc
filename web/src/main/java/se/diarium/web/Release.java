package se.diarium.web;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.ServletContext;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.jar.Attributes;
import java.util.jar.Manifest;

/** Which Diarium this is. */
@Named
@ApplicationScoped
public class Release {

    @Inject
    private ServletContext war;

    private final String started = Long.toString(Instant.now().getEpochSecond(), Character.MAX_RADIX);

    /** The version as the build wrote it into the WAR. */
    public String getVersion() {
        try (InputStream in = war.getResourceAsStream("/META-INF/MANIFEST.MF")) {
            String version = in == null
                    ? null
                    : new Manifest(in).getMainAttributes().getValue(Attributes.Name.IMPLEMENTATION_VERSION);
            return version == null ? "?" : version;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Changes at every start, so that a browser that keeps our styles for a year fetches those of this release. */
    public String getAssets() {
        return started;
    }
}
