package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.truceline.log.Verification.Broken;
import org.truceline.log.Verification.Verified;

class VerificationTest {

    private static final Chain CHAIN = new Chain(
            InstantSource.fixed(Instant.parse("2020-03-05T22:01:00.123456789Z")), new SplittableRandom(20200305));

    private final MemoryLog log = logOf(5);

    @Test
    void log_as_written_is_verified_up_to_its_head() {
        assertThat(Verification.of(log)).isEqualTo(new Verified(log.head(), 0));
        assertThat(log.head().count()).isEqualTo(5);
    }

    @Test
    void empty_log_is_verified() {
        assertThat(Verification.of(logOf(0))).isEqualTo(new Verified(Head.EMPTY, 0));
    }

    @Test
    void destroyed_content_is_counted_and_breaks_nothing() {
        log.alter(2, VerificationTest::destroyed);
        assertThat(Verification.of(log)).isEqualTo(new Verified(log.head(), 1));
    }

    @Test
    void other_payload_is_broken() {
        Entry entry = log.page(3).getFirst();
        log.alter(3, each -> new Entry(each.envelope(), salted(each, "no strike"), each.hash()));
        assertThat(Verification.of(log))
                .isEqualTo(new Broken(
                        3,
                        "digest of payload and salt",
                        entry.envelope().commitment().toString(),
                        salted(entry, "no strike").commitment().toString()));
    }

    @Test
    void payload_with_a_fitting_commitment_breaks_the_envelope() {
        log.alter(3, each -> {
            Content.Kept content = salted(each, "no strike");
            return new Entry(committing(each, content), content, each.hash());
        });
        assertThat(Verification.of(log)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.number()).isEqualTo(3);
            assertThat(broken.about()).isEqualTo("hash of the envelope");
        });
    }

    @Test
    void payload_with_all_fitting_hashes_breaks_the_entry_after() {
        log.alter(3, each -> {
            Content.Kept content = salted(each, "no strike");
            Envelope envelope = committing(each, content);
            return new Entry(envelope, content, envelope.hash());
        });
        assertThat(Verification.of(log)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.number()).isEqualTo(4);
            assertThat(broken.about()).isEqualTo("hash of the entry before");
        });
    }

    @Test
    void missing_entry_is_named() {
        log.remove(3);
        assertThat(Verification.of(log)).hasToString("entry 3: number: expected entry 3; found entry 4.");
    }

    @Test
    void missing_end_shows_against_a_noted_head_only() {
        Head noted = log.head();
        log.remove(5);
        assertThat(Verification.of(log)).isEqualTo(new Verified(log.head(), 0));
        assertThat(Verification.of(log, noted))
                .hasToString("entry 5: number: expected entry 5; found the end of the log.");
    }

    @Test
    void log_that_grew_still_contains_a_noted_head() {
        Head noted = log.head();
        log.append(draft(6));
        assertThat(Verification.of(log, noted)).isEqualTo(new Verified(log.head(), 0));
    }

    @Test
    void log_written_anew_shows_against_a_noted_head() {
        Head noted = log.head();
        MemoryLog anew = logOf(5);
        assertThat(Verification.of(anew, noted))
                .isEqualTo(new Broken(
                        5,
                        "hash at the noted head",
                        noted.hash().toString(),
                        anew.head().hash().toString()));
    }

    @Test
    void recording_is_told_to_the_microsecond() {
        assertThat(log.read(1))
                .allSatisfy(entry -> assertThat(entry.recordedAt()).isEqualTo("2020-03-05T22:01:00.123456Z"));
    }

    private static MemoryLog logOf(int count) {
        MemoryLog log = new MemoryLog(CHAIN);
        log.append(IntStream.rangeClosed(1, count)
                .mapToObj(VerificationTest::draft)
                .toList());
        return log;
    }

    private static Draft draft(int number) {
        return new Draft(new UUID(0, number), "claim", Bytes.ofText("strike " + number));
    }

    private static Entry destroyed(Entry entry) {
        return new Entry(entry.envelope(), new Content.Destroyed(), entry.hash());
    }

    private static Content.Kept salted(Entry entry, String payload) {
        return new Content.Kept(Bytes.ofText(payload), ((Content.Kept) entry.content()).salt());
    }

    private static Envelope committing(Entry entry, Content.Kept content) {
        return new Envelope(
                entry.envelope().after(), entry.key(), entry.kind(), entry.recordedAt(), content.commitment());
    }
}
