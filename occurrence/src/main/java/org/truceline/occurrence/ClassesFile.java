package org.truceline.occurrence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * A file of trees of classes: a line for each class, two spaces further in than the one that it lies under.
 *
 * <pre>
 * # what a reader should know
 * act: act
 *   attack: attack
 *   armed-clash: armed clash ~ attack, offensive-operation
 * </pre>
 *
 * <p>Its id, its words, and behind the ~ the classes that it overlaps. A line that is not further in begins a tree. Plain,
 * since every command reads it first.
 */
final class ClassesFile {

    private final Map<String, ClassTree> trees = new HashMap<>();
    private final Deque<String> above = new ArrayDeque<>();
    private ClassTree tree = new ClassTree();

    private ClassesFile() {}

    /** The trees of a file that comes with the software, by the ids of their tops. */
    static Map<String, ClassTree> read(String resource) {
        try (InputStream bytes = ClassesFile.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The classes in " + resource + " are missing from this build.");
            }
            ClassesFile file = new ClassesFile();
            new String(bytes.readAllBytes(), StandardCharsets.UTF_8).lines().forEach(file::take);
            return file.trees;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private void take(String line) {
        String told = line.strip();
        if (told.isEmpty() || told.startsWith("#")) {
            return;
        }
        int depth = line.indexOf(told) / 2;
        int colon = told.indexOf(": ");
        int tilde = told.indexOf(" ~ ");
        String id = told.substring(0, colon);
        String words = told.substring(colon + 2, tilde < 0 ? told.length() : tilde);
        Set<String> overlaps =
                tilde < 0 ? Set.of() : Set.of(told.substring(tilde + 3).split(", "));
        while (above.size() > depth) {
            above.pop();
        }
        if (depth == 0) {
            tree = new ClassTree();
            tree.addTop(id, words);
            trees.put(id, tree);
        } else {
            tree.add(id, new ClassTree.Added(above.getFirst(), words, overlaps));
        }
        above.push(id);
    }
}
