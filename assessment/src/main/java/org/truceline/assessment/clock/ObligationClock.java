package org.truceline.assessment.clock;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Term;
import org.truceline.assessment.Circumstances;
import org.truceline.assessment.Worlds;
import org.truceline.occurrence.Facts;

/** Works out, for each duty of an agreement, when it is due and how it stands. */
public final class ObligationClock {

    /** Periods of a duty that are over and were fulfilled in time are told only when they are among the last so many. */
    public static final int RECENT = 3;

    /** No period is told that lies farther back than so many. */
    public static final int PAST = 1_000;

    /** How far ahead periods are told. */
    public static final Duration AHEAD = Duration.ofDays(7);

    private final Agreement agreement;
    private final DutyAsked asked;

    /** A clock that knows of the facts told and of no others. */
    public ObligationClock(Agreement agreement, Facts facts) {
        this(agreement, facts, new Circumstances(agreement, facts)::at);
    }

    /**
     * The same.
     *
     * @param asks how triggers and conditions on others are asked
     */
    public ObligationClock(Agreement agreement, Facts facts, Asks asks) {
        this.agreement = agreement;
        this.asked = new DutyAsked(agreement, facts, asks);
    }

    /** All duties as they stand at {@code at}, in the order of the text. */
    public List<Obligation> at(Instant at) {
        return agreement.duties().stream().map(duty -> obligation(duty, at)).toList();
    }

    private Obligation obligation(Term.Duty duty, Instant at) {
        Worlds<List<Outcome>> worlds = Worlds.explore(agreement, world -> asked.at(duty, at, world));
        Map<Outcome, List<Map<String, String>>> byOutcome = new LinkedHashMap<>();
        worlds.answers()
                .forEach(answer -> answer.value()
                        .forEach(outcome -> byOutcome
                                .computeIfAbsent(outcome, _ -> new ArrayList<>())
                                .add(answer.readings())));
        List<Obligation.Row> rows = new ArrayList<>();
        byOutcome.forEach((outcome, readings) -> rows.add(
                new Obligation.Row(outcome.time(), outcome.waiting(), outcome.state(), outcome.because(), readings)));
        rows.sort(Comparator.comparing(row -> row.due().orElse(Instant.MAX)));
        return new Obligation(duty, at, worlds.bounded(), rows);
    }

    /** What one world answers of a duty, or of one of its periods. */
    record Outcome(Obligation.Time time, Obligation.Waiting waiting, State state, String because) {}
}
