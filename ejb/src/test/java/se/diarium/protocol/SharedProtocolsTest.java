package se.diarium.protocol;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The real protocols that lie beside the project, where they do: as many items, numbers and recipients as their truth has. */
@NullUnmarked
class SharedProtocolsTest {

    private static final Path SEEDS = Stream.of(
                    "../shared/protocols/seeds", "../../shared/protocols/seeds", "../../../shared/protocols/seeds")
            .map(Path::of)
            .filter(Files::isDirectory)
            .findFirst()
            .orElse(Path.of("absent"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "huddinge-ksau-2023-10-18",
                "huddinge-von-2021-02-25",
                "kristianstad-avn-2024-02-29",
                "kungalv-uts-2020-11-11",
                "vasteras-amn-2024-04-23"
            })
    void readsWhatTheTruthSays(String name) throws IOException {
        Path text = SEEDS.resolve(name + ".txt");
        assumeTrue(Files.exists(text), "no ../shared/protocols here");
        ReadProtocol read = new ProtocolReader().read(SourceDocument.ofText(Files.readString(text)));
        String truth = Files.readString(SEEDS.resolve(name + ".truth.json"));
        assertThat(read.items()).hasSize(count(truth, "\\{\\s*\"number\": \\d+,\\s*\"title\""));
        assertThat(read.items())
                .allSatisfy(
                        item -> assertThat(truth).contains(item.title().value().replace("\"", "\\\"")));
        assertThat(read.items().stream().flatMap(item -> item.recipients().stream()))
                .allSatisfy(recipient -> assertThat(truth).contains('"' + recipient.asWritten() + '"'));
        assertThat(truth).contains("\"organ\": \"" + read.frontPage().organ().value() + '"');
        assertThat(truth)
                .contains("\"meetingDate\": \"" + read.frontPage().meetingDate().value() + '"');
    }

    private static int count(String text, String regex) {
        return (int) Pattern.compile(regex).matcher(text).results().count();
    }
}
