package org.truceline.agreement.written;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Due;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Value;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.time.Amount;

/** Reads when a duty is due: two moments, or in short a day, a period from a moment, or no time. */
final class DueReader {

    private static final long MOST_DAYS = 366_000;
    private static final Moment EPOCH = new Moment.At(java.time.Instant.EPOCH);

    private enum Way {
        ELAPSED,
        CALENDAR
    }

    private final Draft draft;

    DueReader(Draft draft) {
        this.draft = draft;
    }

    /** The due time in these fields; {@code recurs} when the duty comes again, and then it needs no end. */
    Due read(Fields fields, boolean recurs) {
        if (fields.has("none")) {
            return none(fields);
        }
        if (fields.has("on")) {
            Value<LocalDate> day = draft.values.get(fields, "on", draft.kinds.day());
            Value<ZoneId> clock = clock(fields);
            return new Due(Optional.of(Moment.startOf(day, clock)), Optional.of(Moment.endOf(day, clock)));
        }
        Optional<Moment> from = draft.moments.find(fields, "from");
        if (fields.has("within")) {
            return new Due(from, Optional.of(within(fields)));
        }
        Optional<Moment> by = fields.node("by").map(node -> by(node, fields));
        if (by.isEmpty() && !(recurs && from.isPresent())) {
            draft.faults.add(
                    fields.where(),
                    "due",
                    "one of by, on, within, none",
                    from.isPresent() ? "only from" : "none of them",
                    "Add \"by: …\"; if the text names no time, write {none: true}.");
        }
        return new Due(from, by);
    }

    private Due none(Fields fields) {
        if (!draft.get(fields, "none", draft.kinds.yesNo())) {
            draft.faults.add(fields.where("none"), "none", "true", "false", "Remove it, and say when it is due.");
        }
        return Due.UNTOLD;
    }

    private Moment by(Node node, Fields fields) {
        boolean isDay =
                node instanceof Node.Scalar(var _, String text) && text.strip().matches("\\d{4}-\\d\\d-\\d\\d");
        if (isDay || fields.has("dayIncluded")) {
            Value<LocalDate> day = draft.values.get(fields, "by", draft.kinds.day());
            Value<Boolean> included = draft.values.get(fields, "dayIncluded", draft.kinds.yesNo());
            return MomentReader.edgeOf(day, included, clock(fields));
        }
        return draft.moments.read(node, "by");
    }

    private Moment within(Fields fields) {
        Value<Amount> amount = draft.values.get(fields, "within", within());
        Optional<Value<Way>> ways = draft.values.find(fields, "counting", draft.kinds.choice(Way.class));
        Value<Amount> add = ways.map(counted ->
                        Values.combine(counted, way -> amount.map(each -> as(way, each, fields))))
                .orElse(amount);
        Moment anchor = fields.has("of") ? draft.moments.get(fields, "of") : missing(fields);
        boolean elapsed = add.all().noneMatch(Amount.Calendar.class::isInstance);
        if (elapsed) {
            // The short form may say how days would be counted where they are hours: it is read, and has no bearing.
            draft.values.find(fields, "firstDay", draft.kinds.choice(Moment.FirstDay.class));
            draft.values.find(fields, "lastDay", draft.kinds.choice(Moment.LastDay.class));
            draft.values.find(fields, "clock", draft.kinds.zone());
            return new Moment.Shifted(anchor, false, add, Moment.Counting.UNASKED);
        }
        return new Moment.Shifted(anchor, false, add, draft.moments.counting(fields, add, "clock"));
    }

    private Moment missing(Fields fields) {
        draft.faults.add(fields.where(), "of", "the time from which it runs", "nothing", "Add \"of: …\".");
        return EPOCH;
    }

    /** A period of some time. */
    private Leaf<Amount> within() {
        return draft.kinds.single(
                Written.AMOUNT,
                new Amount.Calendar(Period.ofDays(1)),
                text -> {
                    Amount amount = Written.amount(text);
                    if (DutyReader.isNone(amount)) {
                        throw new IllegalArgumentException("none");
                    }
                    return amount;
                },
                List.of());
    }

    private Amount as(Way way, Amount amount, Fields fields) {
        return switch (amount) {
            case Amount.Elapsed elapsed -> {
                if (way == Way.CALENDAR) {
                    draft.faults.add(
                            fields.where("counting"),
                            "counting",
                            "elapsed, for hours",
                            "calendar",
                            "Write days, such as 3 days, where dates are counted.");
                }
                yield elapsed;
            }
            case Amount.Calendar(Period period) when way == Way.ELAPSED -> hours(period, fields);
            case Amount.Calendar calendar -> calendar;
        };
    }

    private Amount hours(Period period, Fields fields) {
        long days = period.get(ChronoUnit.DAYS);
        if (period.toTotalMonths() > 0 || days > MOST_DAYS) {
            draft.faults.add(
                    fields.where("within"),
                    "within",
                    "days or hours, at most " + MOST_DAYS + " days, where time is counted as it elapses",
                    period.toString(),
                    "Months and years are counted by dates.");
        }
        return new Amount.Elapsed(Duration.ofDays(Math.min(days, MOST_DAYS)));
    }

    private Value<ZoneId> clock(Fields fields) {
        return draft.values.get(fields, "clock", draft.kinds.zone());
    }
}
