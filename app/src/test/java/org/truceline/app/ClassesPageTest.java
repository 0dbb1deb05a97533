package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.truceline.occurrence.ClassTree;

/**
 * Holds {@code docs/terms/classes.md} to the trees that it is made from. Renewed with {@code ./mvnw -pl app -am test
 * -Dtest=ClassesPageTest -Dsurefire.failIfNoSpecifiedTests=false -Drenew=true}.
 */
class ClassesPageTest {

    @Test
    void page_of_the_classes_is_what_the_trees_say() throws Exception {
        Path file = Repository.root().resolve("docs/terms/classes.md");
        String now = ClassesPage.of(Repository.root());
        if (Boolean.getBoolean("renew")) {
            Files.writeString(file, now);
        }
        assertThat(file).hasContent(now);
    }

    @Test
    void every_class_that_the_software_knows_stands_on_the_page() throws Exception {
        String page = ClassesPage.of(Repository.root());
        assertThat(Stream.of(ClassTree.acts(), ClassTree.weapons(), ClassTree.actors())
                        .flatMap(tree -> tree.ids().stream()))
                .allSatisfy(id -> assertThat(page).contains("- `" + id + "` "));
    }

    @Test
    void overlap_is_told_under_both_of_its_classes() throws Exception {
        assertThat(ClassesPage.of(Repository.root()).lines())
                .anyMatch(line -> line.matches("\\s*- `attack` .*may also be: .*`armed-clash`.*"))
                .anyMatch(line -> line.matches("\\s*- `armed-clash` .*may also be: .*`attack`.*"));
    }
}
