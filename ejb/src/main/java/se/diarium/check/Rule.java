package se.diarium.check;

import java.util.function.Consumer;
import se.diarium.protocol.Finding;
import se.diarium.protocol.ReadProtocol;

/** One thing that minutes can have wrong. */
@FunctionalInterface
interface Rule {

    /** Tells of each place where the rule is broken; of nothing where it cannot be sure. */
    void check(ReadProtocol protocol, CheckContext context, Consumer<Finding> findings);
}
