package org.truceline.batch.law;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.assessment.Answer;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Moments;
import org.truceline.assessment.Slot;
import org.truceline.assessment.clock.Obligation;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.assessment.tally.Tallies;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Reason;

/** The engine, asked about one random agreement. */
final class Answers {

    private final Agreement agreement;
    private final Engine engine;

    Answers(Agreement agreement) {
        this.agreement = agreement;
        this.engine = new Engine(agreement);
    }

    Answer ask(Question question) {
        return engine.ask(question.occurrence(), question.facts());
    }

    List<Obligation> clock(Facts facts, Instant at) {
        return new ObligationClock(agreement, facts).at(at);
    }

    List<Finding> holdings(Stock stock, Rungs rungs, Facts facts) {
        return holdings(stock.holdings(rungs), stock.on(), facts);
    }

    List<Finding> holdings(List<Holding> holdings, PossibleTime on, Facts facts) {
        return new Tallies(agreement, facts).ask(holdings, on);
    }

    /** An instant to ask the clock at: any, one near the end of some duty's time, or one after a deed may have been done. */
    Instant instant(Dice dice, Facts facts) {
        List<Term.Duty> duties = agreement.duties().stream()
                .filter(duty -> duty.due().by().isPresent())
                .toList();
        Instant any = Timetable.minute(dice);
        List<Instant> told = facts.deeds().stream()
                .flatMap(deed -> deed.when().from().stream())
                .toList();
        if (!told.isEmpty() && dice.percent(60)) {
            return dice.pick(told).plusSeconds(60L * dice.below(1000));
        }
        if (duties.isEmpty() || dice.percent(30)) {
            return any;
        }
        Moments moments = new Moments(agreement, facts);
        Optional<InstantRange> by = moments.in(
                dice.pick(duties).due().by().orElseThrow(),
                point -> point.asked().get(dice.below(point.asked().size())));
        return by.flatMap(InstantRange::earliest)
                .map(first -> {
                    Instant last = by.flatMap(InstantRange::latest).orElse(first);
                    long minutes = Math.max(
                            1, Math.min(60_000, Duration.between(first, last).toMinutes()));
                    return first.plusSeconds(
                            60L * dice.pick(-1, 0, 1, dice.below((int) minutes), dice.below((int) minutes)));
                })
                .orElse(any);
    }

    /** True when two statements of the question were found not to fit together, so that nothing was really possible. */
    static boolean isContradicted(Reason reason) {
        return reason.says().contains("do not fit together")
                || reason.because().stream().anyMatch(Answers::isContradicted);
    }

    /** What is compared of a finding: its name, and which condition fails. */
    static String inShort(Finding finding) {
        return finding.name().words()
                + finding.failed().map(Slot::words).map(slot -> ": " + slot).orElse("");
    }
}
