package se.diarium.browsing;

import org.jspecify.annotations.Nullable;
import se.diarium.recipient.Channel;
import se.diarium.recipient.RecipientKind;

/**
 * A recipient in a list.
 *
 * @param channel null as long as nobody has said
 * @param aliases how many names it has, its own among them
 * @param members of the group that it is
 * @param decisions how often current protocols name it, counted with the last run
 */
public record RecipientRow(
        long id,
        String municipality,
        String name,
        RecipientKind kind,
        @Nullable Channel channel,
        @Nullable String address,
        boolean retired,
        long aliases,
        long members,
        long decisions) {}
