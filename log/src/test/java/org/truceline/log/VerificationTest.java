package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.truceline.log.Verification.Broken;
import org.truceline.log.Verification.InDoubt;
import org.truceline.log.Verification.Verified;

class VerificationTest {

    private final MemoryLog log = MemoryLog.of(5);

    @Test
    void log_as_written_is_verified_up_to_its_head() {
        assertThat(Verification.of(log)).isEqualTo(new Verified(log.head(), 0, Optional.empty()));
        assertThat(log.head().count()).isEqualTo(5);
    }

    @Test
    void empty_log_is_verified() {
        assertThat(Verification.of(MemoryLog.of(0))).isEqualTo(new Verified(Head.EMPTY, 0, Optional.empty()));
    }

    @Test
    void absent_content_is_counted_and_breaks_nothing() {
        log.alter(2, Entry::withoutContent);
        assertThat(Verification.of(log)).isEqualTo(new Verified(log.head(), 1, Optional.empty()));
    }

    @Test
    void other_payload_is_broken() {
        Entry entry = log.page(3).getFirst();
        log.alter(3, each -> new Entry(each.envelope(), salted(each, "no strike"), each.hash()));
        assertThat(Verification.of(log))
                .isEqualTo(new Broken(
                        3,
                        "commitment to the content",
                        entry.envelope().commitment().digest().toString(),
                        salted(entry, "no strike").commitment().digest().toString()));
    }

    @Test
    void sealed_content_where_open_was_promised_is_broken() {
        SealKey key = SealKey.of(Bytes.of(new byte[32]));
        Content.Sealed sealed = key.seal(new Nonce(Bytes.of(new byte[12])), Bytes.ofText("strike 3"));
        log.alter(3, each -> new Entry(each.envelope(), sealed, each.hash()));
        assertThat(Verification.of(log)).hasToString("entry 3: content: expected open; found sealed.");
    }

    @Test
    void payload_with_a_fitting_commitment_breaks_the_envelope() {
        log.alter(3, each -> {
            Content.Open content = salted(each, "no strike");
            return new Entry(committing(each, content), content, each.hash());
        });
        assertBroken(3, "hash of the envelope");
    }

    @Test
    void payload_with_all_fitting_hashes_breaks_the_entry_after() {
        log.alter(3, VerificationTest::forged);
        assertBroken(4, "hash of the entry before");
    }

    @Test
    void log_that_does_not_begin_or_begins_twice_is_broken() {
        MemoryLog without = new MemoryLog(Form.REAL, 1);
        without.append(new Draft(new UUID(0, 1), "claim", Bytes.ofText("strike 1")));
        assertThat(Verification.of(without)).hasToString("entry 1: kind: expected log.begun; found claim.");
        log.append(new Notice.Begun("Another office (made up)"));
        assertThat(Verification.of(log)).hasToString("entry 6: kind: expected any but log.begun; found log.begun.");
    }

    @Test
    void content_of_the_log_itself_must_be_there() {
        log.alter(1, Entry::withoutContent);
        assertThat(Verification.of(log))
                .hasToString("entry 1: content: expected that of log.begun there and open; found none.");
    }

    @Test
    void missing_entry_is_named() {
        log.remove(3);
        assertThat(Verification.of(log)).hasToString("entry 3: number: expected entry 3; found entry 4.");
    }

    @Test
    void entry_of_another_log_is_broken() {
        MemoryLog other = new MemoryLog(Form.EXERCISE, 1);
        log.alter(2, each -> {
            Envelope own = each.envelope();
            Envelope envelope =
                    new Envelope(other.id(), own.after(), own.key(), own.kind(), own.recorded(), own.commitment());
            return new Entry(envelope, each.content(), envelope.hash());
        });
        assertBroken(2, "log");
    }

    @Test
    void missing_end_shows_against_a_checkpoint_only() {
        Checkpoint noted = log.checkpoint().checkpoint();
        log.remove(5);
        assertThat(Verification.of(log)).isEqualTo(new Verified(log.head(), 0, Optional.empty()));
        assertThat(Verification.of(log, List.of(noted)))
                .hasToString("checkpoint of 5 entries: expected 5 entries; found the log cut off after entry 4. "
                        + "Entry 5 is in doubt.");
    }

    @Test
    void log_that_grew_still_fits_its_checkpoints_and_tells_the_newest() {
        Checkpoint first = log.upTo(2).checkpoint().checkpoint();
        Checkpoint second = log.checkpoint().checkpoint();
        log.append(new Draft(new UUID(0, 6), "claim", Bytes.ofText("strike 6")));
        assertThat(Verification.of(log, List.of(second, first)))
                .isEqualTo(new Verified(log.head(), 0, Optional.of(second)));
    }

    @Test
    void log_written_anew_is_in_doubt_after_the_last_checkpoint_that_fits() {
        Checkpoint first = log.upTo(2).checkpoint().checkpoint();
        Checkpoint second = log.checkpoint().checkpoint();
        MemoryLog anew = log.upTo(2);
        for (int number = 3; number <= 5; number++) {
            anew.append(new Draft(new UUID(0, number), "claim", Bytes.ofText("no strike")));
        }
        assertThat(Verification.of(anew)).isInstanceOf(Verified.class);
        assertThat(Verification.of(anew, List.of(first, second)))
                .isInstanceOfSatisfying(
                        InDoubt.class,
                        doubt -> assertThat(doubt)
                                .isEqualTo(new InDoubt(
                                        5,
                                        3,
                                        "root " + second.root().octets().toBase64(),
                                        "root "
                                                + anew.checkpoint()
                                                        .checkpoint()
                                                        .root()
                                                        .octets()
                                                        .toBase64())));
    }

    private void assertBroken(long number, String about) {
        assertThat(Verification.of(log)).isInstanceOfSatisfying(Broken.class, broken -> {
            assertThat(broken.number()).isEqualTo(number);
            assertThat(broken.about()).isEqualTo(about);
        });
    }

    private static Entry forged(Entry entry) {
        Content.Open content = salted(entry, "no strike");
        Envelope envelope = committing(entry, content);
        return new Entry(envelope, content, envelope.hash());
    }

    private static Content.Open salted(Entry entry, String payload) {
        return new Content.Open(Bytes.ofText(payload), ((Content.Open) entry.content()).salt());
    }

    private static Envelope committing(Entry entry, Content.Open content) {
        Envelope own = entry.envelope();
        return new Envelope(own.log(), own.after(), own.key(), own.kind(), own.recorded(), content.commitment());
    }
}
