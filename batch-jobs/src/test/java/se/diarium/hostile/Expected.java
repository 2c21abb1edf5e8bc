package se.diarium.hostile;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import se.diarium.importing.QuarantineReason;

/** What has to become of a document. */
sealed interface Expected {

    /** It goes to the quarantine, for one of these reasons. */
    record Refused(Set<QuarantineReason> reasons) implements Expected {}

    /**
     * It is read.
     *
     * @param words what has to stand in the text or in what was read of it
     * @param absent what must not
     * @param findings codes that must be among the findings
     */
    record Read(List<String> words, List<String> absent, Set<String> findings) implements Expected {

        Read with(String... codes) {
            return new Read(words, absent, Set.of(codes));
        }

        Read without(String... text) {
            return new Read(words, List.of(text), findings);
        }
    }

    static Refused refused(QuarantineReason... reasons) {
        return new Refused(Set.copyOf(Arrays.asList(reasons)));
    }

    static Read read(String... words) {
        return new Read(List.of(words), List.of(), Set.of());
    }
}
