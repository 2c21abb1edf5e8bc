package se.diarium.web.recipients;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.recipient.Channel;
import se.diarium.recipient.RecipientKind;

/** What one chooses from. */
@Named
@ApplicationScoped
public class RecipientChoices {

    public List<RecipientKind> getKinds() {
        return List.of(RecipientKind.values());
    }

    public List<Channel> getChannels() {
        return List.of(Channel.values());
    }

    static Optional<RecipientKind> kind(@Nullable String name) {
        return Stream.of(RecipientKind.values())
                .filter(kind -> kind.name().equals(name))
                .findFirst();
    }

    static @Nullable Channel channel(String name) {
        return Stream.of(Channel.values())
                .filter(channel -> channel.name().equals(name))
                .findFirst()
                .orElse(null);
    }
}
