package org.truceline.app.situation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;

class ToldPassphrasesTest {

    private static final String WORDS = "seven made-up words that nobody else has";

    @TempDir
    Path folder;

    private final List<String> asked = new ArrayList<>();

    @Test
    void first_line_of_the_file_opens_what_the_same_words_typed_made() throws IOException {
        Path store = folder.resolve("office.db");
        ToldPassphrases typed = new ToldPassphrases(Map.of(), typing(WORDS, WORDS));
        SqliteStore.create(store, Optional.of(typed.first()), new Office("made up", Form.REAL), CaseStore.chain())
                .close();
        Path file = Files.writeString(folder.resolve("passphrase"), WORDS + "\r\nanother line\n");

        ToldPassphrases told = new ToldPassphrases(
                Map.of("TRUCELINE_PASSPHRASE_FILE", file.toString(), "TRUCELINE_PASSPHRASE", "another one"), typing());
        SqliteStore.open(store, told, CaseStore.chain()).close();
        SqliteStore.open(store, new ToldPassphrases(Map.of("TRUCELINE_PASSPHRASE", WORDS), typing()), CaseStore.chain())
                .close();
    }

    @Test
    void typed_one_is_asked_for_once() {
        ToldPassphrases told = new ToldPassphrases(Map.of(), typing(WORDS));
        assertThat(told.find("office.db")).isPresent();
        assertThat(told.find("office.db")).isPresent();
        assertThat(asked).containsExactly("Passphrase of office.db: ");
    }

    @Test
    void without_terminal_and_variables_there_is_none() {
        assertThat(new ToldPassphrases(Map.of(), typing()).find("office.db")).isEmpty();
        refused(new ToldPassphrases(Map.of(), typing()), "TRUCELINE_PASSPHRASE_FILE names; found none.");
    }

    @Test
    void two_that_differ_and_a_short_one_are_not_taken_nor_repeated() {
        refused(new ToldPassphrases(Map.of(), typing(WORDS, WORDS + "x")), "found two that differ");
        refused(new ToldPassphrases(Map.of(), typing("sesame", "sesame")), "at least 15 characters");
    }

    @Test
    void file_that_is_missing_empty_or_large_is_told() throws IOException {
        Path file = folder.resolve("passphrase");
        ToldPassphrases told = new ToldPassphrases(Map.of("TRUCELINE_PASSPHRASE_FILE", file.toString()), typing());
        refused(told, "found none at " + file);
        Files.writeString(file, "\n");
        refused(told, "found an empty line in " + file);
        Files.writeString(file, "x".repeat(5000));
        refused(told, "found more in " + file);
    }

    private static void refused(ToldPassphrases told, String why) {
        assertThatExceptionOfType(PassphraseRefused.class)
                .isThrownBy(told::first)
                .withMessageContaining(why)
                .withMessageNotContaining("sesame");
    }

    private Function<String, Optional<String>> typing(String... answers) {
        Queue<String> left = new ArrayDeque<>(List.of(answers));
        return question -> {
            asked.add(question);
            return Optional.ofNullable(left.poll());
        };
    }
}
