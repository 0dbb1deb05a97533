package org.truceline.log;

import java.util.List;
import java.util.stream.Stream;

/** The port through which an append-only log is kept and read. Many threads may use one log at once. */
public interface Log {

    /**
     * The entries of these drafts, in their order, once all of them are durable: after a power cut they are still there.
     *
     * <p>All are recorded or none. A draft whose key is known gives the entry that is there already, so whoever did not
     * get an answer sends the same drafts again. A key that stands for another kind or payload throws {@link KeyReused}.
     */
    List<Entry> append(List<Draft> drafts);

    /** The entry of this draft, once it is durable; see {@link #append(List)}. */
    default Entry append(Draft draft) {
        return append(List.of(draft)).getFirst();
    }

    /**
     * Some entries from this number on, ascending; none only when the log has none. Throws {@link UnreadableEntry} when
     * the first of them cannot be read, and stops before a later one that cannot.
     */
    List<Entry> page(long from);

    /**
     * All entries from this number on, ascending. Fetched page by page while the stream is consumed: it includes what
     * is appended meanwhile, and need not be closed. Throws {@link UnreadableEntry} on coming to such a one.
     */
    default Stream<Entry> read(long from) {
        return Stream.iterate(
                        page(from),
                        page -> !page.isEmpty(),
                        page -> page(page.getLast().number() + 1))
                .flatMap(List::stream);
    }

    /** How far the log reaches now. */
    Head head();
}
