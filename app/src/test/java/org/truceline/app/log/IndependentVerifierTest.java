package org.truceline.app.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.app.situation.CaseStore;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Form;
import org.truceline.log.SealKey;
import org.truceline.store.BundleExport;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

/**
 * A log of ours is verified by a program that others wrote in another language, from the page alone. Skipped with a
 * message where there is no Python.
 */
class IndependentVerifierTest {

    private static final Path VERIFIER = Repository.root().resolve("second/verifier/verify_log.py");

    private static final int ENTRIES = 7;

    @TempDir
    private Path folder;

    private Path file;

    private record Verdict(int code, String said) {}

    @BeforeAll
    static void python() throws IOException, InterruptedException {
        boolean here;
        try {
            here = run(List.of("python3", "--version")).code() == 0;
        } catch (IOException _) {
            here = false;
        }
        Assumptions.assumeTrue(here, "no Python here; on Debian: apt-get install python3");
    }

    @BeforeEach
    void store() throws IOException {
        file = folder.resolve("office.db");
        try (Store store = SqliteStore.create(file, new Office("a test office", Form.REAL), CaseStore.chain())) {
            SealKey key = store.newKey();
            store.append(List.of(open("first"), open("second"), sealed("a made-up name", key), open("fourth")));
            store.destroy(List.of(3L), List.of(key.seal()));
            store.append(open("last"));
            store.checkpoint(_ -> {});
            try (OutputStream out = Files.newOutputStream(folder.resolve("office.jsonl"))) {
                new BundleExport(store.logs(), List.of(), Set.of()).write(store, out, _ -> {});
            }
        }
    }

    @Test
    void it_verifies_store_and_bundle_after_a_content_and_a_key_were_destroyed() throws Exception {
        for (Path each : List.of(file, folder.resolve("office.jsonl"))) {
            Verdict verdict = verify(each);
            assertThat(verdict.said())
                    .contains("entries: " + ENTRIES, "contents absent: 1", "newest fitting checkpoint: 7");
            assertThat(verdict.code()).isZero();
        }
    }

    @Test
    void it_names_the_first_entry_that_was_altered() throws Exception {
        for (String alteration : List.of(
                "kind = 'recorb' WHERE number = 5",
                "payload = x'00' WHERE number = 5",
                "recorded = '2020-01-01T00:00:00Z' WHERE number = 5",
                "hash = zeroblob(32) WHERE number = 5",
                "previous = zeroblob(32) WHERE number = 5")) {
            Path altered = folder.resolve("altered.db");
            Files.copy(file, altered, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            alter(altered, alteration);
            Verdict verdict = verify(altered);
            assertThat(verdict.said()).as(alteration).contains("entry 5");
            assertThat(verdict.code()).as(alteration).isEqualTo(1);
        }
    }

    @Test
    void its_own_tests_pass() throws Exception {
        Assumptions.assumeTrue(
                run(List.of("python3", "-c", "import cryptography")).code() == 0,
                "no Python package cryptography here; on Debian: apt-get install python3-cryptography");
        Verdict verdict = run(
                List.of("python3", VERIFIER.resolveSibling("test_verify_log.py").toString()));
        assertThat(verdict.code()).as(verdict.said()).isZero();
    }

    private static Draft open(String payload) {
        return new Draft(UUID.randomUUID(), "record", Bytes.ofText(payload));
    }

    private static Draft sealed(String payload, SealKey key) {
        return new Draft(UUID.randomUUID(), "record-sealed", Bytes.ofText(payload), Optional.of(key));
    }

    private static void alter(Path store, String alteration) throws SQLException {
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + store);
                Statement statement = connection.createStatement()) {
            for (String trigger : triggers(statement)) {
                statement.execute("DROP TRIGGER " + trigger);
            }
            assertThat(statement.executeUpdate("UPDATE entry SET " + alteration))
                    .isEqualTo(1);
        }
    }

    private static List<String> triggers(Statement statement) throws SQLException {
        List<String> names = new ArrayList<>();
        try (var rows = statement.executeQuery("SELECT name FROM sqlite_master WHERE type = 'trigger'")) {
            while (rows.next()) {
                names.add(rows.getString(1));
            }
        }
        return names;
    }

    private static Verdict verify(Path store) throws IOException, InterruptedException {
        return run(List.of("python3", VERIFIER.toString(), store.toString()));
    }

    private static Verdict run(List<String> command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
        return new Verdict(process.exitValue(), said);
    }
}
