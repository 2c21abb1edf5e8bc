package se.diarium.dispatch;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import se.diarium.correction.ItemKey;

/**
 * A decision and somebody who is to have it. It stays the same when the protocol is read again, and when the name is corrected to
 * another spelling.
 *
 * @param protocol its id
 * @param folded what all spellings of the recipient's name have in common, not empty
 */
public record DispatchKey(long protocol, ItemKey item, String folded) {

    private static final int LONGEST = 500;

    private static final Pattern TOKEN =
            Pattern.compile("([1-9]\\d{0,17})-([1-9]\\d{0,8})-([1-9]\\d{0,8})~(.+)", Pattern.DOTALL);

    /** As it stands in a form: "12-45-1~hamnkontor". */
    public String token() {
        return protocol + "-" + item.paragraph() + "-" + item.occurrence() + "~" + folded;
    }

    /** What a form says; empty where it is none. */
    public static Optional<DispatchKey> of(String token) {
        Matcher matcher = TOKEN.matcher(token.length() > LONGEST ? "" : token);
        return matcher.matches()
                ? Optional.of(new DispatchKey(
                        Long.parseLong(matcher.group(1)),
                        new ItemKey(Integer.parseInt(matcher.group(2)), Integer.parseInt(matcher.group(3))),
                        matcher.group(4)))
                : Optional.empty();
    }
}
