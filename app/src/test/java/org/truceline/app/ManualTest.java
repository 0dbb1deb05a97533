package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every example of the manual of the terms language is run: its files are written into a folder, its commands are called
 * on them and print what the page shows. How a page is written is told in {@link ManualPage}; the reference is made from
 * the schema and tested there.
 */
class ManualTest {

    @TempDir
    private Path folder;

    @TestFactory
    Stream<DynamicTest> command_of_the_manual_prints_what_its_page_shows() throws IOException {
        List<DynamicTest> tests = new ArrayList<>();
        for (Path page : ManualPages.written()) {
            for (ManualPage.Command command : ManualPage.read(page).commands()) {
                tests.add(DynamicTest.dynamicTest(command.where() + ": " + command.words(), () -> check(command)));
            }
        }
        assertThat(tests).hasSizeGreaterThan(15);
        return tests.stream();
    }

    @TestFactory
    Stream<DynamicTest> block_of_the_manual_is_a_file_a_change_or_an_excerpt_of_its_page() throws IOException {
        return ManualPages.written().stream()
                .map(page -> DynamicTest.dynamicTest(
                        page.getFileName().toString(),
                        () -> assertThat(ManualPage.read(page).faults()).isEmpty()));
    }

    private void check(ManualPage.Command command) throws IOException {
        Path base = Files.createTempDirectory(folder, "page");
        for (Map.Entry<String, String> file : command.files().entrySet()) {
            Path target = base.resolve(file.getKey());
            Files.createDirectories(target.resolveSibling("."));
            Files.writeString(target, file.getValue());
        }
        String[] words = Arrays.stream(command.words().split(" +", -1))
                .map(word -> Files.exists(base.resolve(word))
                        ? base.resolve(word).normalize().toString()
                        : word)
                .toArray(String[]::new);
        String printed = ShownRun.printed(words, base);
        assertThat(ShownRun.pattern(command.output()).matcher(printed).matches())
                .as(
                        "%s: %s shows%n%s%nand prints%n%s",
                        command.where(), command.words(), String.join("\n", command.output()), printed)
                .isTrue();
    }
}
