package se.diarium.check;

import java.util.HashSet;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/** MALFORMED_DIARIENUMMER: a number with a slip of the pen, which nobody will find by searching. */
final class MalformedNumberRule implements Rule {

    // Huddinge 2021: "VON-2021, 139" among "VON-2021/134" and "VON-2021/145"
    private static final Pattern COMMA = Pattern.compile(".*\\d{4}, ?\\d{1,6}");

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Set<String> told = new HashSet<>();
        for (Numbered found : Numbered.all(protocol)) {
            String written = found.number().asWritten();
            if (COMMA.matcher(written).matches() && told.add(found.item().number() + " " + written)) {
                String message = "Diarienumret är felskrivet; det läses som %s-%d/%d."
                        .formatted(
                                found.number().prefix(),
                                found.number().year(),
                                found.number().serial());
                findings.accept(new Finding(
                        "MALFORMED_DIARIENUMMER",
                        Finding.Severity.ERROR,
                        found.item().number(),
                        message,
                        written,
                        found.span()));
            }
        }
    }
}
