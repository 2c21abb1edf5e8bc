package se.diarium.web.health;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import se.diarium.importing.InboxSweep;

/** Every inbox can be read. */
@Readiness
@ApplicationScoped
public class InboxesReady implements HealthCheck {

    @Inject
    private InboxSweep inboxes;

    @Override
    public HealthCheckResponse call() {
        return HealthCheckResponse.named("inboxes")
                .status(inboxes.allReadable())
                .build();
    }
}
