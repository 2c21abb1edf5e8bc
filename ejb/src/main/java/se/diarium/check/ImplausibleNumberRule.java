package se.diarium.check;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Value;

/**
 * R29, IMPLAUSIBLE_DIARIENUMMER. OSL 5:2 p. 2: a serial of the meeting's year far beyond all others of that year is probably one of another
 * year. Held against the highest known of its diary, and, where none is known, against the others in the minutes, if they are many.
 */
final class ImplausibleNumberRule implements Rule {

    private static final Fault BEYOND_OTHERS = new Fault(
            "R29",
            "IMPLAUSIBLE_DIARIENUMMER",
            Finding.Severity.WARNING,
            "Löpnumret i %1$s är långt högre än årets övriga, som högst %2$s.",
            "Kontrollera året; troligen hör numret till ett tidigare år.");

    private static final Fault BEYOND_KNOWN = new Fault(
            "R29",
            "IMPLAUSIBLE_DIARIENUMMER",
            Finding.Severity.WARNING,
            "Löpnumret i %1$s är långt högre än det högsta kända för året, %2$s.",
            "Kontrollera året och löpnumret mot diariet.");

    private static final int FEWEST_OTHERS = 8;
    private static final int TIMES = 4;
    private static final int BEYOND = 200;

    @Override
    public List<Fault> faults() {
        return List.of(BEYOND_OTHERS, BEYOND_KNOWN);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        Value<LocalDate> meeting = protocol.frontPage().meetingDate();
        if (meeting == null) {
            return;
        }
        Map<CheckContext.Diary, List<Numbered>> diaries = new LinkedHashMap<>();
        for (Numbered found : Numbered.all(protocol)) {
            String prefix = found.number().prefix();
            Integer year = found.number().year();
            if (found.number().namesCase()
                    && prefix != null
                    && year != null
                    && year == meeting.value().getYear()) {
                CheckContext.Diary diary = new CheckContext.Diary(prefix.toUpperCase(Locale.ROOT), year);
                diaries.computeIfAbsent(diary, d -> new ArrayList<>()).add(found);
            }
        }
        diaries.forEach((diary, numbers) -> check(numbers, meeting.value(), context.highestSerial(diary), findings));
    }

    // Huddinge in February 2021: "VON-2021/1029", where the highest other is VON-2021/217
    private static void check(
            List<Numbered> diary, LocalDate meeting, Optional<CheckContext.Highest> known, Consumer<Finding> findings) {
        List<Integer> serials = diary.stream()
                .map(ImplausibleNumberRule::serial)
                .distinct()
                .sorted()
                .toList();
        int highest = serials.get(serials.size() - 1);
        if (known.isPresent()) {
            if (isBeyond(highest, expected(known.get(), meeting))) {
                tell(BEYOND_KNOWN, diary, highest, known.get().serial(), findings);
            }
        } else if (serials.size() > FEWEST_OTHERS && isBeyond(highest, serials.get(serials.size() - 2))) {
            tell(BEYOND_OTHERS, diary, highest, serials.get(serials.size() - 2), findings);
        }
    }

    /** How far a diary has come by the day of the meeting, if it goes on as it has done since New Year. */
    private static long expected(CheckContext.Highest known, LocalDate meeting) {
        return (long) known.serial()
                * Math.max(known.day().getDayOfYear(), meeting.getDayOfYear())
                / known.day().getDayOfYear();
    }

    private static boolean isBeyond(int serial, long usual) {
        return serial > usual * TIMES && serial > usual + BEYOND;
    }

    private static void tell(Fault fault, List<Numbered> diary, int highest, int usual, Consumer<Finding> findings) {
        diary.stream()
                .filter(found -> serial(found) == highest)
                .findFirst()
                .ifPresent(found -> findings.accept(fault.finding(
                        found.item().number(),
                        found.number().asWritten(),
                        found.span(),
                        found.number().asWritten(),
                        usual)));
    }

    private static int serial(Numbered found) {
        return Objects.requireNonNull(found.number().serial());
    }
}
