package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.ReadingFaults;

/**
 * What the reader has noticed, told as it was noticed: a heading with nothing under it (R14), the list of contents against the §§ (R13),
 * what is said to be attached and is not (R15), and whether the file and its letters can be relied on. Only the reader sees the lines;
 * each of its faults names its paragraph of law where it stands.
 */
final class ReadingRule implements Rule {

    @Override
    public List<Fault> faults() {
        return ReadingFaults.all();
    }

    @Override
    public void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings) {
        protocol.findings().forEach(findings);
    }
}
