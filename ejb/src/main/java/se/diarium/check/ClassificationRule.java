package se.diarium.check;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/**
 * R29, DIARIENUMMER_CLASSIFICATION. OSL 5:2 p. 2, and OSL 4:2 for the plan that the codes are from: a case has one class code. The plan
 * of the municipality is not known here; but minutes that give one case two codes have one of them wrong.
 */
final class ClassificationRule implements Rule {

    private static final Fault TWO_CODES = new Fault(
            "R29",
            "DIARIENUMMER_CLASSIFICATION",
            Finding.Severity.WARNING,
            "Ärendet står med två klassificeringar: %1$s och %2$s.",
            "Kontrollera klassificeringen mot diariet, och rätta den som är fel.");

    // "SN 2026/14.291", "SN 2026/14 291", "SN 2026/14-1.2.3"; the 102 of "SN 2026/14-102" may be the number of a
    // document
    private static final Pattern CODE = Pattern.compile(".{1,40}(?:[. ]\\d{3}|[-. ]\\d{1,2}(?:\\.\\d{1,2}){1,4})");

    private static final int LONGEST = 60;

    private record Case(
            @Nullable String prefix,
            @Nullable Integer year,
            @Nullable Integer serial) {

        static Case of(Diarienummer number) {
            String prefix = number.prefix();
            return new Case(prefix == null ? null : prefix.toUpperCase(Locale.ROOT), number.year(), number.serial());
        }
    }

    @Override
    public List<Fault> faults() {
        return List.of(TWO_CODES);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Map<Case, Diarienummer> first = new HashMap<>();
        Set<Case> told = new HashSet<>();
        for (Numbered found : Numbered.all(protocol)) {
            Diarienummer number = found.number();
            if (!number.namesCase() || !hasCode(number)) {
                continue;
            }
            Case named = Case.of(number);
            Diarienummer before = first.putIfAbsent(named, number);
            if (before != null && differ(before, number) && told.add(named)) {
                findings.accept(TWO_CODES.finding(
                        found.item().number(),
                        number.asWritten(),
                        found.span(),
                        before.asWritten(),
                        number.asWritten()));
            }
        }
    }

    private static boolean hasCode(Diarienummer number) {
        return number.classification() != null
                && number.asWritten().length() <= LONGEST
                && CODE.matcher(number.asWritten()).matches();
    }

    /** Codes of one plan; "1.2" is the group that "1.2.3" belongs to. */
    private static boolean differ(Diarienummer one, Diarienummer other) {
        String code = String.valueOf(one.classification());
        String otherCode = String.valueOf(other.classification());
        return code.contains(".") == otherCode.contains(".")
                && !code.startsWith(otherCode)
                && !otherCode.startsWith(code);
    }
}
