package org.truceline.log;

import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.UnaryOperator;

/** A log that is not durable, can be tampered with, and has pages of two, so that small tests turn pages. */
final class MemoryLog implements Log {

    static final Instant NOON = Instant.parse("2020-03-05T12:00:00.000001Z");

    private final SigningKey key;

    private final LogId id;

    private final List<Entry> entries = new ArrayList<>();

    private final SplittableRandom random;

    private Instant clock = NOON;

    MemoryLog(Form form, long seed) {
        this.random = new SplittableRandom(seed);
        this.key = SigningKey.from(random);
        this.id = new LogId(form, key.name());
    }

    /** One that holds the first entries of this log and nothing else. */
    MemoryLog upTo(int count) {
        MemoryLog part = new MemoryLog(key, id, random);
        part.entries.addAll(entries.subList(0, count));
        return part;
    }

    private MemoryLog(SigningKey key, LogId id, SplittableRandom random) {
        this.key = key;
        this.id = id;
        this.random = random;
    }

    static MemoryLog of(int count) {
        MemoryLog log = new MemoryLog(Form.REAL, 20200305);
        if (count > 0) {
            log.append(new Notice.Begun("An office (made up)"));
        }
        for (int number = 2; number <= count; number++) {
            log.append(new Draft(new UUID(0, number), "claim", Bytes.ofText("strike " + number)));
        }
        return log;
    }

    Entry append(Draft draft) {
        Entry entry = new Chain(InstantSource.fixed(clock), random).next(id, head(), draft);
        entries.add(entry);
        return entry;
    }

    Entry append(Notice notice) {
        return append(notice.draft(new UUID((random.nextLong() & ~0xf000L) | 0x4000L, 1)));
    }

    void setClock(Instant clock) {
        this.clock = clock;
    }

    LogId id() {
        return id;
    }

    Note checkpoint() {
        Tree tree = new Tree();
        entries.forEach(each -> tree.add(each.hash()));
        return new Checkpoint(id, tree.count(), tree.root()).sign(key);
    }

    @Override
    public List<Entry> page(long from) {
        return entries.stream().filter(each -> each.number() >= from).limit(2).toList();
    }

    @Override
    public Head head() {
        return entries.isEmpty() ? Head.EMPTY : entries.getLast().head();
    }

    /** Puts another entry where this one stood. */
    void alter(int number, UnaryOperator<Entry> change) {
        entries.set(number - 1, change.apply(entries.get(number - 1)));
    }

    void remove(int number) {
        entries.remove(number - 1);
    }
}
