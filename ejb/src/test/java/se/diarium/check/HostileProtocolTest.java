package se.diarium.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.Origin;
import se.diarium.protocol.ParagraphRange;
import se.diarium.protocol.Person;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.Span;
import se.diarium.protocol.Value;

/** No text makes a rule slow: 50 ms for 100 kB, counted in processor time, the best of three. */
@NullUnmarked
class HostileProtocolTest {

    private static final int LENGTH = 100_000;
    private static final long MOST = 50_000_000;
    private static final Origin PLACE = Origin.certain(new Span(1, 1, 1, null), "test");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a",
                "A",
                " ",
                "1",
                "(",
                "(S",
                "- och ",
                "överlämnar det till ",
                "överlämnar det som ska till kommunstyrelse ",
                "sammanträdet den ",
                "sammanträdet den 4 april 2027 ",
                "1 januari 2027 ",
                "ordförandebeslut ",
                "reserverar sig ",
                "protokollsanteckning ",
                "bistånd avslås ",
                "avslår ansökan SoL ",
                "Krogen AB beviljas ",
                "antagande av ny ",
                "yttrande ",
                "tjänsteskrivelse ",
                "ger i uppdrag ",
                "lägger till ",
                "Ä-nämnden, nämnden ",
                "§ 4, ",
                "2026, 1",
                "\n"
            })
    void noTextMakesARuleSlow(String words) {
        ReadProtocol protocol = protocol(words.repeat(LENGTH / words.length()));
        for (Rule rule : ProtocolChecks.RULES) {
            long best = Long.MAX_VALUE;
            // Until the compiler has come to it; what grows with the square of the text never gets there.
            for (int i = 0; i < 25 && best >= MOST; i++) {
                best = Math.min(best, nanoseconds(rule, protocol));
            }
            assertThat(best).as(rule.getClass().getSimpleName()).isLessThan(MOST);
        }
    }

    private static long nanoseconds(Rule rule, ReadProtocol protocol) {
        List<Finding> findings = new ArrayList<>();
        long before = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        rule.check(protocol, CheckContext.none(), findings::add);
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - before;
    }

    /** The same text wherever a rule may look. */
    private static ReadProtocol protocol(String text) {
        LocalDate day = LocalDate.of(2026, 9, 2);
        Person person = new Person(text, null, null, PLACE);
        FrontPage front = new FrontPage(
                null,
                value(text + "nämnden"),
                value(day),
                null,
                null,
                null,
                null,
                null,
                List.of(),
                value(day),
                value(day),
                value(day),
                value(day),
                null,
                new ParagraphRange(text, 1, 2, PLACE),
                List.of(new Attendee(person, Attendee.Kind.DECIDING, null, text + "§")));
        Diarienummer number = new Diarienummer(text, "SN", 2026, 4, null, false);
        ReadItem item = new ReadItem(
                1,
                value("ordförandebeslut " + text),
                new PlacedNumber(number, PLACE),
                List.of(),
                List.of(
                        new DecisionClause("1", text, DecisionClause.Kind.DECISION, PLACE),
                        new DecisionClause("2", text, DecisionClause.Kind.DECISION, PLACE)),
                List.of(),
                List.of(new Recipient(text, PLACE)),
                List.of(new ReportedDelegationsbeslut(null, text, null, List.of(), null, PLACE)),
                List.of(),
                List.of(value(text)),
                null,
                text,
                PLACE);
        return new ReadProtocol(
                front, List.of(item, item), List.of(), new LineAccount(List.of()), List.of(), List.of());
    }

    private static <T> Value<T> value(T value) {
        return new Value<>(value, PLACE);
    }
}
