package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.diarium.check.ProtocolChecks;

/**
 * Every protocol of {@code golden} reads as the JSON beside it. A new case is two files; {@code -Dgolden.update=true} writes
 * the JSON, which is then to be read by a person before it is committed.
 */
@NullUnmarked
class GoldenProtocolTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden");

    static List<Path> texts() throws IOException {
        return files(".txt");
    }

    private static List<Path> files(String ending) throws IOException {
        try (Stream<Path> files = Files.list(GOLDEN)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        }
    }

    private static Path sibling(Path file, String ending) {
        return GOLDEN.resolve(file.getFileName().toString().replaceFirst("\\.\\w+$", ending));
    }

    @ParameterizedTest
    @MethodSource("texts")
    void readsAsExpected(Path text) throws IOException {
        ReadProtocol read = new ProtocolReader().read(SourceDocument.ofText(Files.readString(text)));
        String json = Json.of(read, new ProtocolChecks().check(read));
        Path expected = sibling(text, ".json");
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, json);
        }
        assertThat(json).isEqualTo(Files.readString(expected));
    }

    @Test
    void noExpectationIsLeftWithoutItsText() throws IOException {
        assertThat(files(".json"))
                .isNotEmpty()
                .allSatisfy(json -> assertThat(sibling(json, ".txt")).exists());
    }
}
