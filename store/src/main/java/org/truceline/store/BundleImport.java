package org.truceline.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.LongConsumer;
import org.truceline.log.BundleLine;
import org.truceline.log.BundleReader;
import org.truceline.log.Checkpoint;
import org.truceline.log.Entry;
import org.truceline.log.Fork;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.Verification.InDoubt;
import org.truceline.log.Verification.Verified;
import org.truceline.log.Verifier;

/**
 * Takes a bundle into a store: all of it is verified, with what it continues, before anything is recorded.
 *
 * <p>Entries are not signed one by one, so only those are taken that a checkpoint of their log covers: others could be
 * anybody's, and would stand in the way of the real ones later. What is recorded goes in by batches; where that is
 * interrupted, the next import of the same bundle goes on.
 */
public final class BundleImport {

    private static final int BATCH_ENTRIES = 500;

    private static final long BATCH_BYTES = 8 << 20;

    private final Store store;

    private final BundleSource source;

    private final LongConsumer progress;

    private final Faults faults = new Faults();

    private final Map<LogName, Verifier> verifiers = new HashMap<>();

    private final Map<LogName, Long> held = new HashMap<>();

    private final Set<LogName> broken = new HashSet<>();

    private BundleImport(Store store, BundleSource source, LongConsumer progress) {
        this.store = store;
        this.source = source;
        this.progress = progress;
    }

    /** What came of it; {@code progress} is told the bytes that were read, which happens twice. */
    public static ImportResult of(Store store, BundleSource source, LongConsumer progress) throws IOException {
        return new BundleImport(store, source, progress).run();
    }

    private ImportResult run() throws IOException {
        BundleSurvey survey = BundleSurvey.of(source, store.id().form(), faults);
        if (!faults.any()) {
            survey.logs().keySet().forEach(log -> begin(log, survey.notes(log)));
            survey.notes().stream().map(BundleImport::logOf).forEach(log -> begin(log, survey.notes(log)));
            checkReach(survey);
        }
        if (!faults.any()) {
            entries((line, entry) -> verify(survey, line, entry));
            verifiers.forEach((log, verifier) -> conclude(survey, log, verifier));
        }
        return faults.any() ? faults.refused() : record(survey);
    }

    /** What is held of the log is verified first, as the bundle continues it. */
    private void begin(LogName log, List<Note> notes) {
        if (verifiers.containsKey(log)) {
            return;
        }
        List<Checkpoint> checkpoints =
                new ArrayList<>(notes.stream().map(Note::checkpoint).toList());
        store.findCheckpoint(log).map(Note::checkpoint).ifPresent(checkpoints::add);
        Verifier verifier = new Verifier(checkpoints);
        verifier.findBroken(store.log(log), progress).ifPresent(fault -> {
            throw store.tampered(log, fault);
        });
        verifiers.put(log, verifier);
        held.put(log, verifier.head().count());
    }

    private void checkReach(BundleSurvey survey) {
        survey.logs().forEach((log, reach) -> {
            long here = held.getOrDefault(log, 0L);
            if (log.equals(store.id().name()) && reach.last() > here) {
                faults.add("line " + reach.line() + ": expected at most " + here
                        + " entries of this store's own log; found entry " + reach.last()
                        + ". The store went back to an earlier state, or somebody else has its key:"
                        + " begin another log with `truceline log restore`.");
            } else if (reach.first() > here + 1) {
                faults.add("log " + log.brief() + ": expected entry " + (here + 1) + " first, as " + here
                        + " are here; found entry " + reach.first() + ". Import the earlier bundle first.");
            } else if (reach.last() > here
                    && survey.notes(log).stream()
                            .noneMatch(note -> note.checkpoint().count() == reach.last())) {
                faults.add("line " + reach.line() + ": expected a checkpoint of " + reach.last() + " entries of log "
                        + log.brief()
                        + " at the end; found none. Without it anybody could have written the last entries:"
                        + " ask its office for a bundle with one.");
            }
        });
        survey.notes().stream()
                .filter(note -> !survey.logs().containsKey(logOf(note)) && held.getOrDefault(logOf(note), 0L) == 0)
                .forEach(note -> faults.add("checkpoint of log " + logOf(note).brief()
                        + ": expected one of a log that is here or in the bundle; found another."));
    }

    private void verify(BundleSurvey survey, long line, Entry entry) {
        LogName log = entry.log().name();
        Verifier verifier = verifiers.get(log);
        if (verifier == null || broken.contains(log)) {
            return;
        }
        if (entry.number() <= held.getOrDefault(log, 0L)) {
            compare(survey, line, entry);
        } else if (isParted(verifier, entry)) {
            part(survey, line, log, entry.number() - 1, entry);
        } else {
            verifier.next(entry).ifPresent(fault -> {
                broken.add(log);
                faults.add("line " + line + ": log " + log.brief() + ", " + fault);
            });
        }
    }

    private void compare(BundleSurvey survey, long line, Entry entry) {
        LogName log = entry.log().name();
        if (!entry.fits()) {
            broken.add(log);
            faults.add("line " + line + ": log " + log.brief() + ", entry " + entry.number()
                    + ": expected a hash and a content that fit; found others.");
        } else if (!store.findHash(log, entry.number()).equals(Optional.of(entry.hash()))) {
            part(survey, line, log, entry.number(), entry);
        }
    }

    /** The first entry that is new is whole but follows another than the one that is here. */
    private boolean isParted(Verifier verifier, Entry entry) {
        long here = held.getOrDefault(entry.log().name(), 0L);
        return here > 0
                && entry.number() == here + 1
                && entry.fits()
                && !entry.envelope().after().equals(verifier.head());
    }

    private void part(BundleSurvey survey, long line, LogName log, long number, Entry entry) {
        broken.add(log);
        Fork fork = new Parting(store, source, survey.notes(log)).at(log, number, entry);
        faults.add(told("line " + line + ": log " + log.brief() + ", entry " + entry.number(), fork), fork);
    }

    private void conclude(BundleSurvey survey, LogName log, Verifier verifier) {
        if (broken.contains(log)) {
            return;
        }
        switch (verifier.conclude()) {
            case Verified _ -> {}
            case InDoubt doubt -> {
                Fork fork = new Parting(store, source, survey.notes(log)).at(log, doubt.count());
                faults.add(told("log " + log.brief() + ", " + doubt, fork), fork);
            }
            case org.truceline.log.Verification.Broken fault -> faults.add("log " + log.brief() + ", " + fault);
        }
    }

    private static String told(String where, Fork fork) {
        return where + ": expected the history that is here; found another. "
                + (fork.proves()
                        ? "Both are signed: whoever has the log's key wrote it twice."
                        : "Which of them is the log's own is not proved by this alone.");
    }

    private ImportResult record(BundleSurvey survey) throws IOException {
        Batch batch = new Batch();
        entries((_, entry) -> batch.add(entry));
        batch.flush();
        store.keep(survey.notes());
        List<Note> newest = survey.logs().keySet().stream()
                .filter(log -> !log.equals(store.id().name()))
                .flatMap(log ->
                        survey.notes(log).stream()
                                .max(Comparator.comparingLong(
                                        note -> note.checkpoint().count()))
                                .stream())
                .toList();
        newest.forEach(store::tell);
        return new ImportResult.Taken(batch.added, batch.known, newest);
    }

    private void entries(Each each) throws IOException {
        try (InputStream in = source.open()) {
            BundleReader reader = new BundleReader(in);
            for (Optional<BundleLine> line = reader.next(); line.isPresent(); line = reader.next()) {
                if (line.get() instanceof BundleLine.OfEntry of) {
                    each.entry(of.line(), of.entry());
                }
                progress.accept(reader.position());
            }
        }
    }

    private static LogName logOf(Note note) {
        return note.checkpoint().log().name();
    }

    private interface Each {

        void entry(long line, Entry entry);
    }

    /** Entries that go in together. */
    private final class Batch {

        private final List<Entry> entries = new ArrayList<>();

        private long bytes;

        private long added;

        private long known;

        void add(Entry entry) {
            if (entry.number() <= held.getOrDefault(entry.log().name(), 0L)) {
                known++;
                return;
            }
            added++;
            entries.add(entry);
            bytes += entry.content().length();
            if (entries.size() >= BATCH_ENTRIES || bytes >= BATCH_BYTES) {
                flush();
            }
        }

        void flush() {
            if (!entries.isEmpty()) {
                store.receive(entries);
            }
            entries.clear();
            bytes = 0;
        }
    }
}
