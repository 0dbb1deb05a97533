package org.truceline.intake.table.mapping;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.truceline.intake.table.Headings;

/**
 * Words with the meaning that each has in tables, from a file beside this class.
 *
 * @param meanings by word
 */
record WordList(Map<String, String> meanings) {

    static final WordList MONTHS = read("months.tsv");
    static final WordList COMPASS = read("compass.tsv");
    static final WordList UNITS = read("units.tsv");

    WordList {
        meanings = Collections.unmodifiableMap(new LinkedHashMap<>(meanings));
    }

    /** What a word means, whatever its case and spaces. */
    Optional<String> find(String word) {
        return Optional.ofNullable(meanings.get(Headings.plain(word)));
    }

    /** The words of one meaning, in the order of the file. */
    List<String> words(String meaning) {
        return meanings.entrySet().stream()
                .filter(entry -> entry.getValue().equals(meaning))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The words of a file: a meaning and its words on each line, separated by tabs; the first meaning of a word counts. */
    static WordList read(String file) {
        Map<String, String> meanings = new LinkedHashMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                Objects.requireNonNull(WordList.class.getResourceAsStream(file), file), StandardCharsets.UTF_8))) {
            lines.lines().map(line -> line.split("\t")).forEach(words -> {
                for (int at = 1; at < words.length; at++) {
                    meanings.putIfAbsent(words[at], words[0]);
                }
            });
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
        return new WordList(meanings);
    }
}
