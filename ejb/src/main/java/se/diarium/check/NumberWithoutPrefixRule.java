package se.diarium.check;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;
import se.diarium.protocol.Finding;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/** DIARIENUMMER_WITHOUT_PREFIX: the number of an item lacks the diary's letters where those of all others have them. */
final class NumberWithoutPrefixRule implements Rule {

    private static final int FEWEST_WITH = 5;
    private static final int MOST_WITHOUT = 2;

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
            Stream.ofNullable(item.diarienummer())
                    .map(number -> finding(item, number))
                    .forEach(findings);
        }
    }

    private static boolean lacksPrefix(ReadItem item) {
        PlacedNumber number = Objects.requireNonNull(item.diarienummer());
        return number.number().prefix() == null && number.number().namesCase();
    }

    private static Finding finding(ReadItem item, PlacedNumber number) {
        return new Finding(
                "DIARIENUMMER_WITHOUT_PREFIX",
                Finding.Severity.WARNING,
                item.number(),
                "Diarienumret saknar de bokstäver som alla andra i protokollet har.",
                number.number().asWritten(),
                number.span());
    }
}
