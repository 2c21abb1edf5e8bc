package se.diarium.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import se.diarium.generator.Layout;
import se.diarium.generator.Minutes;
import se.diarium.generator.MinutesGenerator;
import se.diarium.generator.ProtocolFile;

class ProtocolReaderCliTest {

    private static final Minutes MINUTES = MinutesGenerator.minutes(new Random(5), 4);
    private static final Path BAD = Path.of("../../shared/protocols/bad");

    @TempDir
    Path folder;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private Path protocol = Path.of("");

    @BeforeEach
    void aProtocol() throws IOException {
        protocol = Files.write(folder.resolve("nämnden 2026.09.pdf"), ProtocolFile.PDF.write(MINUTES, Layout.KUNGALV));
    }

    private int run(Object... arguments) {
        return new ProtocolReaderCli(
                        new PrintStream(out, true, StandardCharsets.UTF_8),
                        new PrintStream(err, true, StandardCharsets.UTF_8))
                .run(Stream.of(arguments).map(Object::toString).toList());
    }

    private static JsonObject json(byte[] bytes) {
        try (JsonReader reader = Json.createReader(new ByteArrayInputStream(bytes))) {
            return reader.readObject();
        }
    }

    private String errors() {
        return err.toString(StandardCharsets.UTF_8);
    }

    @Test
    void writesWhatAFileSaysToStandardOutput() {
        assertThat(run(protocol)).isEqualTo(ProtocolReaderCli.READ);

        assertThat(json(out.toByteArray()))
                .containsKeys(
                        "municipality",
                        "organ",
                        "meetingDate",
                        "startTime",
                        "endTime",
                        "place",
                        "chair",
                        "secretary",
                        "approvers",
                        "approvalDate",
                        "noticeUp",
                        "noticeDown",
                        "appealDeadline",
                        "paragraphs",
                        "members",
                        "items",
                        "findings");
        assertThat(errors()).isEmpty();
    }

    @Test
    void writesOneFileAProtocolIntoAFolder() throws IOException {
        Path target = folder.resolve("ut/djupare");

        assertThat(run("--out", target, protocol)).isEqualTo(ProtocolReaderCli.READ);

        assertThat(target.resolve("nämnden 2026.09.json")).isRegularFile();
        assertThat(json(Files.readAllBytes(target.resolve("nämnden 2026.09.json"))))
                .containsKey("items");
        assertThat(out.size()).isZero();
    }

    @Test
    void goesOnAfterAFileThatCannotBeReadAndSaysWhy() throws IOException {
        Path broken = Files.writeString(folder.resolve("sida.pdf"), "<html><body>404</body></html>");

        assertThat(run("--out", folder, broken, protocol)).isEqualTo(ProtocolReaderCli.SOME_UNREADABLE);

        assertThat(errors().lines()).singleElement().asString().contains("sida.pdf", "TYPE_MISMATCH");
        assertThat(folder.resolve("nämnden 2026.09.json")).exists();
        assertThat(folder.resolve("sida.json")).doesNotExist();
    }

    @Test
    void tellsHowItIsUsed() {
        assertThat(run()).isEqualTo(ProtocolReaderCli.USAGE);
        assertThat(run("--okänd", protocol)).isEqualTo(ProtocolReaderCli.USAGE);
        assertThat(run(protocol, "--out")).isEqualTo(ProtocolReaderCli.USAGE);
        assertThat(errors()).contains("--out KATALOG");
        assertThat(out.size()).isZero();

        assertThat(run("--help")).isEqualTo(ProtocolReaderCli.READ);
        assertThat(out.toString(StandardCharsets.UTF_8)).contains("--out KATALOG");
    }

    /** In a Java of its own with a small heap: no file may fill it. */
    @Test
    void survivesHostileFilesWithASmallHeap() throws Exception {
        assumeTrue(
                Files.isDirectory(BAD),
                "no hostile files at " + BAD.toAbsolutePath().normalize());
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-cp",
                System.getProperty("java.class.path"),
                ProtocolReaderCli.class.getName(),
                "--out",
                folder.toString()));
        try (Stream<Path> files = Files.list(BAD)) {
            files.sorted().map(Path::toString).forEach(command::add);
        }
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("log").toFile())
                .start();

        assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
        assertThat(process.exitValue()).isEqualTo(ProtocolReaderCli.SOME_UNREADABLE);
        assertThat(Files.readAllLines(folder.resolve("log")))
                .extracting(line -> line.replaceAll(".*/([^/]+): .*\\((\\w+): .*", "$1 $2"))
                .containsExactly(
                        "blank.pdf NO_TEXT",
                        "bomb.pdf TOO_DENSE",
                        "broken-bitflips.pdf DAMAGED",
                        "broken-truncated.pdf DAMAGED",
                        "empty.pdf EMPTY_FILE",
                        "encrypted-userpw.pdf ENCRYPTED",
                        "huge-20000-blank-pages.pdf TOO_MANY_PAGES",
                        "not-a-pdf.pdf TYPE_MISMATCH");
        assertThat(folder.resolve("encrypted-owner-noextract.json")).exists();
    }
}
