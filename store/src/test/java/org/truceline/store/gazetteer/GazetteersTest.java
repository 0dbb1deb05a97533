package org.truceline.store.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.Store;

/** What gazetteers do, whatever store they lie in. */
public abstract class GazetteersTest {

    @TempDir
    private Path folder;

    private Store store;
    private Gazetteers gazetteers;

    /** A new store, its files in this folder. */
    protected abstract Store create(Path empty, Office office, Chain chain);

    @BeforeEach
    void open() {
        store = create(
                folder, new Office("Made-up office", Form.REAL), new Chain(InstantSource.system(), new Random(1)));
        gazetteers = new Gazetteers(store.tables());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void places_come_back_to_the_last_digit_and_letter_in_the_order_of_the_file() {
        List<KeptPlace> places = List.of(
                place("b", "Сарыкиб 'made up'", List.of("سراقب", "Sarāqib, \"x\""), 0.1 + 0.2),
                place("a", "Kafr", List.of(), -33.333333333333336));
        gazetteers.put(taken("made-up", 'a', 2), places, _ -> {});
        assertThat(gazetteers.places("made-up")).isEqualTo(places);
        assertThat(gazetteers.find("made-up")).contains(taken("made-up", 'a', 2));
        assertThat(gazetteers.places("another")).isEmpty();
    }

    @Test
    void newer_gazetteer_of_the_name_replaces_the_older_one_as_a_whole_and_others_stay() {
        gazetteers.put(taken("other", 'c', 1), places(1), _ -> {});
        gazetteers.put(taken("made-up", 'a', 2_500), places(2_500), _ -> {});
        List<Long> told = new ArrayList<>();
        gazetteers.put(taken("made-up", 'b', 1_200), places(1_200), told::add);
        assertThat(told).containsExactly(1_000L, 1_200L);
        assertThat(gazetteers.list()).containsExactly(taken("made-up", 'b', 1_200), taken("other", 'c', 1));
        assertThat(gazetteers.places("made-up")).isEqualTo(places(1_200));
        List<String> all = gazetteers.all((gazetteer, place) -> gazetteer.file().sha256() + place.id());
        assertThat(all).hasSize(1_201).startsWith("b".repeat(64) + "p0").endsWith("c".repeat(64) + "p0");
    }

    @Test
    void gazetteer_that_breaks_off_leaves_the_older_one_as_it_was() {
        gazetteers.put(taken("made-up", 'a', 3), places(3), _ -> {});
        assertThatIllegalStateException()
                .isThrownBy(() -> gazetteers.put(taken("made-up", 'b', 2_000), places(2_000), _ -> {
                    throw new IllegalStateException("made up: the line is lost");
                }));
        assertThat(gazetteers.list()).containsExactly(taken("made-up", 'a', 3));
        assertThat(gazetteers.places("made-up")).isEqualTo(places(3));
    }

    @Test
    void dropped_gazetteer_is_gone_with_its_places_and_the_log_knows_of_neither() {
        long entries = store.head().count();
        gazetteers.put(taken("made-up", 'a', 3), places(3), _ -> {});
        assertThat(gazetteers.drop("made-up")).isTrue();
        assertThat(gazetteers.drop("made-up")).isFalse();
        assertThat(gazetteers.list()).isEmpty();
        assertThat(gazetteers.places("made-up")).isEmpty();
        assertThat(store.head().count()).isEqualTo(entries);
    }

    @Test
    void what_cannot_be_kept_is_not_made() {
        assertThatIllegalArgumentException().isThrownBy(() -> taken("", 'a', 1));
        assertThatIllegalArgumentException().isThrownBy(() -> taken("none", 'a', 0));
        assertThatIllegalArgumentException().isThrownBy(() -> new TakenGazetteer.Credit("GeoNames", " "));
        assertThatIllegalArgumentException().isThrownBy(() -> place("a", "A", List.of("two\nlines"), 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gazetteers.put(taken("made-up", 'a', 2), places(1), _ -> {}));
    }

    private static TakenGazetteer taken(String name, char digit, long places) {
        return new TakenGazetteer(
                name,
                new TakenGazetteer.ReadFile(
                        "made-up.csv", "own", String.valueOf(digit).repeat(64)),
                new TakenGazetteer.Credit("Made-up office", "CC0 1.0"),
                places,
                7,
                Instant.parse("2026-11-26T08:00:00Z"));
    }

    private static List<KeptPlace> places(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> place("p" + i, "Place " + i, List.of(), 35 + i / 1_000.0))
                .toList();
    }

    private static KeptPlace place(String id, String name, List<String> also, double latitude) {
        return new KeptPlace(
                id, name, also, new KeptPlace.Degrees(latitude, 36.1), 1_500, true, "made up", "Idlib", false);
    }
}
