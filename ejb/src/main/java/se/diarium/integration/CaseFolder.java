package se.diarium.integration;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.diarium.correction.ItemKey;
import se.diarium.protocol.Diarienummer;
import se.diarium.protocol.PlacedNumber;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReportedDelegationsbeslut;
import se.diarium.registry.CaseNumber;

/**
 * What a protocol has of one case, or of none: the §§ about it and the delegationsbeslut in it, each where its first number that names a
 * case says.
 *
 * @param number null for what has no number
 * @param papers in the order of the paper
 */
record CaseFolder(@Nullable CaseNumber number, List<Paper> papers) {

    CaseFolder {
        papers = List.copyOf(papers);
    }

    /**
     * A § or a delegationsbeslut that a § reports.
     *
     * @param delegated null for the § itself
     * @param position of the delegationsbeslut in its §, from 1; 0 for the § itself
     */
    record Paper(ItemKey key, ReadItem item, @Nullable ReportedDelegationsbeslut delegated, int position) {

        /** All numbers that it is filed under, as they are written: the first is that of its case. */
        List<Diarienummer> numbers() {
            return delegated != null
                    ? delegated.numbers()
                    : Stream.concat(Stream.ofNullable(item.diarienummer()), item.otherNumbers().stream())
                            .map(PlacedNumber::number)
                            .toList();
        }

        Optional<Diarienummer> filedUnder() {
            return numbers().stream()
                    .filter(number -> CaseNumber.of(number) != null)
                    .findFirst();
        }

        /** What it is about. */
        String title() {
            if (delegated == null) {
                return item.title().value();
            }
            return delegated.description().isBlank() ? "Delegationsbeslut" : delegated.description();
        }
    }

    /** All of a protocol: first what has no number, then the cases as the protocol comes to them. */
    static List<CaseFolder> of(List<ReadItem> items) {
        Map<Optional<CaseNumber>, List<Paper>> folders = new LinkedHashMap<>();
        folders.put(Optional.empty(), new ArrayList<>());
        papers(items)
                .forEach(paper -> folders.computeIfAbsent(
                                paper.filedUnder().map(CaseNumber::of), number -> new ArrayList<>())
                        .add(paper));
        return folders.entrySet().stream()
                .map(folder -> new CaseFolder(folder.getKey().orElse(null), folder.getValue()))
                .toList();
    }

    /** What a case is about: what the first § says, or where none has it, the first delegationsbeslut. */
    static String title(List<Paper> papers) {
        return papers.stream()
                .filter(paper -> paper.delegated() == null)
                .findFirst()
                .orElse(papers.get(0))
                .title();
    }

    private static List<Paper> papers(List<ReadItem> items) {
        List<ItemKey> keys = ItemKey.ofAll(items);
        List<Paper> papers = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            ReadItem item = items.get(i);
            papers.add(new Paper(keys.get(i), item, null, 0));
            int position = 0;
            for (ReportedDelegationsbeslut delegated : item.delegationsbeslut()) {
                papers.add(new Paper(keys.get(i), item, delegated, ++position));
            }
        }
        return papers;
    }
}
