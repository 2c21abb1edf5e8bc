package se.diarium.registration;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Decides which protocol of a meeting a paper is a version of. */
final class ProtocolOfMeeting {

    private ProtocolOfMeeting() {}

    /**
     * The protocol that has most §§ in common with the paper, the oldest of several; none where no § is in common, as when a §
     * was approved at once and published alone.
     *
     * @param paragraphs the §§ of the paper
     * @param protocols the §§ of every protocol of the meeting, by the protocol's id
     */
    static Optional<Long> of(Set<Integer> paragraphs, Map<Long, Set<Integer>> protocols) {
        return protocols.entrySet().stream()
                .filter(protocol -> inCommon(paragraphs, protocol.getValue()) > 0)
                .max(Comparator.<Map.Entry<Long, Set<Integer>>>comparingLong(
                                protocol -> inCommon(paragraphs, protocol.getValue()))
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }

    private static long inCommon(Set<Integer> some, Set<Integer> others) {
        return some.stream().filter(others::contains).count();
    }
}
