package org.truceline.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.truceline.log.BundleLine;
import org.truceline.log.BundleReader;
import org.truceline.log.Digest;
import org.truceline.log.Entry;
import org.truceline.log.Fork;
import org.truceline.log.Inclusion;
import org.truceline.log.Log;
import org.truceline.log.LogName;
import org.truceline.log.Note;

/** Gathers both histories of a log that was told twice, with what was signed of each. */
record Parting(Store store, BundleSource source, List<Note> came) {

    /** Where an entry came under a number that is here, or after it, with another history. */
    Fork at(LogName log, long number, Entry entry) {
        Log here = store.log(log);
        Optional<Entry> held = here.page(number).stream()
                .filter(each -> each.number() == number)
                .findFirst();
        Optional<Note> heldNote = covering(store.notes(log), number);
        Optional<Note> cameNote = covering(came, entry.number());
        return new Fork(
                new Fork.Side(
                        held,
                        heldNote,
                        heldNote.map(note -> Inclusion.of(
                                number,
                                note.checkpoint().count(),
                                here.read(1).map(Entry::hash).iterator()))),
                new Fork.Side(
                        Optional.of(entry), cameNote, cameNote.flatMap(note -> inclusion(log, entry.number(), note))));
    }

    /** Where a checkpoint of so many entries came that those here do not have. */
    Fork at(LogName log, long count) {
        Optional<Note> odd =
                came.stream().filter(note -> note.checkpoint().count() == count).findFirst();
        List<Note> here = store.notes(log);
        Optional<Note> held = here.stream()
                .filter(note -> note.checkpoint().count() == count)
                .findFirst()
                .or(() -> covering(here, count));
        return new Fork(
                new Fork.Side(Optional.empty(), held, Optional.empty()),
                new Fork.Side(Optional.empty(), odd, Optional.empty()));
    }

    private static Optional<Note> covering(List<Note> notes, long number) {
        return notes.stream()
                .filter(note -> note.checkpoint().count() >= number)
                .min(Comparator.comparingLong(note -> note.checkpoint().count()));
    }

    /** Only where the bundle has the log from its first entry on can the way to the root be told. */
    private Optional<Inclusion> inclusion(LogName log, long number, Note note) {
        List<Digest> hashes = hashes(log, note.checkpoint().count());
        Iterator<Digest> each = hashes.iterator();
        return hashes.size() == note.checkpoint().count()
                ? Optional.of(Inclusion.of(number, note.checkpoint().count(), each))
                : Optional.empty();
    }

    private List<Digest> hashes(LogName log, long count) {
        List<Digest> hashes = new ArrayList<>();
        try (InputStream in = source.open()) {
            BundleReader reader = new BundleReader(in);
            for (Optional<BundleLine> line = reader.next();
                    line.isPresent() && hashes.size() < count;
                    line = reader.next()) {
                if (line.get() instanceof BundleLine.OfEntry of
                        && of.entry().log().name().equals(log)) {
                    hashes.add(of.entry().hash());
                }
            }
        } catch (IOException _) {
            // Then there is no proof of the way, and both sides are kept without it.
            return List.of();
        }
        return hashes;
    }
}
