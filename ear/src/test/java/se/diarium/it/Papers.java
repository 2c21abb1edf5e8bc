package se.diarium.it;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.diarium.protocol.Attendee;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.Origin;
import se.diarium.protocol.Person;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.Span;
import se.diarium.protocol.UnknownHeading;
import se.diarium.protocol.Value;

/** Protocols as the reader gives them, of an invented municipality. */
final class Papers {

    static final SourceDocument DOCUMENT = SourceDocument.ofText("Protokoll");

    private static final Span PLACE = new Span(1, 1, 2, null);
    private static final Origin HEADING = Origin.certain(PLACE, "heading");

    /** One line of the first page that nobody took, and nine of an item. */
    static final LineAccount ACCOUNT = new LineAccount(List.of(
            new LineAccount.Run(1, 1, 1, 1, LineAccount.Part.UNASSIGNED, null),
            new LineAccount.Run(1, 2, 12, 9, LineAccount.Part.ITEM_DECISION, 1)));

    private Papers() {}

    static ReadProtocol paper(String body, LocalDate day, ReadItem... items) {
        Person chair = new Person("Disa Ek", "X", "ordförande", HEADING);
        FrontPage front = new FrontPage(
                null,
                value(body),
                value(day),
                null,
                null,
                value("Stadshuset"),
                chair,
                null,
                List.of(chair),
                value(day.plusDays(7)),
                null,
                null,
                null,
                null,
                null,
                List.of(new Attendee(chair, Attendee.Kind.DECIDING, null, null)));
        List<Finding> findings =
                List.of(new Finding("LATE_APPROVAL", Finding.Severity.WARNING, items[0].number(), "Sent.", null, null));
        return new ReadProtocol(front, List.of(items), findings, ACCOUNT, List.of(), List.of());
    }

    /** The same paper with headings in its first § whose meaning nobody knows. */
    static ReadProtocol withHeadings(ReadProtocol paper, String... headings) {
        List<UnknownHeading> unknown = List.of(headings).stream()
                .map(text -> new UnknownHeading(text, paper.items().get(0).number(), HEADING))
                .toList();
        return new ReadProtocol(
                paper.frontPage(), paper.items(), paper.findings(), paper.account(), unknown, List.of());
    }

    static ReadItem[] items(int first, int last) {
        List<ReadItem> items = new ArrayList<>();
        for (int number = first; number <= last; number++) {
            items.add(item(number, number("KS", 2026, number)));
        }
        return items.toArray(ReadItem[]::new);
    }

    static ReadItem item(int number, @Nullable Diarienummer diarienummer, String... recipients) {
        return new ReadItem(
                number,
                value("Ärende " + number),
                diarienummer == null ? null : new PlacedNumber(diarienummer, HEADING),
                List.of(),
                List.of(new DecisionClause("1", "att godkänna.", DecisionClause.Kind.DECISION, HEADING)),
                List.of(),
                recipients.length == 0
                        ? List.of(new Recipient("Kommunstyrelsen", HEADING))
                        : List.of(recipients).stream()
                                .map(name -> new Recipient(name, HEADING))
                                .toList(),
                List.of(new ReportedDelegationsbeslut(
                        "A.1", "Avtal", "Enhetschef", List.of(number("KS", 2025, 7)), null, HEADING)),
                List.of(),
                List.of(value("Bilaga 1")),
                null,
                "§ " + number,
                HEADING);
    }

    static Diarienummer number(@Nullable String prefix, @Nullable Integer year, @Nullable Integer serial) {
        return new Diarienummer(prefix + " " + year + "/" + serial, prefix, year, serial, null, false);
    }

    private static <T> Value<T> value(T value) {
        return new Value<>(value, Origin.certain(PLACE, "label"));
    }
}
