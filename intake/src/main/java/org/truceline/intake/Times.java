package org.truceline.intake;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/**
 * How times are written: a day or a clock time, a month or a year, {@code [from, to]}, or {@code {notBefore, notAfter}} with either left
 * out.
 */
public final class Times {

    private static final String TIME =
            "a day 2020-03-05, a clock time 2020-03-05T21:30, one with its offset 2020-03-05T21:30Z, or a month 2020-03 or a"
                    + " year 2020, some time in it";
    private static final String SEVERAL = TIME + "; or [from, to], or {notBefore: …, notAfter: …}";

    private Times() {}

    /**
     * The time under {@code name}, when given, every instant that it may mean on {@code clocks}; a fault when it is
     * malformed.
     */
    public static Optional<When> find(Fields fields, String name, Clocks clocks) {
        return fields.node(name).flatMap(node -> switch (node) {
            case Node.Scalar _ -> fields.find(name, TIME, Told::parseOrSpan).map(told -> when(told, clocks));
            case Node.Listing list -> between(fields, name, list.items(), clocks);
            case Node.Mapping _ -> {
                Fields bounds = Fields.of(node, name, fields.faults());
                Optional<When> time = bounds(bounds, clocks);
                if (time.isEmpty()) {
                    fields.faults().add(node.where(), name, SEVERAL, "a group without either", "");
                }
                Optional<String> words = bounds.findText("told");
                bounds.refuseUnknown();
                yield time.map(found -> words.map(told -> said(told, found)).orElse(found));
            }
        });
    }

    /**
     * The time between {@code notBefore} and {@code notAfter} of the group, each included to the precision told; empty
     * when neither is given.
     */
    public static Optional<When> bounds(Fields fields, Clocks clocks) {
        Optional<Told> first = fields.find("notBefore", TIME, Told::parseOrSpan);
        Optional<Told> last = fields.find("notAfter", TIME, Told::parseOrSpan);
        if (!fields.has("notBefore") && !fields.has("notAfter")) {
            return Optional.empty();
        }
        Optional<Instant> from = first.flatMap(told -> clocks.hull(told).from());
        Optional<Instant> until = last.flatMap(told -> clocks.hull(told).until());
        String words = first.map(told -> "not before " + told.text()).orElse("")
                + (first.isPresent() && last.isPresent() ? ", " : "")
                + last.map(told -> "not after " + told.text()).orElse("");
        boolean onClocks = first.filter(Times::needsClock)
                .or(() -> last.filter(Times::needsClock))
                .isPresent();
        if (from.isPresent() && until.isPresent() && !from.get().isBefore(until.get())) {
            fields.faults().add(fields.where("notAfter"), "notAfter", "a time after notBefore", until.get() + "", "");
            return Optional.of(new When(words, "", PossibleTime.ANY, List.of()));
        }
        return Optional.of(new When(words, onClocks ? clocks.inWords() : "", new PossibleTime(from, until), List.of()));
    }

    private static Optional<When> between(Fields fields, String name, List<Node> two, Clocks clocks) {
        List<Optional<Told>> times = two.stream().limit(3).map(Times::told).toList();
        if (times.size() != 2 || times.getFirst().isEmpty() || times.getLast().isEmpty()) {
            String found = Quantities.words(new Node.Listing(fields.where(name), two));
            fields.faults().add(fields.where(name), name, "two times, [from, to], each " + TIME, found, "");
            return Optional.empty();
        }
        Told from = times.getFirst().get();
        Told to = times.getLast().get();
        Clocks one = new Clocks(List.of(clocks.zones().getFirst()));
        if (start(one.hull(to)).isBefore(start(one.hull(from)))) {
            fields.faults().add(fields.where(name), name, "the earlier time first", from.text() + ", " + to.text(), "");
            return Optional.empty();
        }
        boolean onClocks = needsClock(from) || needsClock(to);
        return Optional.of(new When(
                from.text() + " to " + to.text() + (onClocks ? ", no zone told" : ""),
                onClocks ? clocks.inWords() : "",
                clocks.hull(from).hull(clocks.hull(to)),
                List.of()));
    }

    private static Instant start(PossibleTime time) {
        return time.from().orElse(Instant.MIN);
    }

    private static Optional<Told> told(Node node) {
        try {
            return node instanceof Node.Scalar scalar
                    ? Optional.of(Told.parseOrSpan(scalar.text().strip()))
                    : Optional.empty();
        } catch (java.time.DateTimeException _) {
            return Optional.empty();
        }
    }

    private static When when(Told told, Clocks clocks) {
        boolean onClocks = needsClock(told);
        String missing = told.isSpan()
                ? ", no day and no zone told"
                : told.isDay() ? ", no hour and no zone told" : ", no zone told";
        return new When(
                told.text() + (onClocks ? missing : ""),
                onClocks ? clocks.inWords() : "",
                clocks.hull(told),
                List.of());
    }

    private static boolean needsClock(Told told) {
        return told.offset().isEmpty();
    }

    /** The same time in other words. */
    public static When said(String told, When when) {
        return new When(told, when.clocks(), when.possible(), when.cuts());
    }

    /** What both leave possible; empty when that is nothing. */
    public static Optional<PossibleTime> both(PossibleTime one, PossibleTime other) {
        Optional<PossibleTime> after = other.from().map(one::notBefore).orElse(Optional.of(one));
        return after.flatMap(time -> other.until().map(time::before).orElse(Optional.of(time)));
    }
}
