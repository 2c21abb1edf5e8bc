package se.diarium.check;

import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.Person;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/**
 * R11, ATTENDANCE_MISSING, CHAIR_MISSING and ATTENDANCE_PARAGRAPHS. KL 5:66 (through 6:35): the minutes say which members and
 * substitutes served; the list may be an attachment, which is not read. Somebody who was there for some §§ only is listed with §§ that exist. An extract of one § has no list.
 */
final class AttendanceRule implements Rule {

    private static final Fault NO_LIST = new Fault(
            "R11",
            "ATTENDANCE_MISSING",
            Finding.Severity.INFO,
            "Det framgår inte vilka ledamöter och ersättare som tjänstgjorde (kommunallagen 5 kap. 66 §), "
                    + "eller så gick listan inte att läsa.",
            "Kontrollera att närvarolistan finns med i protokollet.");

    private static final Fault NO_CHAIR = new Fault(
            "R11",
            "CHAIR_MISSING",
            Finding.Severity.WARNING,
            "Det framgår inte vem som var ordförande.",
            "Skriv ordförande efter namnet i närvarolistan.");

    private static final Fault OUTSIDE = new Fault(
            "R11",
            "ATTENDANCE_PARAGRAPHS",
            Finding.Severity.WARNING,
            "Vid %1$s står ”%2$s”, men protokollet omfattar %3$s.",
            "Rätta paragraferna efter namnet i närvarolistan.");

    private static final Set<Attendee.Kind> SERVING = Set.of(Attendee.Kind.DECIDING, Attendee.Kind.SERVING_SUBSTITUTE);

    // "§§ 88-89", "§ 12/2024"; "§ 13 punkt 1"
    private static final Pattern NUMBER =
            Pattern.compile("(?=\\d)(?<![\\d/:.])(?<!punkt |punkten |punkterna )\\d{1,4}(?![\\d:.])");
    private static final int MOST = 20;

    @Override
    public List<Fault> faults() {
        return List.of(NO_LIST, NO_CHAIR, OUTSIDE);
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        List<Attendee> serving = protocol.frontPage().attendees().stream()
                .filter(attendee -> SERVING.contains(attendee.kind()))
                .toList();
        if (protocol.items().size() < 2) {
            return;
        }
        if (serving.isEmpty()) {
            findings.accept(NO_LIST.finding(null, null, null));
        } else if (protocol.frontPage().chair() == null) {
            findings.accept(NO_CHAIR.finding(null, null, serving.get(0).person().span()));
        }
        int first = protocol.items().stream().mapToInt(ReadItem::number).min().orElseThrow();
        int last = protocol.items().stream().mapToInt(ReadItem::number).max().orElseThrow();
        for (Attendee attendee : protocol.frontPage().attendees()) {
            String paragraphs = attendee.paragraphs();
            if (paragraphs != null && numbers(paragraphs).anyMatch(number -> number < first || number > last)) {
                Person person = attendee.person();
                findings.accept(OUTSIDE.finding(
                        null, paragraphs, person.span(), person.name(), paragraphs, Paragraphs.fromTo(first, last)));
            }
        }
    }

    private static IntStream numbers(String paragraphs) {
        if (!paragraphs.contains("§")) {
            return IntStream.empty();
        }
        return NUMBER.matcher(paragraphs)
                .results()
                .limit(MOST)
                .map(MatchResult::group)
                .mapToInt(Integer::parseInt);
    }
}
