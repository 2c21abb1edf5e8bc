package se.diarium.it;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What holds in every room: a walk by the keyboard alone reaches all that can be used, the page prints, and it weighs little. */
class EveryRoomIT extends ConsoleBrowser {

    private static final int A4 = 794; // pixels of 96 to an inch
    private static final int KILO = 1024;
    private static final int LIST = 60 * KILO;
    private static final int EDITED = 300 * KILO;

    private static final List<String> ROOMS = List.of(
            "",
            "granska",
            "expediering",
            "overforing",
            "overforing?visa=overforda",
            "tidsfrister",
            "tidsfrister?manad=2026-10",
            "bevakningar",
            "sok",
            "sok?q=kommunstyrelsen",
            "arenden",
            "protokoll",
            "korningar",
            "namnder",
            "mottagare",
            "mottagare/okanda",
            "mottagare/ny",
            "rubriker",
            "rubriker/ny",
            "hjalp",
            "konto",
            "logg");

    /** Where the first link of a list leads. */
    private static final List<String> SHEETS = List.of("granska", "arenden", "protokoll", "korningar", "namnder");

    private static final List<String> ROOMS_OF_AN_ADMINISTRATOR = List.of("", "anvandare", "anvandare/ny", "logg");

    /**
     * All that the tab key should stop at, in the order of the page. Of radio buttons of one name only one is a stop.
     */
    private static final String STOPS = """
            (() => {
              window.stops = [...document.querySelectorAll('a[href], button, input, select, textarea, summary, [tabindex="0"]')].filter(one => {
                if (one.disabled || one.type === 'hidden' || !one.checkVisibility({ checkVisibilityCSS: true })) return false;
                if (one.type !== 'radio') return true;
                const group = [...document.getElementsByName(one.name)];
                return one.checked || (!group.some(other => other.checked) && group[0] === one);
              });
              return window.stops.length;
            })()""";

    /** Which stop the focus is at, or -1; whether it can be seen there; and what it is. */
    private static final String FOCUS = """
            (() => {
              const one = document.activeElement;
              const at = window.stops.indexOf(one);
              const style = getComputedStyle(one);
              const box = one.getBoundingClientRect();
              const marked = (style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) > 0) || style.boxShadow !== 'none';
              // The calendar of a day's field is a stop within it, which the browser marks.
              const within = one.type === 'date' && !one.matches(':focus');
              const there = box.bottom > 0 && box.top < innerHeight && box.right > 0 && box.left < innerWidth;
              return `${at} ${at < 0 || within || (marked && there)} ${one.outerHTML.slice(0, 120)}`;
            })()""";

    @BeforeAll
    static void importSamples() throws Exception {
        try (Stream<Path> samples = Files.list(Path.of("src/main/samples"))) {
            for (Path sample : samples.toList()) {
                Files.copy(sample, TestServer.inbox().resolve("rum-" + sample.getFileName()));
            }
        }
        Calls.awaitEndOfRun();
        Calls.post("api/runs", TestServer.USER, TestServer.PASSWORD);
        Calls.awaitEndOfRun();
    }

    @Test
    void isWalkedByTheKeyboardAlone() throws SQLException {
        signIn();
        for (String room : ROOMS) {
            open(room);
            assertWalked();
        }
        for (String list : SHEETS) {
            openFirstOf(list);
            assertWalked();
        }
        Accounts.make("tangentaren", "ADMINISTRATOR");
        button("Logga ut").click();
        signIn("tangentaren", TestServer.PASSWORD);
        for (String room : ROOMS_OF_AN_ADMINISTRATOR) {
            open(room);
            assertWalked();
        }
    }

    @Test
    void printsWithoutMenuAndButtonsAndWithinThePaper() {
        signIn();
        page().setViewportSize(A4, 1123);
        for (String room : ROOMS) {
            open(room);
            assertPrints();
        }
        for (String list : SHEETS) {
            openFirstOf(list);
            assertPrints();
        }
    }

    @Test
    void weighsLittle() throws IOException {
        signIn();
        for (String room : ROOMS) {
            assertThat(weight(room)).as("bytes of %s, compressed", room).isLessThan(LIST);
        }
        for (String list : SHEETS) {
            openFirstOf(list);
            String sheet =
                    page().url().substring(TestServer.console().toString().length());
            assertThat(weight(sheet)).as("bytes of %s, compressed", sheet).isLessThan(EDITED);
        }
    }

    @Test
    void foldsTheMenuOnATelephone() {
        signIn();
        page().setViewportSize(390, 844);
        open("protokoll");
        assertThat(link("Mottagare")).not().isVisible();
        assertThat(page().locator("h1")).isInViewport();
        button("Meny").focus();
        page().keyboard().press("Enter");
        assertThat(link("Mottagare")).isVisible();
        assertAccessible();
        page().setViewportSize(390, 844);
        link("Mottagare").focus();
        page().keyboard().press("Escape");
        assertThat(link("Mottagare")).not().isVisible();
        assertThat(button("Meny")).isFocused();
        page().keyboard().press("Enter");
        link("Mottagare").click();
        assertThat(page().locator("h1")).hasText("Mottagare");
    }

    private void openFirstOf(String list) {
        open(list);
        page().locator("main tbody a").first().click();
        page().waitForLoadState();
    }

    private void assertWalked() {
        int stops = ((Number) page().evaluate(STOPS)).intValue();
        List<Integer> order = IntStream.range(0, stops).boxed().toList();
        List<Integer> walked = new ArrayList<>();
        page().evaluate("document.activeElement.blur()");
        // A day's field has a stop for its year, month and day, which are one element; a box that scrolls is a stop
        // too.
        for (int i = 0; i < 4 * stops + 20 && walked.size() < stops; i++) {
            page().keyboard().press("Tab");
            String[] focus = ((String) page().evaluate(FOCUS)).split(" ", 3);
            assertThat(focus[1])
                    .as("focus seen at %s in %s", focus[2], page().url())
                    .isEqualTo("true");
            int at = Integer.parseInt(focus[0]);
            if (at >= 0 && (walked.isEmpty() || walked.get(walked.size() - 1) != at)) {
                walked.add(at);
            }
        }
        assertThat(walked).as("stops in %s", page().url()).isEqualTo(order);
    }

    private void assertPrints() {
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        assertThat(page().locator("h1")).isVisible();
        assertThat(page().locator(".rail")).not().isVisible();
        assertThat(page().locator("main button:visible")).hasCount(0);
        assertThat(((Number) page().evaluate("document.documentElement.scrollWidth")).intValue())
                .as("printed width of %s", page().url())
                .isLessThanOrEqualTo(A4);
        page().emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
    }

    private int weight(String path) throws IOException {
        return zipped(page().request().get(TestServer.console() + path).body()).length;
    }
}
