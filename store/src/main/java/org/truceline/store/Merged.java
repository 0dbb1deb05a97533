package org.truceline.store;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.truceline.log.Entry;
import org.truceline.log.Log;
import org.truceline.log.LogName;
import org.truceline.log.Order.Placed;

/** Some entries of several logs, brought into the order of all. Reads each log once, page by page. */
final class Merged {

    private final List<Placed> order;

    private final Function<LogName, Log> logs;

    private final Map<LogName, Iterator<Entry>> ahead = new HashMap<>();

    private final Map<LogName, Optional<Entry>> next = new HashMap<>();

    Merged(List<Placed> order, Function<LogName, Log> logs) {
        this.order = order;
        this.logs = logs;
    }

    Stream<Entry> entries() {
        return order.stream().flatMap(placed -> at(placed).stream());
    }

    private Optional<Entry> at(Placed placed) {
        Optional<Entry> entry =
                next.computeIfAbsent(placed.log(), this::pull).filter(each -> each.number() == placed.number());
        entry.ifPresent(_ -> next.put(placed.log(), pull(placed.log())));
        return entry;
    }

    private Optional<Entry> pull(LogName log) {
        Iterator<Entry> entries =
                ahead.computeIfAbsent(log, name -> logs.apply(name).read(1).iterator());
        return entries.hasNext() ? Optional.of(entries.next()) : Optional.empty();
    }
}
