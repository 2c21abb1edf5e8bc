package se.diarium.recipient;

import java.util.List;

/**
 * Who is meant by what a protocol writes.
 *
 * @param recipient that the name leads to
 * @param receivers who gets it: the recipient, or the members of the group that it is; none of them retired
 */
public record Resolved(Recipient recipient, List<Recipient> receivers) {

    public Resolved {
        receivers = List.copyOf(receivers);
    }
}
