package org.truceline.assessment.tally;

import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Circumstances;
import org.truceline.assessment.Finding;
import org.truceline.assessment.Worlds;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.time.PossibleTime;

/** Asks every limit of one agreement about what was counted. */
public final class Tallies {

    private final Agreement agreement;
    private final Facts facts;
    private final Matches matches;

    /** Tallies by what {@code facts} tell and by nothing else. */
    public Tallies(Agreement agreement, Facts facts) {
        this(agreement, facts, new Circumstances(agreement, facts)::of);
    }

    /**
     * The same.
     *
     * @param matches how a holding is held against what a limit counts
     */
    public Tallies(Agreement agreement, Facts facts, Matches matches) {
        this.agreement = agreement;
        this.facts = facts;
        this.matches = matches;
    }

    /**
     * One finding for each limit, in the order of the text.
     *
     * @param on the day asked about, on the clock of the places; for limits on what passes any time, each period that it
     *     touches being asked about
     */
    public List<Finding> ask(List<Holding> holdings, PossibleTime on) {
        return agreement.limits().stream()
                .map(limit -> {
                    LimitAsked asked = new LimitAsked(agreement, facts, matches, limit, holdings, on);
                    return new LimitJudge(agreement, limit, Worlds.explore(agreement, asked::in)).finding();
                })
                .toList();
    }
}
