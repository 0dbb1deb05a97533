package org.truceline.store;

import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.truceline.log.Bytes;
import org.truceline.log.Chain;
import org.truceline.log.Checkpoint;
import org.truceline.log.Content;
import org.truceline.log.Digest;
import org.truceline.log.Draft;
import org.truceline.log.Entry;
import org.truceline.log.Head;
import org.truceline.log.KeyReused;
import org.truceline.log.Log;
import org.truceline.log.LogId;
import org.truceline.log.LogName;
import org.truceline.log.Note;
import org.truceline.log.NoteReading;
import org.truceline.log.Notice;
import org.truceline.log.Order;
import org.truceline.log.Seal;
import org.truceline.log.SealKey;
import org.truceline.log.UnreadableEntry;
import org.truceline.log.Verification;
import org.truceline.log.Verifier;
import org.truceline.store.StoreFailure.Reason;
import org.truceline.store.account.Lookup;
import org.truceline.store.account.Tables;

/**
 * The logs of an office made durable: its own, which it writes and which this is the {@link Log} of, and those that it
 * received. Made by {@link SqliteStore} and {@link PostgresStore}.
 *
 * <p>Many threads may use it at once. Whatever cannot be done throws {@link StoreFailure}.
 */
public final class Store implements Log, AutoCloseable {

    private final Database database;

    private final Chain chain;

    private final KeyRing keys;

    private final LogId id;

    private Store(Database database, Chain chain, LogId id) {
        this.database = database;
        this.chain = chain;
        this.id = id;
        this.keys = new KeyRing(database, id);
    }

    /** What is there, with what a crash interrupted done. */
    static Store over(Database database, Chain chain) {
        try {
            LogId id = database.read(handle -> new OwnLogs(handle).find())
                    .orElseThrow(() -> new IllegalArgumentException("no log of its own"));
            Store store = new Store(database, chain, id);
            new Destruction(database, store.keys, chain, id).finish();
            return store;
        } catch (IllegalArgumentException e) {
            throw withoutOwnLog(database, e);
        }
    }

    /** What to throw where the rows that tell the own log make no sense. */
    static StoreFailure withoutOwnLog(Database database, IllegalArgumentException thrown) {
        return new StoreFailure(
                Reason.DAMAGED,
                database.place(),
                "a store that tells its own log",
                String.valueOf(thrown.getMessage()),
                "Restore a backup that verifies.",
                thrown);
    }

    /** How people call it: a path or an address. */
    public String place() {
        return database.place();
    }

    /** Its own log. */
    public LogId id() {
        return id;
    }

    /** Names of all logs that are here, ascending. */
    public List<LogName> logs() {
        return database.read(handle -> {
            Set<LogName> names = new TreeSet<>(new Entries(handle).logs());
            names.addAll(new Checkpoints(handle).logs());
            return List.copyOf(names);
        });
    }

    /** One of them, to be read; empty when it is not here. */
    public Log log(LogName name) {
        return view(name, (entries, from) -> entries.page(name, from));
    }

    /**
     * The entries of these drafts in the own log, in their order, once all of them are durable: after a power cut they
     * are still there.
     *
     * <p>All are recorded or none. A draft whose key is known gives the entry that is there already, so whoever did not
     * get an answer sends the same drafts again. A key that stands for another kind or payload throws {@link KeyReused},
     * a kind that belongs to the log itself IllegalArgumentException. The keys of sealed drafts are kept first.
     */
    public List<Entry> append(List<Draft> drafts) {
        drafts.stream().filter(Draft::isOwn).findFirst().ifPresent(draft -> {
            throw new IllegalArgumentException("kind: expected one of the client's; found " + draft.kind() + ".");
        });
        return writing(handle -> {
            keys.keep(drafts.stream().flatMap(draft -> draft.under().stream()).toList());
            return new Entries(handle).append(id, drafts, chain);
        });
    }

    /** The entry of this draft, once it is durable; see {@link #append(List)}. */
    public Entry append(Draft draft) {
        return append(List.of(draft)).getFirst();
    }

    @Override
    public List<Entry> page(long from) {
        return log(id.name()).page(from);
    }

    @Override
    public Head head() {
        return log(id.name()).head();
    }

    /** The entries of all logs here in their one order; see {@link Order}. */
    public List<Order.Placed> order() {
        return Order.of(logs().stream()
                .map(name -> view(name, (entries, from) -> entries.pageWithContentOf(Notice.Received.KIND, name, from)))
                .toList());
    }

    /**
     * All entries of this kind in all logs, in their one order. Fetched page by page: those whose content is absent are
     * among them.
     */
    public Stream<Entry> records(String kind) {
        return logs().size() == 1 ? records(kind, List.of()) : records(kind, order());
    }

    /** The same by an {@link #order} that is known already; empty where the own log is the only one here. */
    public Stream<Entry> records(String kind, List<Order.Placed> order) {
        return order.isEmpty()
                ? ofKind(id.name(), kind).read(1)
                : new Merged(order, name -> ofKind(name, kind)).entries();
    }

    /** The payload: opened where it is sealed and the key is here, empty where it is not or the content is absent. */
    public Optional<Bytes> findPayload(Entry entry) {
        return switch (entry.content()) {
            case Content.Open open -> Optional.of(open.payload());
            case Content.Sealed sealed -> findKey(sealed.seal()).flatMap(key -> key.open(sealed));
            case Content.Absent() -> Optional.empty();
        };
    }

    /** A new key for what is to be sealed. It is kept when the first draft under it is recorded. */
    public SealKey newKey() {
        return SealKey.from(chain.random());
    }

    /** The key of this seal; empty when it is not here or was destroyed. */
    public Optional<SealKey> findKey(Seal seal) {
        return keys.find(seal);
    }

    /** A checkpoint of the own log as it stands now, signed and kept. Refuses when the log does not verify. */
    public Note checkpoint(LongConsumer progress) {
        keys.check();
        Verifier verifier = new Verifier(List.of());
        verifier.findBroken(this, progress).ifPresent(broken -> {
            throw tampered(id.name(), broken);
        });
        Note note = keys.sign(new Checkpoint(id, verifier.head().count(), verifier.root()));
        keep(List.of(note));
        return note;
    }

    /** The newest checkpoint of this log that is kept here and readable. */
    public Optional<Note> findCheckpoint(LogName log) {
        return notes(log).reversed().stream().findFirst();
    }

    /**
     * Destroys contents of the own log and keys of sealed contents, and records that. Throws IllegalArgumentException
     * for what is not here or belongs to the log itself. The order: the entry that tells of it is durable together with
     * the loss of the contents, then the keys go; a crash between is made good on the next opening.
     */
    public Entry destroy(Collection<Long> entries, Collection<Seal> seals) {
        return new Destruction(database, keys, chain, id).of(entries, seals);
    }

    /**
     * Verifies every log here against all checkpoints that are here and those from elsewhere. Where nothing is wrong with
     * the entries, the database looks at its indexes too, and throws {@link StoreFailure} when they do not fit.
     */
    public List<Examined> verify(Collection<Checkpoint> elsewhere, LongConsumer progress) {
        List<Examined> examined = new Examination(this, elsewhere, progress).all();
        if (examined.stream().allMatch(Examined::isWhole)) {
            database.examine();
        }
        return examined;
    }

    /** Verifies one log, against the checkpoints of it that are here and those from elsewhere. */
    public Verification verify(LogName log, Collection<Checkpoint> elsewhere, LongConsumer progress) {
        Verification verification =
                new Examination(this, elsewhere, progress).of(log).verification();
        if (verification instanceof Verification.Verified) {
            database.examine();
        }
        return verification;
    }

    /** A copy of all logs in a new file, without keys, while others may write; verified before it has its name. */
    public List<Examined> backUp(Path file, LongConsumer progress) {
        return Backup.of(database, chain, file, progress);
    }

    /** The tables beside the log that say who may come in. */
    public Tables tables() {
        return new Tables() {
            @Override
            public <T> T read(Function<Handle, T> question) {
                return database.read(question);
            }

            @Override
            public <T> Optional<T> find(Lookup<T> lookup, String value) {
                return database.find(lookup, value);
            }

            @Override
            public <T> T write(Function<Handle, T> work) {
                return database.write(work);
            }
        };
    }

    /** The file in which its keys are kept. */
    public Path keyFile() {
        return database.keys().path();
    }

    @Override
    public void close() {
        database.close();
    }

    /** Entries that continue received logs, already verified; kept as far as they are new. */
    void receive(List<Entry> entries) {
        writing(handle -> {
            Received received = new Received(new Entries(handle), database.place());
            entries.forEach(received::keep);
            return entries.size();
        });
    }

    /** Keeps checkpoints of any log. */
    void keep(Collection<Note> notes) {
        writing(handle -> {
            notes.forEach(new Checkpoints(handle)::keep);
            return notes.size();
        });
    }

    /** Records in the own log what is held of another, once for each text. */
    void tell(Note note) {
        if (received(id.name()).noneMatch(note::equals)) {
            Draft draft = new Notice.Received(note.text()).draft(chain.key());
            writing(handle -> new Entries(handle).append(id, List.of(draft), chain));
        }
    }

    /** The checkpoints of others that this log tells. */
    Stream<Note> received(LogName log) {
        try {
            return ofKind(log, Notice.Received.KIND)
                    .read(1)
                    .flatMap(entry -> Notice.of(entry).stream())
                    .map(notice -> NoteReading.of(((Notice.Received) notice).note()))
                    .flatMap(reading -> reading.findNote().stream())
                    .toList()
                    .stream();
        } catch (UnreadableEntry _) {
            return Stream.empty();
        }
    }

    List<Checkpoints.Row> checkpoints(LogName log) {
        return database.read(handle -> new Checkpoints(handle).of(log));
    }

    /** The readable checkpoints of this log that are kept here, the smallest count first. */
    List<Note> notes(LogName log) {
        return checkpoints(log).stream()
                .flatMap(row -> NoteReading.of(row.note()).findNote().stream())
                .filter(note -> note.checkpoint().log().name().equals(log))
                .toList();
    }

    List<Long> strays() {
        return database.read(handle -> new Entries(handle).strays());
    }

    Optional<Digest> findHash(LogName log, long number) {
        return database.read(handle -> new Entries(handle).findHash(log, number));
    }

    StoreFailure tampered(LogName log, Object fault) {
        return new StoreFailure(
                Reason.TAMPERED,
                place(),
                "log " + log.brief() + " as it was written",
                String.valueOf(fault),
                "See `truceline log verify`, and restore a backup that verifies.");
    }

    private <T> T writing(Function<Handle, T> work) {
        keys.check();
        return database.write(work);
    }

    private Log view(LogName name, BiFunction<Entries, Long, List<Entry>> paging) {
        return new Log() {
            @Override
            public List<Entry> page(long from) {
                return database.read(handle -> paging.apply(new Entries(handle), from));
            }

            @Override
            public Head head() {
                return database.read(handle -> new Entries(handle).head(name));
            }
        };
    }

    private Log ofKind(LogName name, String kind) {
        return view(name, (entries, from) -> entries.page(name, kind, from));
    }
}
