package se.diarium.protocol;

import org.jspecify.annotations.NullUnmarked;

/** Invented minutes for tests: a front page, then the items that the test is about. */
@NullUnmarked
final class Minutes {

    static final String FRONT = """
            Exempelköpings kommun
            Kommunstyrelsen
            Sammanträdesdatum 2026-09-22
            Plats och tid Stadshuset, kl. 13.00-15.20
            Beslutande Maria Ekdahl (S), ordförande
            Bo Lund (M)

            """;

    private Minutes() {}

    static ReadProtocol read(String text) {
        return new ProtocolReader().read(SourceDocument.ofText(text));
    }

    /** Minutes of the invented Kommunstyrelsen with these items. */
    static ReadProtocol withItems(String items) {
        return read(FRONT + items);
    }

    /** The only item of minutes that have no other. */
    static ReadItem item(String text) {
        ReadProtocol protocol = withItems(text);
        if (protocol.items().size() != 1) {
            throw new AssertionError("expected one item: "
                    + protocol.items().stream()
                            .map(i -> i.number() + " " + i.title().value())
                            .toList());
        }
        return protocol.items().get(0);
    }

    /** An item that reports delegationsbeslut, with this list of them. */
    static ReadItem report(String list) {
        return Minutes.item(
                "§ 3\nRedovisning av delegationsbeslut\n\nBeslut\n\nRedovisningen godkänns.\n\nÄrendebeskrivning\n\n"
                        + list);
    }
}
