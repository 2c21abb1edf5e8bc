package se.diarium.registration;

import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import se.diarium.protocol.Confidence;
import se.diarium.protocol.FrontPage;
import se.diarium.protocol.Placed;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;

/** Counts how sure the reader is of what it has read. */
final class Confidences {

    private Confidences() {}

    /** Of how many values of a protocol the reader is unsure. */
    static int unsure(ReadProtocol read) {
        FrontPage front = read.frontPage();
        Stream<Placed> ofFront = Stream.<Placed>of(
                        front.organ(),
                        front.meetingDate(),
                        front.startTime(),
                        front.endTime(),
                        front.place(),
                        front.chair(),
                        front.secretary(),
                        front.approvalDate(),
                        front.noticeUp(),
                        front.noticeDown(),
                        front.appealDeadline(),
                        front.paragraphs())
                .filter(Objects::nonNull);
        return (int) Stream.concat(ofFront, read.items().stream().flatMap(Confidences::values))
                .filter(value -> value.confidence() == Confidence.UNSURE)
                .count();
    }

    private static Stream<Placed> values(ReadItem item) {
        return Stream.of(
                        List.of(item, item.title()),
                        item.diarienummer() == null ? List.<Placed>of() : List.of(item.diarienummer()),
                        item.otherNumbers(),
                        item.decisions(),
                        item.recipients(),
                        item.delegationsbeslut())
                .flatMap(Collection::stream);
    }
}
