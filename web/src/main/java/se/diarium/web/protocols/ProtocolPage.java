package se.diarium.web.protocols;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.omnifaces.cdi.Param;
import se.diarium.browsing.ProtocolSheet;
import se.diarium.browsing.Protocols;
import se.diarium.web.Missing;

/** One protocol, in its current version or in the one that the address names. */
@Named
@RequestScoped
public class ProtocolPage {

    @Inject
    private Protocols protocols;

    @Inject
    @Param
    private @Nullable Long id;

    @Inject
    @Param
    private @Nullable Long version;

    private Optional<ProtocolSheet> sheet = Optional.empty();

    @PostConstruct
    void read() {
        sheet = id == null ? Optional.empty() : protocols.sheet(id, version);
    }

    /** Answers 404 where there is no such protocol. */
    public void check() {
        Missing.unless(sheet);
    }

    public @Nullable ProtocolSheet getSheet() {
        return sheet.orElse(null);
    }
}
