package org.truceline.assessment;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Moment;
import org.truceline.agreement.World;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;

/** Did it happen from the term's first instant on? */
final class TimeSlot {

    private final Moment start;
    private final ZoneId localTime;

    TimeSlot(Moment start, ZoneId localTime) {
        this.start = start;
        this.localTime = localTime;
    }

    Reason ask(When when, World world) {
        Optional<Instant> first = start.instant(world);
        if (first.isEmpty()) {
            return Reason.open(
                    "The text does not tell " + start.title() + " as an instant.",
                    new Gap(Gap.Where.TEXT, "the hour of " + start.title()));
        }
        Instant effect = first.get();
        List<Reason> steps = new ArrayList<>();
        steps.add(Reason.remark("Told: " + when.told() + "; that is " + Spoken.range(when.possible())
                + (when.clocks().isEmpty() ? "." : " " + when.clocks() + ".")));
        steps.add(Reason.remark(Spoken.capital(start.title()) + " is " + Spoken.both(effect, localTime)
                + start.clause()
                        .map(Clause::inWords)
                        .map(words -> "; the text: " + words)
                        .orElse("") + "."));
        PossibleTime possible = when.possible();
        for (When.Cut cut : when.cuts()) {
            if (cut.event().equals(start.id())) {
                steps.add(Reason.remark(cut.because()));
                Optional<PossibleTime> left = cutAt(effect, cut.side(), possible, steps);
                if (left.isEmpty()) {
                    return contradicted(steps);
                }
                possible = left.get();
            }
        }
        return decide(possible, effect, when).with(steps);
    }

    private static Optional<PossibleTime> cutAt(
            Instant effect, When.Side side, PossibleTime possible, List<Reason> steps) {
        return switch (side) {
            case BEFORE -> {
                steps.add(Reason.remark("What a report tells is not later than the report; so it happened before "
                        + Spoken.utc(effect) + "."));
                yield possible.before(effect);
            }
            case AFTER -> {
                steps.add(Reason.remark("So it happened at " + Spoken.utc(effect) + " or later."));
                yield possible.notBefore(effect);
            }
        };
    }

    private static Reason contradicted(List<Reason> steps) {
        return Reason.open(
                        "The told time lies wholly on the other side, so the report's two statements do not fit together.",
                        new Gap(Gap.Where.REPORT, "which of the report's two statements about the time holds"))
                .with(steps);
    }

    private Reason decide(PossibleTime possible, Instant effect, When when) {
        if (possible.surelyBefore(effect)) {
            return Reason.firm(false, "It happened before " + start.title() + ".");
        }
        if (possible.surelyFrom(effect)) {
            return Reason.firm(true, "It happened after " + start.title() + ".");
        }
        String fact = when.possible().equals(PossibleTime.ANY)
                ? "when it happened"
                : "the hour, with the clock that it is told on";
        return Reason.open(
                "It may have happened before or after " + start.title() + ".", new Gap(Gap.Where.REPORT, fact));
    }
}
