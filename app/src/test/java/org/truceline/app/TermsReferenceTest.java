package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/terms/reference.md} to the schema that it is made from. Renewed with {@code ./mvnw -pl app -am test
 * -Dtest=TermsReferenceTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true}.
 */
class TermsReferenceTest {

    @Test
    void reference_page_is_what_the_schema_says() throws Exception {
        Path file = Repository.root().resolve("docs/terms/reference.md");
        String now = TermsReference.of(Schemas.read("terms"));
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, now);
        }
        assertThat(file).hasContent(now);
    }

    @Test
    void links_of_the_reference_page_lead_to_sections_of_it() throws Exception {
        String page = TermsReference.of(Schemas.read("terms"));
        assertThat(all("\\]\\(#(\\w+)\\)", page)).isNotEmpty().isSubsetOf(all("<a id=\"(\\w+)\">", page));
    }

    private static List<String> all(String pattern, String page) {
        return Pattern.compile(pattern)
                .matcher(page)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }
}
