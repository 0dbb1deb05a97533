package org.truceline.app.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.truceline.app.situation.CaseStore;
import org.truceline.evidence.SourceKind;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Grading;
import org.truceline.evidence.register.History;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Recorded;
import org.truceline.evidence.register.RegisteredSource;
import org.truceline.evidence.register.Review;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.Version;
import org.truceline.intake.register.Rubrics;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.BundleExport;
import org.truceline.store.BundleImport;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

class RegistryTest {

    @TempDir
    Path folder;

    private Store store;

    private Registry registry;

    @BeforeEach
    void open() {
        store = SqliteStore.create(
                folder.resolve("office.db"), new Office("a test office", Form.REAL), CaseStore.chain());
        registry = Registry.of(store);
    }

    @AfterEach
    void close() {
        store.close();
    }

    @Test
    void what_was_entered_is_there_when_the_store_is_opened_again() {
        RecordId source = enter("a", source("Kestrel"));
        store.close();
        store = SqliteStore.open(folder.resolve("office.db"), CaseStore.chain());

        assertThat(Registry.of(store).register().find(source, RegisteredSource.class))
                .contains(source("Kestrel"));
    }

    @Test
    void what_is_sent_twice_under_its_key_is_entered_once() {
        Entering sent =
                Entering.of(Entered.anew(new RecordId(UUID.randomUUID()), "a", UUID.randomUUID(), source("Kestrel")));

        List<Version> first = registry.enter(List.of(sent));
        List<Version> second = registry.enter(List.of(sent));

        assertThat(second).isEqualTo(first);
        assertThat(registry.register()
                        .find(sent.entered().record())
                        .orElseThrow()
                        .versions())
                .hasSize(1);
    }

    @Test
    void a_change_of_what_somebody_else_changed_meanwhile_is_refused_by_name() {
        RecordId source = enter("a", source("Kestrel"));
        History seen = history(source);
        registry.enter(List.of(
                Entering.of(Entered.inPlaceOf(seen, "b", UUID.randomUUID(), "its own name", source("Merlin")))));

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> registry.enter(List.of(
                        Entering.of(Entered.inPlaceOf(seen, "c", UUID.randomUUID(), "another", source("Harrier"))))))
                .matches(Refusal::isOvertaken)
                .withMessageContaining("b changed it");
    }

    @Test
    void all_that_stands_against_a_stroke_is_told_and_nothing_of_it_entered() {
        RecordId nowhere = new RecordId(UUID.randomUUID());
        RecordId rubric = enter("a", Rubrics.toBeginWith().getFirst());
        RecordId incident = enter("a", new IncidentFile("x", List.of(), "a test", Optional.empty()));
        UUID version = history(rubric).current().key();
        int before = (int) registry.register().all().count();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> registry.enter(List.of(
                        entering("a", new IncidentFile("y", List.of(nowhere), "a test", Optional.empty())),
                        entering(
                                "a",
                                new Grading(
                                        incident,
                                        rubric,
                                        version,
                                        "splendid",
                                        Optional.empty(),
                                        "because",
                                        List.of())))))
                .satisfies(refusal -> assertThat(refusal.reasons()).hasSize(2))
                .withMessageContaining("splendid");
        assertThat(registry.register().all()).hasSize(before);
    }

    @Test
    void nobody_is_the_second_person_for_a_record_of_his_own() {
        RecordId source = enter("a", source("Kestrel"));
        UUID version = history(source).current().key();

        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> enter("a", new Review(source, version, Review.Verdict.CONFIRMED, "looked at it")))
                .withMessageContaining("a second person");
        enter("b", new Review(source, version, Review.Verdict.CONFIRMED, "looked at it"));
    }

    @Test
    void who_a_source_is_lies_sealed_apart_and_is_opened_only_when_asked() throws IOException {
        RecordId source = enter("a", source("Kestrel"));
        enter("a", new SourceIdentity(source, "a made-up name", Optional.of("by radio"), Optional.empty()));

        assertThat(registry.register().all(SourceIdentity.class)).isEmpty();
        assertThat(registry.identity(source)).map(SourceIdentity::name).contains("a made-up name");
        assertThat(new String(
                        Files.readAllBytes(folder.resolve("office.db")), java.nio.charset.StandardCharsets.ISO_8859_1))
                .doesNotContain("a made-up name");
    }

    @Test
    void a_merge_is_undone_through_the_log() {
        RecordId one = enter("a", new IncidentFile("one", List.of(), "a test", Optional.empty()));
        RecordId two = enter("a", new IncidentFile("two", List.of(), "a test", Optional.empty()));
        UUID stroke = UUID.randomUUID();
        registry.merge("a", stroke, one, List.of(two), "same minute");
        assertThat(registry.register()
                        .find(two, IncidentFile.class)
                        .orElseThrow()
                        .mergedInto())
                .contains(one);

        registry.undo("b", UUID.randomUUID(), stroke);
        assertThat(registry.register()
                        .find(two, IncidentFile.class)
                        .orElseThrow()
                        .mergedInto())
                .isEmpty();
        assertThat(Registry.of(store)
                        .register()
                        .find(two, IncidentFile.class)
                        .orElseThrow()
                        .mergedInto())
                .isEmpty();
    }

    @Test
    void two_offices_that_exchange_their_logs_in_either_order_see_the_same() throws IOException {
        RecordId mine = enter("a", source("Kestrel"));
        try (Store other = SqliteStore.create(
                folder.resolve("other.db"), new Office("another test office", Form.REAL), CaseStore.chain())) {
            Registry theirs = Registry.of(other);
            RecordId yours = new RecordId(UUID.randomUUID());
            theirs.enter(List.of(Entering.of(Entered.anew(yours, "z", UUID.randomUUID(), source("Harrier")))));

            byte[] here = bundle(store);
            byte[] there = bundle(other);
            take(other, here);
            take(store, there);
            registry.refresh();
            theirs.refresh();

            assertThat(records(registry)).isEqualTo(records(theirs)).containsExactlyInAnyOrder(mine, yours);
            registry.enter(List.of(Entering.of(
                    Entered.inPlaceOf(history(yours), "a", UUID.randomUUID(), "known here as", source("Merlin")))));
            take(other, bundle(store));
            theirs.refresh();
            assertThat(theirs.register().find(yours, RegisteredSource.class)).contains(source("Merlin"));
        }
    }

    @Test
    void beside_a_received_log_records_entered_here_give_what_reading_anew_gives() throws IOException {
        try (Store other = other(InstantSource.system())) {
            RecordId yours = yours(other);
            take(store, bundle(other));
            registry.refresh();
            registry.enter(List.of(Entering.of(
                    Entered.inPlaceOf(history(yours), "a", UUID.randomUUID(), "known here as", source("Merlin")))));
            enter("a", source("Osprey"));

            assertThat(inOrder(registry)).isEqualTo(inOrder(Registry.of(store)));
        }
    }

    @Test
    void record_entered_after_seeing_one_of_an_office_whose_clock_is_ahead_comes_after_it() throws IOException {
        try (Store other = other(() -> Instant.now().plus(Duration.ofDays(3)))) {
            RecordId yours = yours(other);
            take(store, bundle(other));
            registry.refresh();
            RecordId mine = enter("a", source("Osprey"));

            assertThat(inOrder(registry)).isEqualTo(inOrder(Registry.of(store)));
            assertThat(inOrder(registry)).extracting(Version::record).containsExactly(yours, mine);
        }
    }

    @Test
    void content_that_another_process_destroyed_is_not_shown_any_longer() {
        RecordId source = enter("a", source("Kestrel"));
        store.destroy(List.of(store.head().count()), List.of());
        registry.refresh();

        assertThat(registry.register().find(source)).isEmpty();
    }

    @Test
    void whoever_listens_hears_of_each_stroke_after_it_is_durable() {
        List<List<Version>> heard = new ArrayList<>();
        registry.listen(heard::add);
        RecordId source = enter("a", source("Kestrel"));

        assertThat(heard).hasSize(1);
        assertThat(heard.getFirst()).extracting(Version::record).containsExactly(source);
    }

    private Store other(InstantSource clock) {
        return SqliteStore.create(
                folder.resolve("other.db"),
                new Office("another test office", Form.REAL),
                new Chain(clock, new SecureRandom()));
    }

    private static RecordId yours(Store other) {
        RecordId yours = new RecordId(UUID.randomUUID());
        Registry.of(other).enter(List.of(Entering.of(Entered.anew(yours, "z", UUID.randomUUID(), source("Harrier")))));
        return yours;
    }

    private static List<Version> inOrder(Registry of) {
        return of.register()
                .all()
                .flatMap(history -> history.versions().stream())
                .toList();
    }

    private static byte[] bundle(Store of) throws IOException {
        of.checkpoint(_ -> {});
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new BundleExport(of.logs(), List.of(), Set.of()).write(of, out, _ -> {});
        return out.toByteArray();
    }

    private static void take(Store into, byte[] bundle) throws IOException {
        BundleImport.of(into, () -> new ByteArrayInputStream(bundle), _ -> {});
    }

    private static Set<RecordId> records(Registry of) {
        return Set.copyOf(of.register().all().map(History::record).toList());
    }

    private static RegisteredSource source(String cover) {
        return new RegisteredSource(cover, SourceKind.CIVIL_SOCIETY, Optional.empty());
    }

    private static Entering entering(String author, Recorded recorded) {
        return Entering.of(Entered.anew(new RecordId(UUID.randomUUID()), author, UUID.randomUUID(), recorded));
    }

    private RecordId enter(String author, Recorded recorded) {
        return registry.enter(List.of(entering(author, recorded))).getFirst().record();
    }

    private History history(RecordId record) {
        return registry.register().find(record).orElseThrow();
    }
}
