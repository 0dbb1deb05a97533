package org.truceline.app.daily;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.Repository;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.CaseStore;
import org.truceline.evidence.register.Register;
import org.truceline.log.Form;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.Mark;
import org.truceline.publication.daily.Profile;
import org.truceline.publication.daily.language.Language;
import org.truceline.publication.daily.release.Release;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

/** What an office keeps of its reports. */
class DailyOfficeTest {

    private static final Instant CUT_OFF = Instant.parse("2020-03-06T22:00:00Z");
    private static final Edition EDITION = new Edition(
            CUT_OFF,
            ZoneOffset.ofHours(2),
            Duration.ofDays(1),
            Optional.of(CUT_OFF.minus(Duration.ofDays(1))),
            Profile.INTERNAL,
            Language.ARABIC);
    private static final UUID REPORT = UUID.fromString("00000000-0000-4000-8000-000000000001");

    @TempDir
    private Path folder;

    /** Each test opens it first. */
    @SuppressWarnings("NullAway.Init")
    private Store store;

    private final List<UUID> cancelled = new ArrayList<>();

    @BeforeEach
    void open() {
        store = SqliteStore.create(
                folder.resolve("office.db"), new Office("Made-up office", Form.REAL), CaseStore.chain());
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void a_prepared_report_waits_under_its_edition_and_is_released_by_another() throws FaultyInput {
        DailyOffice office = office();
        Optional<Release> release = office.prepare(REPORT, EDITION, "one account");
        assertThat(release).containsInstanceOf(Release.Released.class);

        Published prepared = new Releases(store).find(REPORT).orElseThrow();
        assertThat(prepared.edition()).contains(EDITION);
        assertThat(prepared.isReleased()).isFalse();
        assertThat(prepared.digests()).hasSize(3);

        office.release(REPORT, prepared, "another");
        assertThat(new Releases(store).list()).singleElement().satisfies(released -> {
            assertThat(released.isReleased()).isTrue();
            assertThat(released.preparedBy()).contains("one account");
            assertThat(released.releasedBy()).contains("another");
            assertThat(released.digests()).isEqualTo(prepared.digests());
        });
    }

    @Test
    void a_report_that_is_asked_for_after_a_start_is_made_the_same_again() throws FaultyInput {
        office().prepare(REPORT, EDITION, "one account");
        Published prepared = new Releases(store).find(REPORT).orElseThrow();

        assertThat(office().again(REPORT, prepared))
                .hasValueSatisfying(released ->
                        assertThat(Releases.digests(released.files())).isEqualTo(prepared.digests()));
    }

    @Test
    void a_report_that_can_no_longer_be_made_the_same_is_not_given_for_it() throws FaultyInput {
        office().prepare(REPORT, EDITION, "one account");
        Published prepared = new Releases(store).find(REPORT).orElseThrow();

        assertThat(office(() -> records(Mark.EXERCISE)).again(REPORT, prepared)).isEmpty();
    }

    @Test
    void a_cancelled_report_is_not_kept_and_leaves_room_for_the_next() {
        DailyOffice[] office = new DailyOffice[1];
        office[0] = office(() -> {
            if (cancelled.isEmpty()) {
                cancelled.add(REPORT);
                office[0].findCourse(REPORT).orElseThrow().cancel();
            }
            return records(Mark.REAL);
        });

        assertThatThrownBy(() -> office[0].prepare(REPORT, EDITION, "one account"))
                .isInstanceOf(CancellationException.class);
        assertThat(new Releases(store).list()).isEmpty();
        assertThat(office[0].findCourse(REPORT)).isEmpty();
        assertThat(office[0].prepare(REPORT, EDITION, "one account")).isPresent();
    }

    @Test
    void one_report_is_made_at_a_time() {
        DailyOffice[] office = new DailyOffice[1];
        List<Optional<Release>> second = new ArrayList<>();
        office[0] = office(() -> {
            second.add(office[0].prepare(UUID.randomUUID(), EDITION, "another"));
            return records(Mark.REAL);
        });

        assertThat(office[0].prepare(REPORT, EDITION, "one account")).isPresent();
        assertThat(second).containsExactly(Optional.empty());
    }

    @Test
    void what_was_released_by_command_is_listed_too() {
        new Releases(store).record(EDITION, List.of());

        assertThat(new Releases(store).list()).singleElement().satisfies(released -> {
            assertThat(released.report()).isEmpty();
            assertThat(released.cutOff()).isEqualTo(CUT_OFF);
            assertThat(released.isReleased()).isTrue();
        });
    }

    private DailyOffice office() throws FaultyInput {
        return office(() -> records(Mark.REAL));
    }

    private DailyOffice office(Supplier<DailyRecords> records) {
        return new DailyOffice(new Releases(store), records, InstantSource.fixed(CUT_OFF));
    }

    private static DailyRecords records(Mark mark) {
        return new DailyRecords(Register.EMPTY, atHand(), mark);
    }

    private static CaseAtHand atHand() {
        try {
            return CaseReader.atHand(Folder.at(Repository.idlib()));
        } catch (FaultyInput problem) {
            throw new AssertionError(problem);
        }
    }
}
