package org.truceline.bench.goal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.truceline.bench.made.Pact;

/** All that is measured, in the order of the goals. */
public final class Trials {

    private Trials() {}

    /** Those of the goals; all where none is named. */
    public static List<Trial> of(Set<String> goals) {
        return all().stream()
                .filter(trial -> goals.isEmpty() || goals.contains(trial.goal()))
                .toList();
    }

    /** The names of the goals, in their order. */
    public static List<String> goals() {
        return all().stream().map(Trial::goal).distinct().toList();
    }

    private static List<Trial> all() {
        List<Trial> trials = new ArrayList<>();
        for (Pact pact : Pact.values()) {
            for (FullAssessment.Beside beside : FullAssessment.Beside.values()) {
                trials.add(new FullAssessment(beside, pact));
            }
            trials.add(new FileToFindings(pact));
        }
        trials.add(new Inside());
        trials.add(new Accuracy());
        trials.add(new PeakMemory());
        trials.add(new ManyAgreements());
        trials.add(new OnSpark());
        trials.add(new ColdStart());
        trials.add(new WarmAsk());
        trials.sort(Comparator.comparingInt(
                trial -> trial.goal().length() == 1 ? trial.goal().charAt(0) : Integer.MAX_VALUE));
        return trials;
    }
}
