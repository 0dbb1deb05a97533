package org.truceline.publication.daily;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.publication.daily.language.Language;
import org.truceline.publication.daily.written.HtmlPage;

/**
 * The whole report of the made-up day under docs/example, byte for byte. Renewed with {@code ./mvnw -pl publication -am test
 * -Dtest=ExampleTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true}.
 */
class ExampleTest {

    private static final Path EXAMPLES = Path.of("..", "docs", "example");

    private final MadeUpDay day = new MadeUpDay();

    @ParameterizedTest
    @EnumSource
    void the_example_is_what_the_made_up_day_gives(Language language) throws IOException {
        Path file = EXAMPLES.resolve("daily-report." + language.tag() + ".html");
        byte[] now = HtmlPage.of(DailyReport.of(
                day.input().marked(Mark.MADE_UP),
                MadeUpDay.edition(Profile.INTERNAL).in(language)));
        if (Boolean.getBoolean("renew")) {
            Files.write(file, now);
        }
        assertThat(file).hasBinaryContent(now);
    }
}
