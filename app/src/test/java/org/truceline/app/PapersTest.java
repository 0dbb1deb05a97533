package org.truceline.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/**
 * Every command that the README and the how-to pages show with its output prints what they show. {@code …} stands for
 * anything; lines may be left out where a line holds nothing else.
 */
class PapersTest {

    /** A word as a shell parts them: between quotation marks, or between blanks. */
    private static final Pattern WORD = Pattern.compile("\"([^\"]*)\"|[^ ]+");

    private static final String PROMPT = "$ ./truceline ";

    @TempDir
    private Path folder;

    private record Shown(String where, String command, List<String> output) {}

    @TestFactory
    Stream<DynamicTest> shown_command_prints_what_is_shown() throws IOException {
        List<Path> papers = new ArrayList<>(List.of(Repository.root().resolve("README.md")));
        try (Stream<Path> pages = Files.list(Repository.root().resolve("docs/how-to"))) {
            pages.filter(page -> page.toString().endsWith(".md")).sorted().forEach(papers::add);
        }
        List<Shown> shown = new ArrayList<>();
        for (Path paper : papers) {
            shown.addAll(commands(paper));
        }
        assertThat(shown).hasSizeGreaterThan(6);
        return shown.stream()
                .filter(each -> !each.command.startsWith("demo"))
                .map(each -> DynamicTest.dynamicTest(each.where + ": " + each.command, () -> check(each)));
    }

    private static List<Shown> commands(Path paper) throws IOException {
        List<Shown> shown = new ArrayList<>();
        List<String> output = new ArrayList<>();
        for (String line : Files.readAllLines(paper)) {
            if (line.startsWith(PROMPT)) {
                output = new ArrayList<>();
                shown.add(new Shown(paper.getFileName().toString(), line.substring(PROMPT.length()), output));
            } else if (line.startsWith("```")) {
                output = new ArrayList<>();
            } else {
                output.add(line);
            }
        }
        return shown;
    }

    private void check(Shown shown) {
        String[] words = WORD.matcher(shown.command)
                .results()
                .map(word -> Optional.ofNullable(word.group(1)).orElse(word.group()))
                .map(this::resolved)
                .toArray(String[]::new);
        String text = ShownRun.printed(words, folder, Repository.root());
        int at = 0;
        for (String line : shown.output) {
            for (String part : line.strip().split("…", -1)) {
                int found = text.indexOf(part.strip(), at);
                assertThat(found)
                        .as("“%s” in what %s prints:%n%s", part.strip(), shown.command, text)
                        .isNotNegative();
                at = found + part.strip().length();
            }
        }
    }

    /** Files of the repository where they lie, files to write in a folder of the test. */
    private String resolved(String word) {
        if (Files.exists(Repository.root().resolve(word)) && word.contains("/")) {
            return Repository.root().resolve(word).toString();
        }
        return word.matches("[a-z-]+\\.(csv|html|json)") ? folder.resolve(word).toString() : word;
    }
}
