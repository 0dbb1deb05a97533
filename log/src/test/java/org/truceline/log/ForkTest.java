package org.truceline.log;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.truceline.log.Fork.Side;

class ForkTest {

    private final MemoryLog first = MemoryLog.of(5);

    private final MemoryLog second = first.upTo(2);

    ForkTest() {
        for (int number = 3; number <= 6; number++) {
            second.append(new Draft(new UUID(0, number), "claim", Bytes.ofText("no strike")));
        }
    }

    @Test
    void two_signed_histories_prove_a_rewriting() {
        assertThat(new Fork(side(first, 3), side(second, 3)).proves()).isTrue();
    }

    @Test
    void two_signed_checkpoints_of_one_count_prove_a_rewriting() {
        assertThat(new Fork(noted(first), noted(second.upTo(5))).proves()).isTrue();
        assertThat(new Fork(noted(first), noted(second)).proves()).isFalse();
        assertThat(new Fork(noted(first), noted(second.upTo(5))).written()).contains("\"proves\" : true", "/log/");
    }

    @Test
    void same_entry_in_both_proves_nothing() {
        assertThat(new Fork(side(first, 2), side(second, 2)).proves()).isFalse();
    }

    @Test
    void entry_that_nobody_signed_proves_nothing() {
        Optional<Entry> rewritten = second.page(3).stream().findFirst();
        Side unsigned = new Side(rewritten, Optional.empty(), Optional.empty());
        assertThat(new Fork(side(first, 3), unsigned).proves()).isFalse();
        Side held = side(first, 3);
        assertThat(new Fork(held, new Side(rewritten, held.note(), held.inclusion())).proves())
                .isFalse();
    }

    private static Side noted(MemoryLog log) {
        return new Side(Optional.empty(), Optional.of(log.checkpoint()), Optional.empty());
    }

    private static Side side(MemoryLog log, long number) {
        Note note = log.checkpoint();
        Inclusion inclusion = Inclusion.of(
                number, note.checkpoint().count(), log.read(1).map(Entry::hash).iterator());
        return new Side(log.page(number).stream().findFirst(), Optional.of(note), Optional.of(inclusion));
    }
}
