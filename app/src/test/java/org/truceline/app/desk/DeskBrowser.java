package org.truceline.app.desk;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.Cookie;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.extension.AfterAllCallback;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.truceline.app.access.Role;
import org.truceline.notation.FaultyInput;

/**
 * The desk of the Idlib example, open in Debian's Chromium while the tests of a class run; they are skipped with a message
 * where there is no Chromium.
 */
final class DeskBrowser implements BeforeAllCallback, AfterAllCallback {

    /** Milliseconds that a busy machine may take to draw a page; nobody waits for it on a quiet one. */
    private static final double PATIENCE = 30_000;

    private final Map<Role, Visitor> colleagues = new EnumMap<>(Role.class);
    private final Map<Role, List<Cookie>> signedIn = new EnumMap<>(Role.class);
    private @Nullable Open open;

    private record Open(IdlibDesk desk, Browser browser) {}

    @Override
    public void beforeAll(ExtensionContext tests) throws FaultyInput {
        Optional<Path> chromium = Stream.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst();
        Assumptions.assumeTrue(chromium.isPresent(), "no Chromium here; on Debian: apt-get install chromium");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        open = new Open(IdlibDesk.start(), Shared.chromium(chromium.orElseThrow()));
    }

    @Override
    public void afterAll(ExtensionContext tests) {
        if (open != null) {
            List.copyOf(open.browser().contexts()).forEach(BrowserContext::close);
            open.desk().close();
        }
    }

    /** The one Chromium of this Java, which ends with it: starting one takes longer than many a test. */
    private static final class Shared {

        private static @Nullable Browser browser;

        static synchronized Browser chromium(Path program) {
            if (browser == null) {
                Playwright playwright = Playwright.create(
                        new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
                browser = playwright
                        .chromium()
                        .launch(new BrowserType.LaunchOptions()
                                .setExecutablePath(program)
                                .setArgs(List.of(
                                        "--no-sandbox",
                                        "--disable-gpu",
                                        "--disable-quic",
                                        "--disable-background-networking",
                                        "--disable-component-update",
                                        "--disable-sync")));
                Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
            }
            return browser;
        }
    }

    private Open open() {
        return Objects.requireNonNull(open, "the tests of the class are not running");
    }

    /** An empty tab without memory of others, where an analyst is signed in. */
    Page newPage(int width, int height) {
        return newPage(Role.ANALYST, width, height);
    }

    /** The same, where the made-up account with this role is signed in; by a click the first time, later by its cookies. */
    Page newPage(Role role, int width, int height) {
        BrowserContext alone =
                open().browser().newContext(new Browser.NewContextOptions().setViewportSize(width, height));
        alone.addCookies(signedIn.computeIfAbsent(role, this::cookies));
        return alone.newPage();
    }

    private List<Cookie> cookies(Role role) {
        try (BrowserContext alone = open().browser().newContext()) {
            DemoSignIn.as(role, alone.newPage(), open().desk().address());
            return alone.cookies();
        }
    }

    /** Somebody else who works at the same desk, by script. */
    Visitor colleague(Role role) {
        return colleagues.computeIfAbsent(role, open().desk()::signedIn);
    }

    /** The address of the desk with what follows it: {@code "?lang=ar#/map"}. */
    String at(String rest) {
        return open().desk().address() + rest;
    }
}
