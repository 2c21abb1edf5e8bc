package se.diarium.check;

import java.util.List;
import java.util.function.Consumer;
import se.diarium.protocol.Fault;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/** One rule that minutes are held against. Holds no state. */
interface Rule {

    /** What it can find, each kind once. */
    List<Fault> faults();

    /** Tells of each place where the rule is broken; of nothing where it cannot be sure. */
    void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings);
}
