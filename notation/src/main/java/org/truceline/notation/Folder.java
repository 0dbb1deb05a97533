package org.truceline.notation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Files that may name one another; nothing outside the folder is read. */
public final class Folder {

    /** Most bytes of a file that is read. */
    public static final long MOST_BYTES = 4L * Yaml.MOST_CHARACTERS;

    private interface Contents {
        /** The bytes of a file; empty when there is none. */
        Optional<byte[]> bytes(String name) throws IOException;

        /** The names of the files that lie in it, without those in folders below. */
        List<String> names() throws IOException;
    }

    private final String shownAs;
    private final Contents contents;

    private Folder(String shownAs, Contents contents) {
        this.shownAs = shownAs;
        this.contents = contents;
    }

    /** The folder at {@code path}. */
    public static Folder at(Path path) {
        Path root = path.toAbsolutePath().normalize();
        return new Folder(shown(root), new OnDisk(root));
    }

    /** True when a folder lies at {@code path}. */
    public static boolean isAt(Path path) {
        return Files.isDirectory(path);
    }

    /** A folder of these files, by name, shown in messages as {@code shownAs}. */
    public static Folder holding(String shownAs, Map<String, byte[]> files) {
        return new Folder(shownAs, new InMemory(files));
    }

    /** The names of the files that lie in the folder, sorted, without those in folders below; none when it cannot be read. */
    public List<String> names() {
        try {
            return contents.names().stream().sorted().toList();
        } catch (IOException _) {
            return List.of();
        }
    }

    /** True when there is a file {@code name} in the folder. */
    public boolean has(String name) {
        try {
            return contents.bytes(name).isPresent();
        } catch (IOException _) {
            return true;
        }
    }

    /**
     * The tree of the YAML or JSON file {@code name}; throws with a fault at {@code namedAt} when it is missing, outside the
     * folder, too large, not UTF-8 or not to be read, and with its own faults when it is neither.
     */
    public Node read(String name, Where namedAt) throws FaultyInput {
        String shown = shownAs.isEmpty() ? name : shownAs + "/" + name;
        try {
            Optional<byte[]> bytes = contents.bytes(name);
            if (bytes.isEmpty()) {
                throw fault(
                        namedAt,
                        name,
                        "a file in the folder of the file that names it",
                        "none at " + shown,
                        "Check the name.");
            }
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes.get()))
                    .toString();
            return read(shown, text.startsWith("\uFEFF") ? text.substring(1) : text);
        } catch (CharacterCodingException garbled) {
            throw fault(namedAt, name, "text in UTF-8", "other bytes", "Save the file as UTF-8.");
        } catch (IOException problem) {
            throw fault(namedAt, name, "a file that can be read", String.valueOf(problem.getMessage()), "");
        }
    }

    private static Node read(String shown, String text) throws FaultyInput {
        Optional<Node> json = Json.find(shown, text);
        return json.isPresent() ? json.get() : Yaml.read(shown, text);
    }

    private static String shown(Path root) {
        Path here = Path.of("").toAbsolutePath();
        return root.startsWith(here) ? here.relativize(root).toString() : root.toString();
    }

    private static FaultyInput fault(Where where, String about, String expected, String found, String remedy) {
        return new FaultyInput(List.of(new Fault(where, about, expected, found, remedy)));
    }

    private record OnDisk(Path root) implements Contents {

        @Override
        public Optional<byte[]> bytes(String name) throws IOException {
            Path file = root.resolve(name).normalize();
            boolean inside = file.startsWith(root) && Files.isRegularFile(file);
            if (!inside || !file.toRealPath().startsWith(root.toRealPath())) {
                return Optional.empty();
            }
            if (Files.size(file) > MOST_BYTES) {
                throw new IOException("more than " + MOST_BYTES + " bytes");
            }
            return Optional.of(Files.readAllBytes(file));
        }

        @Override
        public List<String> names() throws IOException {
            try (Stream<Path> files = Files.list(root)) {
                return files.filter(Files::isRegularFile)
                        .map(file -> root.relativize(file).toString())
                        .toList();
            }
        }
    }

    private record InMemory(Map<String, byte[]> files) implements Contents {

        @Override
        public Optional<byte[]> bytes(String name) {
            return Optional.ofNullable(files.get(name));
        }

        @Override
        public List<String> names() {
            return files.keySet().stream().filter(name -> !name.contains("/")).toList();
        }
    }
}
