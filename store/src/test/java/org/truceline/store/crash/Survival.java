package org.truceline.store.crash;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Verification;
import org.truceline.log.Verification.Verified;
import org.truceline.store.Store;

/** What must hold of a log after its sender was cut off. */
record Survival(Store log, Told told) {

    /**
     * Every acknowledged record is there, unanswered batches are there whole or not at all, the log verifies; what got no
     * answer and is sent again is recorded once, and the log still verifies.
     */
    void check() {
        Map<UUID, Entry> before = entries();
        assertThat(Verification.of(log)).isInstanceOf(Verified.class);
        told.acknowledged().forEach((key, number) -> {
            assertThat(Optional.ofNullable(before.get(key)))
                    .as("acknowledged as entry %d", number)
                    .hasValueSatisfying(entry -> {
                        assertThat(entry.number()).isEqualTo(number);
                        assertThat(entry.findPayload())
                                .hasValue(KeyedDraft.of(key).payload());
                    });
        });
        for (List<UUID> batch : told.unanswered()) {
            assertThat(batch.stream().map(before::containsKey).distinct())
                    .as("a batch is recorded whole or not at all")
                    .hasSize(1);
        }
        told.unanswered().forEach(this::sendAgain);
        Map<UUID, Entry> after = entries();
        assertThat(after).containsAllEntriesOf(before);
        assertThat(Verification.of(log)).isInstanceOf(Verified.class);
    }

    private void sendAgain(List<UUID> batch) {
        List<Draft> drafts = batch.stream().map(KeyedDraft::of).toList();
        List<Entry> recorded = log.append(drafts);
        told.add(Told.acknowledged(recorded));
        assertThat(log.append(drafts)).as("sent once more").isEqualTo(recorded);
    }

    /** By their keys, of which each is there once. */
    private Map<UUID, Entry> entries() {
        Map<UUID, Entry> entries = new HashMap<>();
        log.read(1)
                .forEach(each -> assertThat(entries.put(each.key(), each))
                        .as("one of a key")
                        .isNull());
        return entries;
    }
}
