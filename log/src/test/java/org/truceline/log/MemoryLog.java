package org.truceline.log;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A log that is not durable, can be tampered with, and has pages of two, so that small tests turn pages. */
final class MemoryLog implements Log {

    private final Chain chain;

    private final List<Entry> entries = new ArrayList<>();

    MemoryLog(Chain chain) {
        this.chain = chain;
    }

    @Override
    public List<Entry> append(List<Draft> drafts) {
        return drafts.stream().map(this::one).toList();
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

    private Entry one(Draft draft) {
        Entry entry = chain.next(head(), draft);
        entries.add(entry);
        return entry;
    }
}
