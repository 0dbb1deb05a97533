package org.truceline.log;

import java.util.List;
import java.util.stream.Stream;

/** The port through which a log is read, an office's own or one received. Many threads may read one log at once. */
public interface Log {

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
