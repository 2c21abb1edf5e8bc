package se.diarium.it;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FormData;
import com.microsoft.playwright.options.RequestOptions;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.extension.AfterTestExecutionCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * A test of the console in Debian's Chromium. Whatever a page does against its own content security policy, and whatever the
 * browser's console complains of, fails the test; so does nothing else that the test does not look at. A failed test leaves a
 * picture in {@code ear/target/it/pictures}.
 *
 * <p>Where there is no Chromium the tests are skipped; {@code DIARIUM_CHROMIUM} names one that lies elsewhere.
 */
abstract class ConsoleBrowser {

    /** What axe-core is asked about: WCAG 2.2 A and AA, and what its makers hold for good practice. */
    private static final List<String> AXE_TAGS =
            List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice");

    /** How long an assertion waits for a page, in milliseconds: a busy machine of two cores is slow, not wrong. */
    private static final double FOR_A_PAGE = 30_000;

    private static final String REPORT_POLICY_VIOLATIONS =
            "document.addEventListener('securitypolicyviolation', e => window.reportViolation("
                    + "e.effectiveDirective + ' ' + e.blockedURI + ' ' + e.sourceFile + ':' + e.lineNumber))";

    private static @Nullable Playwright playwright;
    private static @Nullable Browser browser;

    private final List<String> complaints = new ArrayList<>();
    private @Nullable BrowserContext context;
    private @Nullable Page page;

    @RegisterExtension
    final AfterTestExecutionCallback pictureOfFailure = this::pictureOfFailure;

    @BeforeAll
    static void startBrowser() {
        Path chromium = Path.of(Objects.requireNonNullElse(System.getenv("DIARIUM_CHROMIUM"), "/usr/bin/chromium"));
        assumeTrue(
                Files.isExecutable(chromium),
                "Skipped: there is no Chromium at %s. Install it (apt-get install chromium), or name one in DIARIUM_CHROMIUM"
                        .formatted(chromium));
        PlaywrightAssertions.setDefaultAssertionTimeout(FOR_A_PAGE);
        playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(chromium)
                        .setArgs(List.of("--no-sandbox"))); // it refuses to run as root otherwise
    }

    @AfterAll
    static void stopBrowser() {
        if (playwright != null) {
            playwright.close();
            playwright = null;
        }
    }

    @BeforeEach
    void openPage() {
        context = Objects.requireNonNull(browser)
                .newContext(new Browser.NewContextOptions()
                        .setLocale("sv-SE")
                        .setTimezoneId("Europe/Stockholm")
                        .setViewportSize(1440, 900));
        context.exposeBinding("reportViolation", (source, arguments) -> complaints.add("CSP: " + arguments[0]));
        context.addInitScript(REPORT_POLICY_VIOLATIONS);
        page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add("console: " + message.text() + " " + message.location());
            }
        });
        page.onPageError(error -> complaints.add("script: " + error));
    }

    @AfterEach
    void closePage() {
        if (context != null) {
            context.close();
        }
        assertThat(complaints).as("what the browser complained of").isEmpty();
    }

    /** The page of this test, 1440 pixels wide at first. */
    final Page page() {
        return Objects.requireNonNull(page);
    }

    /** What the browser complains of with one of these words in it is what the test has brought about. */
    final void allowed(String... words) {
        complaints.removeIf(complaint -> Stream.of(words).anyMatch(complaint::contains));
    }

    /** Goes to an address of the console, given without slash at its beginning; empty for the start page. */
    final void open(String path) {
        page().navigate(TestServer.console() + path);
    }

    /** Signs the first account in, which sees everything. */
    final void signIn() {
        signIn(TestServer.USER, TestServer.PASSWORD);
    }

    /** Signs in with a name and a password that are right, and waits for the page that follows. */
    final void signIn(String name, String password) {
        tryToSignIn(name, password);
        PlaywrightAssertions.assertThat(
                        page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga ut")))
                .hasCount(1);
    }

    /** Fills in the login page, sends it, and waits for the server's answer: a page opened before it would take it back. */
    final void tryToSignIn(String name, String password) {
        open("logga-in");
        page().getByLabel("Användarnamn").fill(name);
        page().getByLabel("Lösenord").fill(password);
        page().waitForResponse(
                        response -> response.request().method().equals("POST"),
                        () -> page().getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Logga in"))
                                .click());
        page().waitForLoadState();
    }

    /**
     * The page as it is now, on a desktop, there with text of twice the size (which is 720 pixels to a page whose measures all follow
     * the text), on a telephone and at 400 % zoom: accessible, and without scrolling sideways.
     */
    final void assertAccessible() {
        for (int width : new int[] {1440, 720, 390, 320}) {
            page().setViewportSize(width, 900);
            if (width == 1440 || width == 320) {
                assertNoViolation(new AxeBuilder(page()).withTags(AXE_TAGS), "at " + width + " px");
            }
            assertThat(page().evaluate("document.documentElement.scrollWidth"))
                    .as("width of %s at %d px", page().url(), width)
                    .isEqualTo(width);
        }
        page().setViewportSize(1440, 900);
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertNoViolation(new AxeBuilder(page()).withRules(List.of("color-contrast")), "in the dark");
        page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    /** What the page would send by a button, with the session's token: also by one that it does not show. */
    final FormData form(String verb) {
        return FormData.create()
                .set("gor", verb)
                .set("token", page().locator("input[name=token]").first().inputValue())
                .set("jakarta.faces.ViewState", "stateless");
    }

    /** Sends a form to an address of the console as the page would: what no browser would let one type. */
    final APIResponse post(String address, FormData form) {
        return page().request()
                .post(
                        TestServer.console() + address,
                        RequestOptions.create()
                                .setHeader("Sec-Fetch-Site", "same-origin")
                                .setForm(form));
    }

    /** A button by its whole name. */
    final Locator button(String text) {
        return page().getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** A link by its name. */
    final Locator link(String text) {
        return page().getByRole(
                        AriaRole.LINK, new Page.GetByRoleOptions().setName(text).setExact(true));
    }

    /** Of fields whose label is this and no more. */
    static Page.GetByLabelOptions exactly() {
        return new Page.GetByLabelOptions().setExact(true);
    }

    /** Takes the page as it is on a desktop and on a telephone, for whoever wants to look, into {@code ear/target/it/pictures}. */
    final void picture(String name) {
        for (int width : new int[] {1440, 390}) {
            page().setViewportSize(width, 900);
            page().screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(TestServer.folder().resolve("pictures").resolve(name + "-" + width + ".png")));
        }
        page().setViewportSize(1440, 900);
    }

    /** As a server sends it to a browser that asks for gzip. */
    static byte[] zipped(byte[] bytes) throws IOException {
        ByteArrayOutputStream zipped = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(zipped)) {
            zip.write(bytes);
        }
        return zipped.toByteArray();
    }

    private void assertNoViolation(AxeBuilder axe, String how) {
        assertThat(axe.analyze().getViolations())
                .as("axe, %s %s", page().url(), how)
                .extracting(rule -> rule.getId() + " "
                        + rule.getNodes().stream()
                                .map(node -> node.getTarget() + " " + node.getHtml())
                                .toList())
                .isEmpty();
    }

    private void pictureOfFailure(ExtensionContext test) {
        if (page != null && test.getExecutionException().isPresent()) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setFullPage(true)
                    .setPath(TestServer.folder()
                            .resolve("pictures")
                            .resolve(test.getRequiredTestClass().getSimpleName() + "."
                                    + test.getRequiredTestMethod().getName() + ".png")));
        }
    }
}
