package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.truceline.evidence.register.Kind;

/** Holds {@code docs/reference/records.md} to the kinds of record; renewed with {@code -Drenew=true}. */
class RecordsPageTest {

    @Test
    void page_of_records_is_what_the_kinds_say() throws Exception {
        Path file = Repository.root().resolve("docs/reference/records.md");
        String now = RecordsPage.of(Repository.root());
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, now);
        }
        assertThat(file).hasContent(now);
    }

    @Test
    void every_kind_has_an_example_and_somebody_who_may_enter_it() throws Exception {
        String page = RecordsPage.of(Repository.root());
        for (Kind kind : Kind.values()) {
            assertThat(page).contains("## `" + kind.word() + "`\n\nEntered by: ");
        }
        assertThat(page).doesNotContain("Entered by:  (");
    }
}
