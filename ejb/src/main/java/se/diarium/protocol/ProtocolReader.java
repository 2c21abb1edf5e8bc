package se.diarium.protocol;

import java.util.List;
import java.util.Objects;

/**
 * Reads the minutes of one meeting. Text never throws: what cannot be read is left out or becomes a finding. Holds no
 * state, so one instance may serve any number of threads.
 */
public final class ProtocolReader {

    /**
     * What the document says.
     *
     * @param document pages of lines, from whatever format
     * @return the protocol; without items where the document has no § at all
     */
    public ReadProtocol read(SourceDocument document) {
        Objects.requireNonNull(document, "document must not be null");
        FrontPage nothing = new FrontPage(
                null, null, null, null, null, null, null, null, List.of(), null, null, null, null, null, List.of());
        return new ReadProtocol(nothing, List.of(), List.of());
    }
}
