package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.account.Lookup;

/** Statements that stay prepared, while another process (here: another store on the same file) writes. */
class ReadersTest {

    private static final Lookup<String> LOGIN =
            new Lookup<>("SELECT login FROM account WHERE id = ?", row -> row.getString(1));

    private final Chain chain = new Chain(InstantSource.system(), new Random(1));

    @TempDir
    private Path folder;

    private Store reading;
    private Store writing;

    @BeforeEach
    void open() {
        Home home = new Home.OfFiles(folder);
        reading = home.create("office", new Office("Made-up office", Form.REAL), chain);
        writing = home.open("office", chain);
        writing.tables()
                .write(handle ->
                        handle.execute("INSERT INTO account (id, login, display_name, locale, roles, credential,"
                                + " disabled, stamp) VALUES ('a', 'first', 'made up', 'en', '', 'none', 0, 1)"));
    }

    @AfterEach
    void close() {
        writing.close();
        reading.close();
    }

    private Optional<String> login(String id) {
        return reading.tables().find(LOGIN, id);
    }

    @Test
    void lookup_finds_what_another_process_wrote_since_the_last() {
        assertThat(login("a")).contains("first");
        writing.tables().write(handle -> handle.execute("UPDATE account SET login = 'second' WHERE id = 'a'"));
        assertThat(login("a")).contains("second");
        writing.tables().write(handle -> handle.execute("DELETE FROM account WHERE id = 'a'"));
        assertThat(login("a")).isEmpty();
    }

    @Test
    void lookup_that_ended_does_not_hold_up_the_next_write() {
        assertThat(login("a")).contains("first");
        assertThat(login("b")).isEmpty();
        reading.tables().write(handle -> handle.execute("UPDATE account SET login = 'third' WHERE id = 'a'"));
        assertThat(login("a")).contains("third");
    }

    @Test
    void lookup_that_fails_leaves_the_next_one_as_it_was() {
        assertThatThrownBy(() ->
                        reading.tables().find(new Lookup<>("SELECT nothing FROM account WHERE id = ?", row -> 1), "a"))
                .isInstanceOf(StoreFailure.class);
        Lookup<Integer> unreadable = new Lookup<>(LOGIN.select(), row -> Integer.parseInt(row.getString(1)));
        assertThatThrownBy(() -> reading.tables().find(unreadable, "a")).isInstanceOf(NumberFormatException.class);
        assertThat(login("a")).contains("first");
    }

    @Test
    void many_threads_look_up_at_once() {
        assertThat(IntStream.range(0, 2000)
                        .parallel()
                        .mapToObj(i -> login(i % 2 == 0 ? "a" : "b"))
                        .filter(Optional::isPresent))
                .hasSize(1000);
    }
}
