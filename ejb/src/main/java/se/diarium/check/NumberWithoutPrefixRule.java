package se.diarium.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R29, DIARIENUMMER_WITHOUT_PREFIX. OSL 5:2 p. 2: the number of an item lacks the diary's letters where those of all others have them, so
 * that two boards may both have it.
 */
final class NumberWithoutPrefixRule implements Rule {

    private static final Fault BARE = new Fault(
            "R29",
            "DIARIENUMMER_WITHOUT_PREFIX",
            Finding.Severity.WARNING,
            "Diarienumret %1$s saknar de bokstäver som de andra i protokollet har.",
            "Skriv diariets bokstäver före numret, så att det inte förväxlas med en annan nämnds.");

    private static final int FEWEST_WITH = 5;
    private static final int MOST_WITHOUT = 2;

    @Override
    public List<Fault> faults() {
        return List.of(BARE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        List<ReadItem> numbered = protocol.items().stream()
                .filter(item -> item.diarienummer() != null)
                .toList();
        List<ReadItem> without =
                numbered.stream().filter(NumberWithoutPrefixRule::lacksPrefix).toList();
        if (without.size() > MOST_WITHOUT || numbered.size() - without.size() < FEWEST_WITH) {
            return;
        }
        for (ReadItem item : without) {
            PlacedNumber number = Objects.requireNonNull(item.diarienummer());
            String written = number.number().asWritten();
            findings.accept(BARE.finding(item.number(), written, number.span(), written));
        }
    }

    private static boolean lacksPrefix(ReadItem item) {
        PlacedNumber number = Objects.requireNonNull(item.diarienummer());
        return number.number().prefix() == null && number.number().namesCase();
    }
}
