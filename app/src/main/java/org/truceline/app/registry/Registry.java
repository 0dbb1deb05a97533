package org.truceline.app.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Kind;
import org.truceline.evidence.register.Merging;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.SourceIdentity;
import org.truceline.evidence.register.Undoing;
import org.truceline.evidence.register.Version;
import org.truceline.intake.register.RecordForm;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.KeyReused;
import org.truceline.store.Store;

/**
 * The records of an office while people work on them. Many threads may use it: readers get a register that does not
 * change, writers come one after another.
 */
public final class Registry {

    private final Store store;
    private final ReentrantLock turn = new ReentrantLock(true);
    private final List<Consumer<List<Version>>> listeners = new CopyOnWriteArrayList<>();
    private volatile Shelf shelf;

    private Registry(Store store) {
        this.store = store;
        this.shelf = Shelf.of(store);
    }

    /** The registry of the office whose store this is. */
    public static Registry of(Store store) {
        return new Registry(store);
    }

    /** Everything that is written down, identities of sources excepted. */
    public Register register() {
        return shelf.register();
    }

    /** How many entries hold a record that this program cannot read: none, unless a newer one wrote them. */
    public int unreadable() {
        return shelf.unreadable();
    }

    /** Reads what others recorded in the store since: another process, or an import. */
    public void refresh() {
        turn.lock();
        try {
            Shelf before = shelf;
            shelf = before.caughtUp(store);
            if (!shelf.read().equals(before.read())) {
                List<Version> news = shelf.versions().values().stream()
                        .filter(version -> !before.versions().containsKey(version.key()))
                        .toList();
                if (!news.isEmpty()) {
                    tell(news);
                }
            }
        } finally {
            turn.unlock();
        }
    }

    /**
     * Enters all of these or none; returns their versions once they are durable. Throws {@link Refusal} with every reason
     * that stands against it. What was entered under the same keys before is not entered again.
     */
    public List<Version> enter(List<Entering> all) {
        turn.lock();
        try {
            shelf = shelf.caughtUp(store);
            Optional<List<Version>> before =
                    shelf.under(store, all.stream().map(Entering::key).toList());
            if (before.isPresent()) {
                Rules.checkSame(before.get(), all);
                return before.get();
            }
            Rules.check(shelf, all);
            List<Entry> entries = append(all);
            List<Version> versions = new ArrayList<>();
            for (int i = 0; i < all.size(); i++) {
                Entry entry = entries.get(i);
                versions.add(new Version(
                        entry.key(),
                        store.id().name().toString(),
                        entry.recordedAt(),
                        all.get(i).entered()));
            }
            shelf = shelf.with(store, entries, versions);
            tell(versions);
            return List.copyOf(versions);
        } finally {
            turn.unlock();
        }
    }

    private List<Entry> append(List<Entering> all) {
        try {
            return store.append(all.stream().map(this::draft).toList());
        } catch (KeyReused reused) {
            throw Rules.keyReused(reused.key(), all);
        }
    }

    private void tell(List<Version> versions) {
        listeners.forEach(listener -> listener.accept(List.copyOf(versions)));
    }

    /** Brings incidents together at one stroke; see {@link Merging#merge}. */
    public List<Version> merge(String author, UUID stroke, RecordId into, List<RecordId> others, String because) {
        return once(author, stroke, () -> new Merging(register(), author, stroke).merge(into, others, because));
    }

    /** Takes accounts out of an incident into a new one; see {@link Merging#split}. */
    public List<Version> split(
            String author, UUID stroke, RecordId incident, List<RecordId> accounts, String title, String because) {
        RecordId fresh = new RecordId(UUID.randomUUID());
        return once(
                author,
                stroke,
                () -> new Merging(register(), author, stroke).split(incident, fresh, accounts, title, because));
    }

    /** Lets records reach other people at one stroke; those that do already stay as they are. */
    public List<Version> disclose(
            String author, UUID stroke, List<RecordId> records, Entered.Disclosure disclosure, String because) {
        return once(
                author,
                stroke,
                () -> records.stream()
                        .flatMap(record -> register().find(record).stream())
                        .filter(history -> history.current().entered().disclosure() != disclosure)
                        .map(history -> Entered.disclosed(history, author, stroke, because, disclosure))
                        .toList());
    }

    /** Undoes what was done at one stroke; see {@link Undoing}. */
    public List<Version> undo(String author, UUID stroke, UUID done) {
        return once(author, stroke, () -> new Undoing(register(), author, stroke).undo(done));
    }

    /** What was done at one stroke, in the order of its records; none when nothing is known of it. */
    public List<Version> done(UUID stroke) {
        return register()
                .all()
                .flatMap(history -> history.versions().stream())
                .filter(version -> version.entered().stroke().equals(stroke))
                .toList();
    }

    /** Enters what is to be done, unless this person did it under this name before. */
    private List<Version> once(String author, UUID stroke, Supplier<List<Entered>> todo) {
        turn.lock();
        try {
            List<Version> before = done(stroke).stream()
                    .filter(version -> version.author().equals(author))
                    .toList();
            if (!before.isEmpty()) {
                return before;
            }
            List<Entering> entering = entering(todo.get());
            return entering.isEmpty() ? List.of() : enter(entering);
        } finally {
            turn.unlock();
        }
    }

    /** Whether it is written down who a source is. */
    public boolean hasIdentity(RecordId source) {
        return shelf.identityOf(source).isPresent();
    }

    /** Who a source is, opened for this once; empty where nothing is recorded or the key is not here. */
    public Optional<SourceIdentity> identity(RecordId source) {
        return shelf.identity(store, source);
    }

    /** Calls for each stroke of work after it is durable, in order; end it by {@link #leave}. */
    public void listen(Consumer<List<Version>> listener) {
        listeners.add(listener);
    }

    /** Calls no longer. */
    public void leave(Consumer<List<Version>> listener) {
        listeners.remove(listener);
    }

    private static List<Entering> entering(List<Entered> all) {
        return all.stream().map(Entering::of).toList();
    }

    private Draft draft(Entering entering) {
        Entered entered = entering.entered();
        Bytes payload = Bytes.of(RecordForm.write(entered));
        return Kind.of(entered.recorded()).isSealed()
                ? new Draft(entering.key(), Shelf.SEALED, payload, Optional.of(shelf.key(store, entered.record())))
                : new Draft(entering.key(), Shelf.OPEN, payload);
    }
}
