package org.truceline.batch.law;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.truceline.batch.law.Protocol.NotTold;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.time.PossibleTime;

/**
 * A question as both evaluators are asked it.
 *
 * @param engine what the engine says when the ground is so many metres wider
 * @param question what the second evaluator is asked
 */
record Asked(DoubleFunction<Map<String, String>> engine, Map<String, Object> question) {

    static Asked occurrence(Answers answers, Question question) throws NotTold {
        return new Asked(by -> Said.of(answers.ask(NearEdges.changed(question, by))), Protocol.occurrence(question));
    }

    static Asked clock(Answers answers, Facts facts, Instant at) {
        return new Asked(_ -> Said.ofClock(answers.clock(facts, at), at), Protocol.clock(facts, at));
    }

    static Asked holdings(Answers answers, List<Holding> holdings, PossibleTime on, Facts facts) throws NotTold {
        return new Asked(
                by -> Said.ofHoldings(answers.holdings(NearEdges.changed(holdings, by), on, facts)),
                Protocol.holdings(holdings, on, facts));
    }
}
