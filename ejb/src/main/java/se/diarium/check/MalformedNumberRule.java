package se.diarium.check;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/**
 * R29, MALFORMED_DIARIENUMMER. OSL 5:2 p. 2: a record has its number in the register; a number with a slip of the pen is found by nobody.
 */
final class MalformedNumberRule implements Rule {

    private static final Fault COMMA_INSTEAD = new Fault(
            "R29",
            "MALFORMED_DIARIENUMMER",
            Finding.Severity.ERROR,
            "Diarienumret är felskrivet; det läses som %1$s.",
            "Rätta till %1$s i protokollet.");

    // Huddinge 2021: "VON-2021, 139" among "VON-2021/134" and "VON-2021/145"
    private static final Pattern COMMA = Pattern.compile(".*\\d{4}, ?\\d{1,6}");

    private static final int LONGEST = 60;

    @Override
    public List<Fault> faults() {
        return List.of(COMMA_INSTEAD);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Set<String> told = new HashSet<>();
        for (Numbered found : Numbered.all(protocol)) {
            Diarienummer number = found.number();
            String written = number.asWritten();
            if (written.length() <= LONGEST
                    && COMMA.matcher(written).matches()
                    && told.add(found.item().number() + " " + written)) {
                String right =
                        (number.prefix() == null ? "" : number.prefix() + "-") + number.year() + "/" + number.serial();
                findings.accept(COMMA_INSTEAD.finding(found.item().number(), written, found.span(), right));
            }
        }
    }
}
