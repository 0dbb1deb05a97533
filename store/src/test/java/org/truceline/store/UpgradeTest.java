package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.truceline.log.Bytes;
import org.truceline.log.Entry;
import org.truceline.store.account.Accounts;
import org.truceline.store.setting.Setting;
import org.truceline.store.setting.Settings;

/** Stores of each earlier version, made by the programs that wrote such stores; see README.md beside them. */
class UpgradeTest {

    private static final int WITHOUT_ACCOUNTS_IN_SQLITE = 2;
    private static final int WITHOUT_ACCOUNTS_IN_POSTGRES = 1;

    @TempDir
    private Path folder;

    /** Version 1 had another log: see {@link MigrationTest}. */
    static IntStream earlierInSqlite() {
        return IntStream.range(WITHOUT_ACCOUNTS_IN_SQLITE, Schema.VERSION);
    }

    static IntStream earlierInPostgres() {
        return IntStream.range(WITHOUT_ACCOUNTS_IN_POSTGRES, PostgresSchema.VERSION);
    }

    @ParameterizedTest
    @MethodSource("earlierInSqlite")
    void file_of_an_earlier_version_is_brought_up_with_all_that_is_in_it(int version) throws IOException, SQLException {
        Path file = folder.resolve("office.db");
        copy("version-" + version + ".db", file);
        copy("version-" + version + ".db.keys", folder.resolve("office.db.keys"));

        try (Store store = SqliteStore.open(file, chain())) {
            everythingIsThere(store, version - WITHOUT_ACCOUNTS_IN_SQLITE);
        }
        try (Store again = SqliteStore.open(file, chain());
                Connection connection = Fixture.raw(file)) {
            assertThat(again.head().count()).isEqualTo(5);
            assertThat(Fixture.ask(connection, "PRAGMA user_version")).isEqualTo(String.valueOf(Schema.VERSION));
        }
    }

    @ParameterizedTest
    @MethodSource("earlierInPostgres")
    void database_of_an_earlier_version_is_brought_up_with_all_that_is_in_it(int version)
            throws IOException, SQLException {
        Path keys = folder.resolve("office.keys");
        copy("postgres-version-" + version + ".keys", keys);
        PostgresServer server = PostgresServer.shared();
        PostgresAccess access = server.newDatabase(keys);
        server.execute(access, text("postgres-version-" + version + ".sql"));

        try (Store store = PostgresStore.open(access, chain())) {
            everythingIsThere(store, version - WITHOUT_ACCOUNTS_IN_POSTGRES);
        }
        try (Store again = PostgresStore.open(access, chain())) {
            assertThat(again.head().count()).isEqualTo(5);
        }
    }

    /** The log, from the first of these later versions on an account, from the second on a setting. */
    private static void everythingIsThere(Store store, int later) {
        List<Entry> entries = store.read(1).toList();
        assertThat(entries).extracting(Entry::kind).containsExactly("log.begun", "claim", "claim", "source");
        assertThat(store.findPayload(entries.get(2))).contains(Bytes.ofText("strike 2"));
        assertThat(store.findPayload(entries.get(3)))
                .as("sealed, opened by the keys")
                .contains(Bytes.ofText("who said it (made up)"));
        assertThat(store.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
        assertThat(store.append(draft(5)).number()).isEqualTo(5);
        assertThat(new Accounts(store.tables()).list())
                .extracting(account -> account.login().text())
                .isEqualTo(later >= 1 ? List.of("made.up") : List.of());
        assertThat(new Settings(store.tables()).list("mapping"))
                .extracting(Setting::name)
                .isEqualTo(later >= 2 ? List.of("made up") : List.of());
    }

    private static void copy(String name, Path to) throws IOException {
        try (InputStream old = resource(name)) {
            Files.copy(old, to);
        }
    }

    private static String text(String name) throws IOException {
        try (InputStream old = resource(name)) {
            return new String(old.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static InputStream resource(String name) {
        return Objects.requireNonNull(UpgradeTest.class.getResourceAsStream(name), name);
    }
}
