package org.truceline.intake.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** The texts that the tests read: the made-up article of this repository, and the seed where it lies beside it. */
final class Articles {

    private Articles() {}

    static String madeUp() {
        return resource("made-up-article.txt");
    }

    static String resource(String name) {
        try (InputStream in = Objects.requireNonNull(Articles.class.getResourceAsStream(name), name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** The news report in {@code ../shared/seed} beside the repository; empty where it is not laid out so. */
    static Optional<String> findSeed() {
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            if (Files.isDirectory(at.resolve(".mvn"))) {
                return firstText(at.resolveSibling("shared").resolve("seed"));
            }
        }
        return Optional.empty();
    }

    private static Optional<String> firstText(Path folder) {
        if (!Files.isDirectory(folder)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.list(folder)) {
            Optional<Path> text = files.filter(each -> each.toString().endsWith(".txt"))
                    .sorted()
                    .findFirst();
            return text.isEmpty() ? Optional.empty() : Optional.of(Files.readString(text.get()));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
