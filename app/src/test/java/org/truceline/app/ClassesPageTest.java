package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/**
 * Holds {@code docs/terms/classes.md} to the trees that it is made from. Renewed with {@code ./mvnw -pl app -am test
 * -Dtest=ClassesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true}.
 */
class ClassesPageTest {

    @Test
    void page_of_the_classes_is_what_the_trees_say() throws Exception {
        Path file = Repository.root().resolve("docs/terms/classes.md");
        String now = ClassesPage.page();
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, now);
        }
        assertThat(file).hasContent(now);
    }

    @Test
    void overlap_is_told_under_both_of_its_classes() throws Exception {
        assertThat(ClassesPage.page().lines())
                .anyMatch(line -> line.matches("\\s*- `attack` .*may also be: .*`armed-clash`.*"))
                .anyMatch(line -> line.matches("\\s*- `armed-clash` .*may also be: .*`attack`.*"));
    }
}
