package se.diarium.hostile;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import com.code_intelligence.jazzer.junit.FuzzTest;
import se.diarium.check.ProtocolChecks;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.SourceDocument;

/** The reader and the checks throw at no text, and do not hang: Jazzer looks for one that makes them, from the seeds of {@code ReaderFuzzInputs}. */
class ReaderFuzz {

    /** In letters: what is long is the matter of {@code ReadingTimeTest}. */
    private static final int LONGEST = 20_000;

    private final ProtocolReader reader = new ProtocolReader();
    private final ProtocolChecks checks = new ProtocolChecks();

    @FuzzTest(maxDuration = "60s")
    void readsAnyText(FuzzedDataProvider data) {
        checks.check(reader.read(SourceDocument.ofText(data.consumeString(LONGEST))));
    }
}
