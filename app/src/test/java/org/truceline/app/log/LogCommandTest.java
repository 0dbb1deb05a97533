package org.truceline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Truceline;
import org.truceline.app.situation.CaseStore;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The how-to's walk through two offices, made up. */
class LogCommandTest {

    @TempDir
    private Path folder;

    private record Ran(int code, String out, String err) {}

    @BeforeEach
    void offices() {
        office("north.db", Form.REAL);
        office("south.db", Form.REAL);
        write("north.db", "shelling heard at the crossing");
    }

    @Test
    void checkpoint_typed_from_paper_is_verified_and_an_altered_one_told() throws IOException {
        assertThat(run("log", "checkpoint", at("north.db"), "-o", at("march.txt")).code)
                .isZero();
        String note = Files.readString(folder.resolve("march.txt"));
        Files.writeString(
                folder.resolve("typed.txt"),
                note.substring(0, note.indexOf("\n\n")).replace("\n", "\r\n"));
        Ran ran = run("log", "verify", at("north.db"), "--checkpoint", at("typed.txt"), "--json");
        assertThat(ran.code).isZero();
        assertThat(ran.err).isEmpty();
        JsonNode log = JsonMapper.shared().readTree(ran.out).get(0);
        assertThat(log.get("whole").booleanValue()).isTrue();
        assertThat(log.get("checkpoint").longValue()).isEqualTo(2);
        Files.writeString(folder.resolve("typed.txt"), note.replace("\n2\n", "\n3\n"));
        Ran altered = run("log", "verify", at("north.db"), "--checkpoint", at("typed.txt"));
        assertThat(altered.code).isEqualTo(1);
        assertThat(altered.err).contains("a signature that fits the three lines");
    }

    @Test
    void verify_without_a_checkpoint_from_elsewhere_says_what_it_cannot_see() {
        Ran ran = run("log", "verify", at("north.db"));
        assertThat(ran.code).isZero();
        assertThat(ran.out).contains("(own, real): 2 entries verify").contains("no checkpoint.");
        assertThat(ran.err).contains("would not show. Give one with --checkpoint FILE.");
    }

    @Test
    void log_that_was_cut_off_is_told() throws IOException {
        Files.copy(folder.resolve("north.db"), folder.resolve("earlier.db"));
        write("north.db", "more");
        run("log", "checkpoint", at("north.db"), "-o", at("march.txt"));
        Ran ran = run("log", "verify", at("earlier.db"), "--checkpoint", at("march.txt"));
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.out).contains("found the log cut off after entry 2. Entry 3 is in doubt.");
    }

    @Test
    void offices_exchange_and_what_came_twice_does_no_harm() {
        assertThat(run("log", "export", at("north.db"), "-o", at("north-1.jsonl")).err)
                .contains("2 entries in ");
        Ran first = run("log", "import", at("north-1.jsonl"), "--into", at("south.db"));
        assertThat(first.code).isZero();
        assertThat(first.err).contains("2 entries recorded, 0 were here already.");
        assertThat(run("log", "import", at("north-1.jsonl"), "--into", at("south.db")).err)
                .contains("0 entries recorded, 2 were here already.");
        assertThat(run("log", "verify", at("south.db")).out).contains("(own, real): 2", "(received, real): 2");
        assertThat(run("log", "export", at("north.db"), "-o", at("north-1.jsonl")))
                .satisfies(again -> assertThat(again.code).isEqualTo(1))
                .satisfies(again -> assertThat(again.err).contains("expected nothing there yet; found a file."));
    }

    @Test
    void log_written_twice_is_refused_and_both_sides_are_kept() throws IOException {
        for (String part : List.of("", ".keys")) {
            Files.copy(folder.resolve("north.db" + part), folder.resolve("twin.db" + part));
        }
        write("north.db", "one history");
        write("twin.db", "another history");
        run("log", "export", at("north.db"), "-o", at("north.jsonl"));
        run("log", "export", at("twin.db"), "-o", at("twin.jsonl"));
        run("log", "import", at("north.jsonl"), "--into", at("south.db"));
        Ran ran = run("log", "import", at("twin.jsonl"), "--into", at("south.db"));
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .contains("entry 3: expected the history that is here; found another.", "Nothing was recorded.");
        JsonNode proof = JsonMapper.shared().readTree(Files.readAllBytes(folder.resolve("south.db.fork-1.json")));
        assertThat(folder.resolve("south.db.fork-1.jsonl")).content().hasLineCount(5);
        assertThat(proof.get("proves").booleanValue()).isTrue();
    }

    @Test
    void exercise_is_not_taken_into_a_real_store() {
        office("played.db", Form.EXERCISE);
        run("log", "export", at("played.db"), "-o", at("played.jsonl"));
        Ran ran = run("log", "import", at("played.jsonl"), "--into", at("south.db"));
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err)
                .contains("played.jsonl: line 2: expected what is real, as the store is; found an exercise.");
    }

    @Test
    void office_goes_on_from_its_backup() {
        run("log", "checkpoint", at("north.db"));
        Ran backup = run("log", "backup", at("north.db"), "-o", at("monday.db"), "--with-keys");
        assertThat(backup.err).contains("monday.db: 1 log verifies.", "Warning: ");
        Ran restored =
                run("log", "restore", at("monday.db"), "-o", at("again.db"), "--with-keys", at("monday.db.keys"));
        assertThat(restored.code).isZero();
        assertThat(run("log", "verify", at("again.db")).out).contains("(own, real): 2", "(received, real): 2");
        assertThat(run("log", "restore", at("monday.db"), "-o", at("again.db")).code)
                .isEqualTo(1);
    }

    @Test
    void entry_is_shown_and_destroyed() {
        assertThat(run("log", "show", at("north.db"), "--number", "2").out).contains("shelling heard at the crossing");
        assertThat(run("log", "destroy", at("north.db"), "--number", "2").code)
                .as("without --for-good")
                .isEqualTo(2);
        assertThat(run("log", "destroy", at("north.db"), "--number", "9", "--for-good").err)
                .contains("entry 9: expected one of the own log; found none.");
        assertThat(run("log", "destroy", at("north.db"), "--number", "2", "--for-good").code)
                .isZero();
        assertThat(run("log", "show", at("north.db"), "--number", "2").out).contains("The content is not here");
        assertThat(run("log", "show", at("north.db")).out).contains("log.begun", "claim  absent", "log.destroyed");
        assertThat(run("log", "verify", at("north.db")).out).contains("1 contents absent");
        assertThat(run("log", "show", at("north.db"), "--number", "9").code).isEqualTo(2);
    }

    @Test
    void store_without_keys_says_what_to_do() throws IOException {
        Files.delete(folder.resolve("north.db.keys"));
        assertThat(run("log", "verify", at("north.db")).code).isZero();
        Ran ran = run("log", "checkpoint", at("north.db"));
        assertThat(ran.code).isEqualTo(1);
        assertThat(ran.err).contains("Put the file back.");
    }

    private String at(String name) {
        return folder.resolve(name).toString();
    }

    private void office(String name, Form form) {
        SqliteStore.create(folder.resolve(name), new Office(name + " (made up)", form), CaseStore.chain())
                .close();
    }

    private void write(String name, String payload) {
        try (Store store = SqliteStore.open(folder.resolve(name), CaseStore.chain())) {
            store.append(new Draft(UUID.randomUUID(), "claim", Bytes.ofText(payload)));
        }
    }

    private static Ran run(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Truceline.run(arguments, new PrintWriter(out), new PrintWriter(err));
        return new Ran(code, out.toString(), err.toString());
    }
}
