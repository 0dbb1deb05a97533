package org.truceline.app.desk.work;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.registry.Entering;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.CaseStore;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

@Timeout(60)
class NewsroomTest {

    private static final Duration SOON = Duration.ofSeconds(30);

    @TempDir
    Path folder;

    private Store store;
    private Registry registry;
    private Newsroom newsroom;

    @BeforeEach
    void open() {
        store = SqliteStore.create(
                folder.resolve("office.db"), new Office("a test office", Form.REAL), CaseStore.chain());
        registry = Registry.of(store);
        newsroom = new Newsroom(registry);
        newsroom.start();
    }

    @AfterEach
    void close() {
        newsroom.stop();
        store.close();
    }

    @Test
    void client_that_takes_nothing_is_left_behind_and_others_go_on() throws InterruptedException {
        NewsStream slow = newsroom.open(UUID.randomUUID());
        NewsStream quick = newsroom.open(UUID.randomUUID());
        for (int i = 0; i < 70; i++) {
            enter(source("source " + i));
            assertThat(quick.next(SOON)).isPresent();
        }
        assertThat(slow.isOver()).isTrue();
        assertThat(slow.next(Duration.ZERO)).isEmpty();
        assertThat(quick.isOver()).isFalse();
        assertThat(newsroom.count()).isEqualTo(1);
    }

    @Test
    void nothing_is_told_of_who_a_source_is() throws InterruptedException {
        NewsStream stream = newsroom.open(UUID.randomUUID());
        RecordId source = enter(source("Kestrel"));
        enter(new SourceIdentity(source, "a made-up name", Optional.empty(), Optional.empty()));
        RecordId after = enter(source("Merlin"));

        assertThat(records(stream)).containsExactly(source);
        assertThat(records(stream)).containsExactly(after);
    }

    @Test
    void account_has_five_streams_at_most_and_all_together_two_hundred() throws InterruptedException {
        UUID account = UUID.randomUUID();
        NewsStream first = newsroom.open(account);
        for (int i = 1; i < 5; i++) {
            newsroom.open(account);
        }
        assertThatExceptionOfType(Trouble.class).isThrownBy(() -> newsroom.open(account));
        newsroom.close(first);
        newsroom.open(account);
        for (int i = 5; i < 200; i++) {
            newsroom.open(UUID.randomUUID());
        }
        assertThatExceptionOfType(Trouble.class)
                .isThrownBy(() -> newsroom.open(UUID.randomUUID()))
                .satisfies(trouble -> assertThat(trouble.status().value()).isEqualTo(429));
    }

    private static List<RecordId> records(NewsStream stream) throws InterruptedException {
        return stream.next(SOON).orElseThrow().versions().stream()
                .map(version -> version.record())
                .toList();
    }

    private RecordId enter(Recorded recorded) {
        Entered entered = Entered.anew(new RecordId(UUID.randomUUID()), "a", UUID.randomUUID(), recorded);
        return registry.enter(List.of(Entering.of(entered))).getFirst().record();
    }

    private static RegisteredSource source(String cover) {
        return new RegisteredSource(cover, SourceKind.CIVIL_SOCIETY, Optional.empty());
    }
}
