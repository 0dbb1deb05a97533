package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.truceline.store.Fixture.chain;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Form;
import org.truceline.log.Note;
import org.truceline.log.Notice;
import org.truceline.store.ImportResult.Refused;
import org.truceline.store.ImportResult.Taken;

/** Two offices, made up, that write apart and exchange bundles. */
class ExchangeTest {

    @TempDir
    private Path folder;

    private Store north;

    private Store south;

    private int drafts;

    @BeforeEach
    void create() {
        north = office("north", 1, Form.REAL);
        south = office("south", 2, Form.REAL);
    }

    @AfterEach
    void close() {
        north.close();
        south.close();
    }

    @Test
    void offices_that_exchange_in_either_order_see_the_same() throws IOException {
        write(north, 3);
        write(south, 2);
        byte[] first = bundle(south);
        assertThat(take(north, first)).isInstanceOf(Taken.class);
        write(north, 2);
        write(south, 4);
        byte[] second = bundle(south);
        byte[] norths = bundle(north);
        take(north, second);
        take(south, norths);
        try (Store third = office("third", 3, Form.REAL);
                Store fourth = office("fourth", 4, Form.REAL)) {
            for (byte[] each : List.of(first, norths, second)) {
                assertThat(take(third, each)).isInstanceOf(Taken.class);
            }
            for (byte[] each : List.of(norths, second, first, norths)) {
                assertThat(take(fourth, each)).isInstanceOf(Taken.class);
            }
            List<Entry> seen = claims(third);
            assertThat(seen).hasSize(11).isEqualTo(claims(fourth));
            assertThat(claims(north)).isEqualTo(seen);
            assertThat(claims(south)).isEqualTo(seen);
        }
        assertThat(Stream.of(north, south).flatMap(each -> each.verify(List.of(), _ -> {}).stream()))
                .hasSize(4)
                .allMatch(Examined::isWhole);
    }

    @Test
    void what_was_received_is_told_in_the_own_log_once() throws IOException {
        write(south, 2);
        byte[] bundle = bundle(south);
        Taken taken = (Taken) take(north, bundle);
        assertThat(taken.added()).isEqualTo(3);
        Note note = south.findCheckpoint(south.id().name()).orElseThrow();
        assertThat(taken.notes()).containsExactly(note);
        assertThat(take(north, bundle)).isEqualTo(new Taken(0, 3, List.of(note)));
        assertThat(north.read(2).map(Notice::of).toList())
                .hasToString("[Optional[" + new Notice.Received(note.text()) + "]]");
    }

    @Test
    void bundle_that_continues_needs_the_earlier_one() throws IOException {
        write(south, 2);
        byte[] first = bundle(south);
        Note end = south.findCheckpoint(south.id().name()).orElseThrow();
        write(south, 2);
        byte[] second = bundle(south, new BundleExport(List.of(south.id().name()), List.of(end), Set.of()));
        assertThat(take(north, second))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults())
                                .containsExactly(
                                        "log " + south.id().name().brief()
                                                + ": expected entry 1 first, as 0 are here; found entry 4. Import the earlier bundle first."));
        take(north, first);
        assertThat(((Taken) take(north, second)).added()).isEqualTo(2);
    }

    @Test
    void entries_that_no_checkpoint_covers_are_not_taken() throws IOException {
        write(south, 2);
        String text = new String(bundle(south), StandardCharsets.UTF_8);
        String unsigned =
                text.lines().filter(line -> !line.contains("checkpoint")).reduce("", (a, b) -> a + b + "\n");
        assertRefused(
                unsigned,
                "line 4: expected a checkpoint of 3 entries of log "
                        + south.id().name().brief()
                        + " at the end; found none. Without it anybody could have written the last entries:"
                        + " ask its office for a bundle with one.");
    }

    @Test
    void import_that_was_interrupted_goes_on_next_time() throws IOException {
        write(south, 1_200);
        byte[] bundle = bundle(south);
        int[] opened = {0};
        BundleSource failing = () -> {
            opened[0]++;
            return new ByteArrayInputStream(bundle) {
                @Override
                public synchronized int read(byte[] into, int from, int count) {
                    if (opened[0] == 3 && pos > bundle.length * 3 / 4) {
                        throw new UncheckedIOException(new IOException("the cable was pulled"));
                    }
                    return super.read(into, from, count);
                }
            };
        };
        assertThatExceptionOfType(UncheckedIOException.class)
                .isThrownBy(() -> BundleImport.of(north, failing, _ -> {}));
        long got = north.log(south.id().name()).head().count();
        assertThat(got).isBetween(500L, 1_200L);
        assertThat(north.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
        assertThat(take(north, bundle))
                .isInstanceOfSatisfying(
                        Taken.class, taken -> assertThat(taken.added()).isEqualTo(1_201 - got));
        assertThat(north.read(2)).hasSize(1);
    }

    @Test
    void log_that_was_written_twice_is_refused_and_proved() throws IOException {
        write(south, 3);
        take(north, bundle(south));
        try (Store twin = office("twin", 2, Form.REAL)) {
            assertThat(twin.id()).isEqualTo(south.id());
            write(twin, 4);
            long before = north.head().count();
            assertThat(take(north, bundle(twin))).isInstanceOfSatisfying(Refused.class, refused -> {
                assertThat(refused.faults())
                        .containsExactly("line 3: log " + south.id().name().brief()
                                + ", entry 2: expected the history that is here; found another. "
                                + "Both are signed: whoever has the log's key wrote it twice.");
                assertThat(refused.fork().orElseThrow().proves()).isTrue();
            });
            assertThat(north.head().count()).isEqualTo(before);
            assertThat(north.log(south.id().name()).head().count()).isEqualTo(4);
        }
    }

    @Test
    void continuation_of_another_history_is_refused() throws IOException {
        write(south, 3);
        take(north, bundle(south));
        try (Store twin = office("twin", 2, Form.REAL)) {
            write(twin, 3);
            Note end = twin.checkpoint(_ -> {});
            write(twin, 1);
            byte[] bundle = bundle(twin, new BundleExport(List.of(twin.id().name()), List.of(end), Set.of()));
            assertThat(take(north, bundle))
                    .isInstanceOfSatisfying(
                            Refused.class, refused -> assertThat(refused.fork()).isPresent());
        }
    }

    @Test
    void exercise_never_goes_into_a_real_store() throws IOException {
        try (Store played = office("played", 5, Form.EXERCISE)) {
            write(played, 1);
            assertThat(take(north, bundle(played)))
                    .isInstanceOfSatisfying(
                            Refused.class,
                            refused -> assertThat(refused.faults().getFirst())
                                    .isEqualTo("line 2: expected what is real, as the store is; found an exercise."));
            assertThat(north.logs()).hasSize(1);
        }
    }

    @Test
    void own_log_that_reaches_further_elsewhere_is_told() throws IOException {
        write(north, 1);
        try (Store later = office("later", 1, Form.REAL)) {
            write(later, 1);
            assertThat(later.id()).isEqualTo(north.id());
        }
        byte[] bundle;
        try (Store copy = SqliteStore.open(folder.resolve("later"), chain(9))) {
            write(copy, 1);
            bundle = bundle(copy);
        }
        assertThat(take(north, bundle))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.faults().getFirst())
                                .contains("expected at most 2 entries of this store's own log; found entry 3."));
    }

    @Test
    void withheld_contents_verify_and_those_of_the_log_itself_are_never_withheld() throws IOException {
        write(south, 2);
        take(north, bundle(south, new BundleExport(List.of(south.id().name()), List.of(), Set.of("claim"))));
        assertThat(north.log(south.id().name()).read(2))
                .allMatch(entry -> entry.findPayload().isEmpty());
        assertThat(north.verify(List.of(), _ -> {})).allMatch(Examined::isWhole);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new BundleExport(List.of(), List.of(), Set.of("log.received")));
    }

    @Test
    void every_altered_line_is_told_and_nothing_recorded() throws IOException {
        write(south, 3);
        String text = new String(bundle(south), StandardCharsets.UTF_8);
        for (String[] change : new String[][] {
            {"\"recorded\":\"2020-03-05T22:01", "\"recorded\":\"2020-03-05T22:02"},
            {"\"kind\":\"claim\"", "\"kind\":\"denial\""},
            {"\"payload\":\"c", "\"payload\":\"d"},
            {"\\n4\\n", "\\n5\\n"},
            {"\"number\":3", "\"number\":7"},
            {"\"number\":3", "\"number\":2"}
        }) {
            assertThat(text).contains(change[0]);
            assertThat(take(north, text.replace(change[0], change[1]).getBytes(StandardCharsets.UTF_8)))
                    .as(change[1])
                    .isInstanceOf(Refused.class);
            assertThat(north.logs()).hasSize(1);
            assertThat(north.head().count()).isEqualTo(1);
        }
    }

    @Test
    void bundle_of_hostile_lines_is_told_and_counted() throws IOException {
        StringBuilder text = new StringBuilder("{\"bundle\": \"truceline-bundle-1\"}\n");
        text.append("{\"log\": \"<script>\"}\n".repeat(5_000));
        assertThat(take(north, text.toString().getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(Refused.class, refused -> {
                    assertThat(refused.count()).isEqualTo(5_000);
                    assertThat(refused.faults()).hasSize(100);
                });
    }

    private void assertRefused(String text, String fault) throws IOException {
        assertThat(take(north, text.getBytes(StandardCharsets.UTF_8)))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.faults()).containsExactly(fault));
    }

    private Store office(String name, long seed, Form form) {
        return SqliteStore.create(folder.resolve(name), new Office("An office (made up)", form), chain(seed));
    }

    private void write(Store store, int count) {
        List<Draft> batch = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            drafts++;
            batch.add(new Draft(new UUID(0, drafts), "claim", Bytes.ofText("strike " + drafts)));
        }
        store.append(batch);
    }

    private static List<Entry> claims(Store store) {
        return store.records("claim").toList();
    }

    private static byte[] bundle(Store store) throws IOException {
        return bundle(store, new BundleExport(List.of(store.id().name()), List.of(), Set.of()));
    }

    private static byte[] bundle(Store store, BundleExport export) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        export.write(store, out, _ -> {});
        return out.toByteArray();
    }

    private static ImportResult take(Store store, byte[] bundle) throws IOException {
        return BundleImport.of(store, () -> new ByteArrayInputStream(bundle), _ -> {});
    }
}
