package org.truceline.intake.article;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The reader of {@code words.txt}: sections in brackets, entries parted by commas or line ends, {@code #} comments. */
final class WordFile {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s*");
    private static final Map<String, Section> SECTIONS = load();

    private WordFile() {}

    /** The words of a section in their order, and the values of those with an equals sign. */
    record Section(List<String> words, Set<String> set, Map<String, String> values) {

        static Section of(List<String> entries) {
            List<String> words = entries.stream().map(WordFile::key).distinct().toList();
            Map<String, String> values = entries.stream()
                    .filter(each -> each.contains("="))
                    .collect(Collectors.toMap(WordFile::key, WordFile::value, (first, _) -> first));
            return new Section(words, Set.copyOf(words), values);
        }

        boolean has(String word) {
            return set.contains(word);
        }
    }

    /** @throws IllegalStateException when the file has no such section */
    static Section section(String name) {
        Section section = SECTIONS.get(name);
        if (section == null) {
            throw new IllegalStateException("expected a section [" + name + "] with words in words.txt, found none");
        }
        return section;
    }

    private static String key(String entry) {
        int equals = entry.indexOf('=');
        String key = equals < 0 ? entry : entry.substring(0, equals).strip();
        return key.equals("-") ? value(entry) : key;
    }

    private static String value(String entry) {
        return entry.substring(entry.indexOf('=') + 1).strip();
    }

    private static Map<String, Section> load() {
        Map<String, List<String>> entries = new HashMap<>();
        List<String> current = new ArrayList<>();
        for (String line : text().lines().map(String::strip).toList()) {
            if (line.startsWith("[")) {
                current = new ArrayList<>();
                entries.put(line.substring(1, line.length() - 1), current);
            } else if (!line.isEmpty() && !line.startsWith("#")) {
                COMMA.splitAsStream(line).filter(each -> !each.isEmpty()).forEach(current::add);
            }
        }
        Map<String, Section> sections = new HashMap<>();
        entries.forEach((name, words) -> sections.put(name, Section.of(words)));
        return sections;
    }

    private static String text() {
        try (InputStream in = Objects.requireNonNull(WordFile.class.getResourceAsStream("words.txt"), "words.txt")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException cause) {
            throw new UncheckedIOException("expected to read words.txt beside " + WordFile.class, cause);
        }
    }
}
