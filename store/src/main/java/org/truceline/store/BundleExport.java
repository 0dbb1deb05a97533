package org.truceline.store;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.truceline.log.BundleWriter;
import org.truceline.log.Entry;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.Verification;

/**
 * What an office sends.
 *
 * @param logs that it sends; each is verified first and sent up to its newest checkpoint
 * @param after of each log at most one checkpoint, up to which the receiver has it already
 * @param withheld kinds whose contents are left out; those that belong to the log itself are never
 */
public record BundleExport(List<LogName> logs, List<Note> after, Set<String> withheld) {

    public BundleExport {
        logs = List.copyOf(logs);
        after = List.copyOf(after);
        withheld = Set.copyOf(withheld);
        withheld.stream().filter(kind -> kind.startsWith("log.")).findFirst().ifPresent(kind -> {
            throw new IllegalArgumentException("kind: expected one that does not belong to the log itself; found "
                    + kind + ". The order of several logs rests on those.");
        });
    }

    /** Writes the bundle and returns how many entries it has. The own log is signed as it stands, when it is sent. */
    public long write(Store store, OutputStream out, LongConsumer progress) throws IOException {
        List<Note> ends = new ArrayList<>();
        for (LogName log : logs) {
            ends.add(end(store, log, progress));
        }
        BundleWriter writer = new BundleWriter(out);
        long count = 0;
        for (Note end : ends) {
            LogName log = end.checkpoint().log().name();
            long from = begin(log).map(note -> note.checkpoint().count()).orElse(0L) + 1;
            Iterator<Entry> entries = store.log(log).read(from).iterator();
            for (long number = from; number <= end.checkpoint().count() && entries.hasNext(); number++) {
                Entry entry = entries.next();
                writer.write(withheld.contains(entry.kind()) ? entry.withoutContent() : entry);
                count++;
                progress.accept(number);
            }
        }
        for (Note end : ends) {
            writer.write(end);
        }
        return count;
    }

    private Note end(Store store, LogName log, LongConsumer progress) {
        Verification verified =
                store.verify(log, begin(log).map(Note::checkpoint).stream().toList(), progress);
        if (!(verified instanceof Verification.Verified)) {
            throw store.tampered(log, verified);
        }
        return log.equals(store.id().name())
                ? store.checkpoint(_ -> {})
                : store.findCheckpoint(log)
                        .orElseThrow(() -> new IllegalArgumentException(
                                "log " + log + ": expected one of this store with a checkpoint; found none."));
    }

    private Optional<Note> begin(LogName log) {
        return after.stream()
                .filter(note -> note.checkpoint().log().name().equals(log))
                .findFirst();
    }
}
