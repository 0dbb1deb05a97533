package org.truceline.app;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The pages of the manual of the terms language, as they lie in its folder. */
final class ManualPages {

    /** The folder that a reader of the manual has. */
    static final Path FOLDER = Repository.root().resolve("docs/terms");

    /** The one page beside the folder that belongs to the manual, too. */
    static final Path GLOSSARY = Repository.root().resolve("docs/glossary.md");

    /** Pages that are made from the schema and the class trees, and the standard, which has tests of its own. */
    private static final Set<String> MADE = Set.of("reference.md", "classes.md", "semantics.md");

    private ManualPages() {}

    /** Those written by hand, with examples that are run. */
    static List<Path> written() throws IOException {
        try (Stream<Path> found = Files.walk(FOLDER)) {
            return found.filter(page -> page.toString().endsWith(".md"))
                    .filter(page -> !MADE.contains(page.getFileName().toString()))
                    .sorted()
                    .toList();
        }
    }
}
