package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the README, of the sample data: {@code mvn -pl ear -am verify -Dit.test=Pictures -Dpictures=$PWD/docs/images
 * -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false}. No test of the ordinary run. Besides, each room at the width of a telephone,
 * in {@code ear/target/it/pictures}.
 */
class Pictures extends ConsoleBrowser {

    private static final Set<String> OF_THE_README =
            Set.of("min-dag", "granska-protokoll", "sok", "arende", "tidsfrister", "expediering");
    private static final int WIDE = 1280;
    private static final int NARROW = 390;
    private static final int HEIGHT = 860;

    @Test
    void takesThem() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve(sample.getFileName()));
            }
        }
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
        Ledger ledger = new Ledger(TestServer.database());
        long council = ledger.count("""
                select v.protocol_id from protocol_version v join protocol p on p.id = v.protocol_id join meeting m on m.id = p.meeting_id
                join body b on b.id = m.body_id where v.is_current and b.name = 'Kommunfullmäktige'""");
        long caseFile = ledger.count("select id from case_file where diary = 'KS' and year = 2025 and serial = 618");
        Map<String, String> rooms = new LinkedHashMap<>();
        rooms.put("min-dag", "");
        rooms.put("granska", "granska");
        rooms.put("granska-protokoll", "granska/visa?id=" + council + "&p=p101");
        rooms.put("sok", "sok?q=avfallsplanen");
        rooms.put("arende", "arenden/visa?id=" + caseFile);
        rooms.put("arenden", "arenden");
        rooms.put("protokoll", "protokoll/visa?id=" + council);
        rooms.put("expediering", "expediering");
        rooms.put("tidsfrister", "tidsfrister?manad=2026-11");
        rooms.put("bevakningar", "bevakningar");
        rooms.put("mottagare", "mottagare");
        rooms.put("okanda", "mottagare/okanda");
        rooms.put("namnder", "namnder");
        rooms.put("rubriker", "rubriker");
        rooms.put("korningar", "korningar");
        rooms.put("hjalp", "hjalp");
        rooms.put("logg", "logg");
        signIn();
        for (Map.Entry<String, String> room : rooms.entrySet()) {
            for (int width : new int[] {WIDE, NARROW}) {
                page().setViewportSize(width, HEIGHT);
                open(room.getValue());
                assertThat(page().locator("h1")).isVisible();
                if (room.getKey().equals("granska-protokoll")) {
                    page().locator("[data-field=DECISIONS] textarea").first().focus();
                    assertThat(page().locator(".marks i.now")).hasCount(1);
                }
                page().screenshot(new Page.ScreenshotOptions().setPath(file(room.getKey(), width)));
            }
        }
    }

    private static Path file(String room, int width) {
        String folder = System.getProperty("pictures");
        return folder == null || width != WIDE || !OF_THE_README.contains(room)
                ? TestServer.folder().resolve("pictures").resolve(room + "-" + width + ".png")
                : Path.of(folder).resolve(room + ".png");
    }
}
