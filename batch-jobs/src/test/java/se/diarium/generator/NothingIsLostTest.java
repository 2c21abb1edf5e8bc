package se.diarium.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.diarium.extraction.Limits;
import se.diarium.extraction.TextExtraction;
import se.diarium.protocol.LineAccount;
import se.diarium.protocol.ProtocolReader;
import se.diarium.protocol.ReadItem;
import se.diarium.protocol.ReadProtocol;
import se.diarium.protocol.SourceDocument;
import se.diarium.protocol.SourceLine;
import se.diarium.protocol.Value;
import se.diarium.review.Review;
import se.diarium.review.ReviewReason;

/** Of a protocol in any layout and format each line is accounted for once; one that is clean needs review only if misread. */
class NothingIsLostTest {

    private static final int SEEDS = 8;
    private static final Path SHARED = Path.of("../../shared/protocols");
    private static final Pattern SHARED_FILE =
            Pattern.compile(".*/(?:seeds|seeds-as-files|alingsas)/(?!.*scan)[^/]+\\.(?:txt|pdf|docx)");

    private final TextExtraction extraction = new TextExtraction(Limits.DEFAULT);
    private final ProtocolReader reader = new ProtocolReader();

    @TempDir
    Path folder;

    @ParameterizedTest
    @EnumSource(ProtocolFile.class)
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void aCleanProtocolNeedsReviewWhereItWasReadWronglyAndOnlyThere(ProtocolFile format) throws Exception {
        int right = 0;
        for (int seed = 0; seed < SEEDS; seed++) {
            Random random = new Random(seed);
            Minutes minutes = MinutesGenerator.minutes(random, 6);
            byte[] bytes = format.write(minutes, Layout.any(random).in(format));
            Path file = Files.write(folder.resolve("protokoll-" + seed + "." + format.ending()), bytes);
            SourceDocument document = extraction.read(file, file.getFileName().toString());
            ReadProtocol read = reader.read(document);

            assertThat(eachOnce(document, read.account())).as("seed " + seed).isTrue();
            List<ReviewReason> reasons = Review.of(document, read);
            if (!isOfTheMeeting(read, minutes)) {
                assertThat(reasons).as("seed " + seed).isNotEmpty();
            } else if (hasTheDecisions(read, minutes)) {
                assertThat(reasons).as("seed " + seed).isEmpty();
                right++;
            }
        }
        assertThat(right).isGreaterThan(SEEDS / 2);
    }

    private static boolean isOfTheMeeting(ReadProtocol read, Minutes minutes) {
        Value<String> organ = read.frontPage().organ();
        Value<LocalDate> day = read.frontPage().meetingDate();
        return organ != null
                && day != null
                && minutes.meeting().body().name().equalsIgnoreCase(organ.value())
                && minutes.meeting().date().equals(day.value())
                && minutes.items().stream()
                        .map(Item::number)
                        .toList()
                        .equals(read.items().stream().map(ReadItem::number).toList());
    }

    /** The entries of a list of items have the numbers too, but decide nothing. */
    private static boolean hasTheDecisions(ReadProtocol read, Minutes minutes) {
        return read.items().stream()
                .map(item -> item.decisions().isEmpty())
                .toList()
                .equals(minutes.items().stream()
                        .map(item -> item.decisions().isEmpty())
                        .toList());
    }

    @Test
    @Timeout(value = 300, unit = TimeUnit.SECONDS)
    void realProtocolsLoseNoLine() throws Exception {
        assumeTrue(
                Files.isDirectory(SHARED),
                "no protocols at " + SHARED.toAbsolutePath().normalize());
        for (Path file : shared()) {
            SourceDocument document = extraction.read(file, file.getFileName().toString());
            ReadProtocol read = reader.read(document);

            assertThat(eachOnce(document, read.account())).as(file.toString()).isTrue();
            assertThat(read.account().unassignedShare())
                    .as(file.toString())
                    .isLessThanOrEqualTo(Review.UNASSIGNED_SHARE);
        }
    }

    private static List<Path> shared() throws IOException {
        try (Stream<Path> files = Files.walk(SHARED)) {
            return files.filter(file -> SHARED_FILE.matcher(file.toString()).matches())
                    .sorted()
                    .toList();
        }
    }

    private static boolean eachOnce(SourceDocument document, LineAccount account) {
        List<Integer> lines = document.pages().stream()
                .flatMap(page -> page.lines().stream())
                .filter(line -> !line.isBlank())
                .map(NothingIsLostTest::place)
                .toList();
        List<Integer> accounted = account.runs().stream()
                .flatMap(run -> document.pages().get(run.page() - 1).lines().stream()
                        .filter(line ->
                                !line.isBlank() && run.firstLine() <= line.number() && line.number() <= run.lastLine()))
                .map(NothingIsLostTest::place)
                .toList();
        return accounted.equals(lines) && account.lines() == lines.size();
    }

    private static int place(SourceLine line) {
        return line.page() * 100_000 + line.number();
    }
}
