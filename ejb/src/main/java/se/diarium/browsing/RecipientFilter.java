package se.diarium.browsing;

import org.jspecify.annotations.Nullable;
import se.diarium.recipient.RecipientKind;

/**
 * Which recipients are wanted.
 *
 * @param name a part of one of its names, in any spelling; empty for all
 * @param kind null for all
 * @param undecided only those that nobody has said how to reach
 * @param retired those that are retired, instead of those in use
 */
public record RecipientFilter(String name, @Nullable RecipientKind kind, boolean undecided, boolean retired) {

    public boolean isAll() {
        return name.isBlank() && kind == null && !undecided && !retired;
    }
}
