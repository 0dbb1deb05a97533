package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.truceline.store.Fixture.chain;
import static org.truceline.store.Fixture.draft;
import static org.truceline.store.Fixture.drafts;

import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.log.Bytes;
import org.truceline.log.Chain;
import org.truceline.log.Content;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.KeyReused;
import org.truceline.log.Note;
import org.truceline.log.Notice;
import org.truceline.log.SealKey;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Verified;

/** What every store does, whatever holds it. */
abstract class StoreTest {

    @TempDir
    private Path folder;

    private Home home;

    private Store store;

    /** Where its stores are made; their keys in this folder. */
    abstract Home home(Path folder);

    @BeforeEach
    void create() {
        home = home(folder);
        store = home.create("idlib", Fixture.OFFICE, chain());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_appended_is_read_and_verified() {
        List<Entry> appended = store.append(drafts(1, 3));
        assertThat(store.read(2)).isEqualTo(appended);
        assertThat(store.read(4)).containsExactly(appended.getLast());
        assertThat(appended).extracting(Entry::number).containsExactly(2L, 3L, 4L);
        assertThat(Verification.of(store))
                .isEqualTo(new Verified(appended.getLast().head(), 0, Optional.empty()));
    }

    @Test
    void new_store_is_a_log_that_tells_its_office() {
        assertThat(store.read(1).map(Notice::of))
                .containsExactly(Optional.of(new Notice.Begun("Example office (made up)")));
        assertThat(store.logs()).containsExactly(store.id().name());
    }

    @Test
    void reading_turns_many_pages() {
        store.append(drafts(1, 1201));
        assertThat(store.page(1)).hasSize(500);
        assertThat(store.read(1)).extracting(Entry::number).hasSize(1202).isSorted();
        assertThat(store.records("claim")).hasSize(1201);
    }

    @Test
    void page_ends_with_the_payload_that_makes_it_long() {
        Bytes long_ = Bytes.of(new byte[3 << 20]);
        store.append(IntStream.rangeClosed(1, 3)
                .mapToObj(each -> new Draft(new UUID(0, each), "article", long_))
                .toList());
        assertThat(store.page(2)).hasSize(2);
        assertThat(store.read(2)).hasSize(3);
    }

    @Test
    void draft_sent_again_is_recorded_once() {
        Entry first = store.append(draft(1));
        assertThat(store.append(List.of(draft(2), draft(1), draft(2))))
                .extracting(Entry::number)
                .containsExactly(3L, 2L, 3L);
        assertThat(store.append(draft(1))).isEqualTo(first);
        assertThat(store.head().count()).isEqualTo(3);
    }

    @Test
    void key_told_for_something_else_refuses_the_whole_batch() {
        store.append(draft(1));
        Draft other = new Draft(draft(1).key(), "claim", Bytes.ofText("no strike"));
        assertThatExceptionOfType(KeyReused.class)
                .isThrownBy(() -> store.append(List.of(draft(2), other)))
                .withMessage("key 00000000-0000-0000-0000-000000000001: expected the claim of entry 2 unchanged; "
                        + "found another payload. Make a new key for each thing to record.");
        assertThat(store.head().count()).isEqualTo(2);
    }

    @Test
    void records_are_those_of_their_kind() {
        Draft terms = new Draft(new UUID(1, 1), "terms", Bytes.ofText("6 km"));
        store.append(List.of(draft(1), terms, draft(2)));
        assertThat(store.records("terms")).extracting(Entry::number).containsExactly(3L);
        assertThat(store.records("term")).isEmpty();
    }

    @Test
    void second_opener_sees_and_continues_the_log() {
        store.append(draft(1));
        try (Store second = home.open("idlib", chain())) {
            assertThat(second.append(draft(1)).number()).isEqualTo(2);
            assertThat(second.append(draft(2)).number()).isEqualTo(3);
        }
        assertThat(store.append(draft(3)).number()).isEqualTo(4);
        assertThat(Verification.of(store)).isInstanceOf(Verified.class);
    }

    @Test
    void many_threads_make_one_chain() {
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            IntStream.rangeClosed(1, 80).forEach(each -> threads.execute(() -> store.append(draft(each))));
        }
        assertThat(store.read(2)).hasSize(80);
        assertThat(Verification.of(store)).isInstanceOf(Verified.class);
    }

    @Test
    void same_drafts_clock_and_salts_give_the_same_head() {
        store.append(drafts(1, 3));
        try (Store twin = home.create("twin", Fixture.OFFICE, chain())) {
            twin.append(drafts(1, 3));
            assertThat(twin.head()).isEqualTo(store.head());
        }
    }

    @Test
    void kind_of_the_log_itself_is_refused() {
        Draft draft = new Draft(new UUID(1, 1), "log.destroyed", Bytes.ofText("{}"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> store.append(draft))
                .withMessage("kind: expected one of the client's; found log.destroyed.");
    }

    @Test
    void checkpoint_covers_what_is_there_and_is_kept() {
        store.append(drafts(1, 3));
        Note note = store.checkpoint(_ -> {});
        store.append(draft(4));
        assertThat(note.checkpoint().count()).isEqualTo(4);
        assertThat(store.findCheckpoint(store.id().name())).contains(note);
        assertThat(store.verify(List.of(), _ -> {}))
                .containsExactly(new Examined(
                        store.id().name(), new Verified(store.head(), 0, Optional.of(note.checkpoint())), List.of()));
    }

    @Test
    void closed_store_says_so() {
        store.close();
        assertThatIllegalStateException()
                .isThrownBy(() -> store.page(1))
                .withMessage("the store " + store.place() + " is closed");
        assertThatIllegalStateException().isThrownBy(() -> store.append(draft(1)));
    }

    @Test
    void clock_that_jumps_back_by_a_year_is_recorded_as_it_was_and_the_order_stays() {
        Instant later = Instant.parse("2021-03-05T22:01:00Z");
        try (Store ahead = home.open("idlib", new Chain(InstantSource.fixed(later), new SplittableRandom(1)))) {
            ahead.append(draft(1));
        }
        store.append(draft(2));
        assertThat(store.records("claim"))
                .extracting(Entry::recordedAt)
                .containsExactly(later, chain().clock().instant());
        assertThat(Verification.of(store)).isInstanceOf(Verified.class);
    }

    @Test
    void destroyed_contents_and_keys_are_gone_and_the_log_verifies_and_grows() {
        SealKey key = store.newKey();
        Entry open = store.append(draft(1));
        Entry sealed = store.append(new Draft(new UUID(1, 1), "source", Bytes.ofText("made up"), Optional.of(key)));
        assertThat(store.findPayload(sealed)).hasValue(Bytes.ofText("made up"));
        store.destroy(List.of(open.number()), List.of(key.seal()));
        assertThat(store.page(open.number()).getFirst().content()).isEqualTo(new Content.Absent());
        assertThat(store.findPayload(sealed)).isEmpty();
        assertThat(store.append(List.of(draft(1), draft(2))))
                .extracting(Entry::number)
                .containsExactly(2L, 5L);
        assertThat(store.verify(List.of(), _ -> {}))
                .containsExactly(
                        new Examined(store.id().name(), new Verified(store.head(), 1, Optional.empty()), List.of()));
    }
}
