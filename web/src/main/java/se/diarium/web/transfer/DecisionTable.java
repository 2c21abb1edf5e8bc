package se.diarium.web.transfer;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.integration.OutgoingProtocol;
import se.diarium.protocol.DecisionClause;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.Recipient;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.web.table.Table;

/**
 * A protocol as a table for a diarium that imports files: a row for each § and each decision or proposal in it, or one where it has none,
 * and one for each delegationsbeslut that it reports.
 */
final class DecisionTable {

    private static final List<String> HEAD = List.of(
            "export.body",
            "export.day",
            "export.paragraph",
            "export.title",
            "export.number",
            "transfer.csv.kind",
            "transfer.csv.point",
            "transfer.csv.text",
            "transfer.csv.by",
            "transfer.csv.on",
            "export.recipients");

    private static final String BETWEEN = "; ";

    private final OutgoingProtocol outgoing;
    private final Table table;
    private final ResourceBundle texts;

    private DecisionTable(OutgoingProtocol outgoing, Table table, ResourceBundle texts) {
        this.outgoing = outgoing;
        this.table = table;
        this.texts = texts;
    }

    static void write(OutgoingProtocol outgoing, Table table, ResourceBundle texts) throws IOException {
        table.row(HEAD.stream().map(texts::getString).toList());
        DecisionTable rows = new DecisionTable(outgoing, table, texts);
        for (ReadItem item : outgoing.protocol().items()) {
            rows.item(item);
        }
    }

    private void item(ReadItem item) throws IOException {
        String numbers = numbers(Stream.concat(Stream.ofNullable(item.diarienummer()), item.otherNumbers().stream())
                .map(PlacedNumber::number));
        String recipients = item.recipients().stream().map(Recipient::asWritten).collect(Collectors.joining(BETWEEN));
        List<DecisionClause> decisions = item.decisions().stream()
                .filter(clause ->
                        clause.kind() == DecisionClause.Kind.DECISION || clause.kind() == DecisionClause.Kind.PROPOSAL)
                .toList();
        if (decisions.isEmpty()) {
            row(item, numbers, "", "", "", "", "", recipients);
        }
        for (DecisionClause clause : decisions) {
            row(
                    item,
                    numbers,
                    texts.getString("kind." + clause.kind()),
                    orEmpty(clause.number()),
                    clause.text(),
                    outgoing.body(),
                    outgoing.heldOn(),
                    recipients);
        }
        for (ReportedDelegationsbeslut delegated : item.delegationsbeslut()) {
            row(
                    item,
                    numbers(delegated.numbers().stream()),
                    texts.getString("transfer.csv.delegated"),
                    orEmpty(delegated.point()),
                    delegated.description(),
                    orEmpty(delegated.delegate()),
                    orEmpty(delegated.date()),
                    "");
        }
    }

    private static String numbers(Stream<Diarienummer> numbers) {
        return numbers.map(Diarienummer::asWritten).collect(Collectors.joining(BETWEEN));
    }

    private static Object orEmpty(@Nullable Object value) {
        return Objects.requireNonNullElse(value, "");
    }

    private void row(ReadItem item, Object... more) throws IOException {
        List<Object> cells = new ArrayList<>(List.of(
                outgoing.body(), outgoing.heldOn(), item.number(), item.title().value()));
        cells.addAll(List.of(more));
        table.row(cells);
    }
}
