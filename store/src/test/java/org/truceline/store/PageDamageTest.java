package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.drafts;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.UnreadableEntry;
import org.truceline.store.StoreFailure.Reason;

/** Each page of a small store overwritten in turn: refused, or named by the verification, or it made no difference. */
class PageDamageTest {

    private static final int PAGE = 4096;

    enum Damage {
        ZEROS,
        NOISE,
        THE_NEXT_PAGE,
        THE_LAST_PAGE
    }

    private enum Outcome {
        REFUSED,
        NAMED,
        NO_DIFFERENCE
    }

    @TempDir
    private Path folder;

    private Path file;

    private List<Draft> drafts = List.of();

    private List<Entry> entries = List.of();

    Home home(Path where) {
        return new Home.OfFiles(where);
    }

    @BeforeEach
    void store() {
        file = folder.resolve("idlib.db");
        drafts = new ArrayList<>(drafts(1, 80));
        drafts.addAll(IntStream.rangeClosed(1, 3)
                .mapToObj(each -> new Draft(new UUID(1, each), "article", Bytes.of(new byte[9000 * each])))
                .toList());
        try (Store store = home(folder).create("idlib", Fixture.OFFICE, chain())) {
            store.append(drafts);
            entries = store.read(1).toList();
        }
    }

    @ParameterizedTest
    @EnumSource
    void damaged_page_never_gives_a_wrong_answer_in_silence(Damage damage) throws IOException {
        byte[] whole = Files.readAllBytes(file);
        for (int page = 0; page < whole.length / PAGE; page++) {
            try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
                out.write(damaged(whole, page, damage));
            }
            Files.deleteIfExists(folder.resolve("idlib.db-wal"));
            Files.deleteIfExists(folder.resolve("idlib.db-shm"));
            assertThat(outcome())
                    .as("page %d of %d", page + 1, whole.length / PAGE)
                    .isNotNull();
        }
    }

    private Outcome outcome() {
        try (Store store = home(folder).open("idlib", chain())) {
            if (!store.verify(Set.of(), _ -> {}).stream().allMatch(Examined::isWhole)) {
                return Outcome.NAMED;
            }
            assertThat(store.read(1)).isEqualTo(entries);
            assertThat(store.records("claim")).hasSize(80);
            assertThat(store.records("article")).hasSize(3);
            assertThat(store.append(drafts)).isEqualTo(entries.subList(1, entries.size()));
            return Outcome.NO_DIFFERENCE;
        } catch (StoreFailure e) {
            assertThat(e.reason())
                    .isIn(Reason.DAMAGED, Reason.NOT_A_STORE, Reason.TAMPERED, Reason.NEWER, Reason.PASSPHRASE);
            return Outcome.REFUSED;
        } catch (UnreadableEntry _) {
            return Outcome.REFUSED;
        }
    }

    private static byte[] damaged(byte[] whole, int page, Damage damage) {
        byte[] damaged = whole.clone();
        byte[] noise = new byte[PAGE];
        new SplittableRandom(page).nextBytes(noise);
        int last = whole.length / PAGE - 1;
        switch (damage) {
            case ZEROS -> Arrays.fill(damaged, page * PAGE, (page + 1) * PAGE, (byte) 0);
            case NOISE -> System.arraycopy(noise, 0, damaged, page * PAGE, PAGE);
            case THE_NEXT_PAGE -> System.arraycopy(whole, Math.min(page + 1, last) * PAGE, damaged, page * PAGE, PAGE);
            case THE_LAST_PAGE -> System.arraycopy(whole, last * PAGE, damaged, page * PAGE, PAGE);
        }
        return damaged;
    }
}
