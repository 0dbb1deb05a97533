package org.truceline.app.desk;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.truceline.app.Repository;

/** The rules of axe-core, asked of a page as it is shown. */
final class Axe {

    private static final String VIOLATIONS = """
            onlyContrast => axe.run(onlyContrast ? { exclude: ['tr:nth-child(n+12)', 'li:nth-child(n+12)'] } : document, {
              resultTypes: ['violations'],
              preload: false,
              ...(onlyContrast ? { runOnly: ['color-contrast'] } : {}),
            }).then(result => result.violations.map(one =>
              `${one.id}: ${one.help}: ` + one.nodes.slice(0, 3).map(node => node.html.slice(0, 160)).join(' | ')))
            """;

    private Axe() {}

    /** What it finds, a line each. */
    static List<String> violations(Page page) {
        return violations(page, false);
    }

    /**
     * The same of contrast alone, for no other rule looks at colours, and without the later rows of a list, which have
     * the colours of the first.
     */
    static List<String> violationsOfContrast(Page page) {
        return violations(page, true);
    }

    /** How many pixels the page is wider than the screen. */
    static int sideways(Page page) {
        return (int) page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
    }

    private static List<String> violations(Page page, boolean onlyContrast) {
        if (!(boolean) page.evaluate("'axe' in window")) {
            page.evaluate(source());
        }
        return ((List<?>) page.evaluate(VIOLATIONS, onlyContrast))
                .stream().map(String::valueOf).toList();
    }

    private static String source() {
        Path source = Repository.root().resolve("web/node_modules/axe-core/axe.min.js");
        assertThat(source).as("run `npm ci` in web/ first").exists();
        try {
            return Files.readString(source);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }
}
