package org.truceline.agreement.written;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Event;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** Reads events and what their transcriber knows of when they happened. */
final class EventReader {

    /** The clocks that are farthest apart: a day told without one may be a day on any of them. */
    private final Draft draft;

    EventReader(Draft draft) {
        this.draft = draft;
    }

    Event read(String id, Fields fields) {
        String title = fields.findText("title").orElseGet(() -> Written.words(id));
        List<ZoneId> clock = draft.values
                .find(fields, "clock", draft.kinds.zone())
                .map(Value::all)
                .orElseGet(Stream::empty)
                .toList();
        Optional<PossibleTime> when = possible(fields, "when", clock);
        Optional<PossibleTime> notBefore = possible(fields, "notBefore", clock);
        Optional<PossibleTime> notAfter = possible(fields, "notAfter", clock);
        if (when.isEmpty() && notBefore.isEmpty() && notAfter.isEmpty()) {
            return new Event(id, title, Optional.empty());
        }
        Optional<Instant> from = Stream.of(when, notBefore)
                .flatMap(each -> each.flatMap(PossibleTime::from).stream())
                .max(Instant::compareTo);
        Optional<Instant> until = Stream.of(when, notAfter)
                .flatMap(each -> each.flatMap(PossibleTime::until).stream())
                .min(Instant::compareTo);
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            fields.faults()
                    .add(
                            fields.where(),
                            id,
                            "times that some instant satisfies",
                            "not before " + from.get() + " and before " + until.get(),
                            "Correct when, notBefore or notAfter.");
            return new Event(id, title, Optional.empty());
        }
        return new Event(id, title, Optional.of(new PossibleTime(from, until)));
    }

    private Optional<PossibleTime> possible(Fields fields, String name, List<ZoneId> clock) {
        Optional<Told> told = fields.find(
                name,
                "a day 2020-03-05, a clock time 2020-03-05T21:30 or one with its offset, or a month 2020-03 or a year 2020",
                Written::toldOrSpan);
        return told.flatMap(known -> {
            if (known.offset().isPresent() || !clock.isEmpty()) {
                return Optional.of(known.on(clock));
            }
            if (known.isDay()) {
                return Optional.of(known.on(Told.ANY_CLOCK));
            }
            fields.faults()
                    .add(
                            fields.where(name),
                            name,
                            "an hour with its offset, or with a clock beside it",
                            "\"" + known.text() + "\"",
                            "Add \"clock: …\", or an offset such as Z or +03:00.");
            return Optional.empty();
        });
    }
}
