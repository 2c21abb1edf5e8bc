package se.diarium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * IMPLAUSIBLE_DIARIENUMMER: a serial of this year far beyond all others of this year: probably the year is wrong. Asks for many
 * others to compare with.
 */
final class ImplausibleNumberRule implements Rule {

    private static final int FEWEST_OTHERS = 8;
    private static final int TIMES = 4;
    private static final int BEYOND = 200;

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        if (meeting == null) {
            return;
        }
        Map<String, List<Numbered>> byDiary = new HashMap<>();
        for (Numbered found : Numbered.all(protocol)) {
            Integer year = found.number().year();
            if (found.number().namesCase()
                    && found.number().prefix() != null
                    && year != null
                    && year == meeting.value().getYear()) {
                byDiary.computeIfAbsent(found.number().prefix().toUpperCase(Locale.ROOT), d -> new ArrayList<>())
                        .add(found);
            }
        }
        byDiary.values().forEach(diary -> check(diary, findings));
    }

    // Huddinge in February 2021: "VON-2021/1029", where the highest other is VON-2021/217
    private static void check(List<Numbered> diary, Consumer<Finding> findings) {
        List<Integer> serials = diary.stream()
                .map(ImplausibleNumberRule::serial)
                .distinct()
                .sorted()
                .toList();
        if (serials.size() <= FEWEST_OTHERS) {
            return;
        }
        int highest = serials.get(serials.size() - 1);
        int next = serials.get(serials.size() - 2);
        if (highest <= next * TIMES || highest <= next + BEYOND) {
            return;
        }
        diary.stream()
                .filter(found -> serial(found) == highest)
                .findFirst()
                .ifPresent(found -> findings.accept(new Finding(
                        "IMPLAUSIBLE_DIARIENUMMER",
                        Finding.Severity.WARNING,
                        found.item().number(),
                        "Löpnumret är långt högre än årets övriga, som högst %d. Kontrollera året.".formatted(next),
                        found.number().asWritten(),
                        found.span())));
    }

    private static int serial(Numbered found) {
        return Objects.requireNonNull(found.number().serial());
    }
}
