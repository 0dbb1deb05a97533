package org.truceline.truth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One step of an answer: what it says, how true that is, what would settle it, and the steps it rests on.
 *
 * @param says one plain sentence
 * @param truth how true the sentence's condition is
 * @param gap the fact that would settle this step, when it is open by itself
 * @param because the steps below, in the order in which they were taken
 * @param decides false for a remark, which explains and is no condition
 */
public record Reason(String says, Truth truth, Optional<Gap> gap, List<Reason> because, boolean decides) {

    public Reason {
        because = List.copyOf(because);
    }

    /** A step that decides. */
    public Reason(String says, Truth truth, Optional<Gap> gap, List<Reason> because) {
        this(says, truth, gap, because, true);
    }

    /** A step that rests on nothing below it and is firm. */
    public static Reason firm(boolean holds, String says) {
        return new Reason(says, Truth.of(holds), Optional.empty(), List.of());
    }

    /** A step that cannot be decided until {@code gap} is filled. */
    public static Reason open(String says, Gap gap) {
        return new Reason(says, Truth.OPEN, Optional.of(gap), List.of());
    }

    /** A step that cannot be decided until all of {@code gaps}, at least one, are filled. */
    public static Reason open(String says, List<Gap> gaps) {
        List<Reason> further = gaps.stream()
                .skip(1)
                .map(gap -> open("Missing too: " + gap.fact() + ".", gap))
                .toList();
        return open(says, gaps.getFirst()).with(further);
    }

    /** A remark that explains and decides nothing; its truth is true so that it never weakens a conjunction. */
    public static Reason remark(String says) {
        return new Reason(says, Truth.TRUE, Optional.empty(), List.of(), false);
    }

    /** All of {@code parts} together, by {@link Truth#and}; true when there are none. */
    public static Reason all(String says, List<Reason> parts) {
        Truth truth = parts.stream().map(Reason::truth).reduce(Truth.TRUE, Truth::and);
        return new Reason(says, truth, Optional.empty(), parts);
    }

    /** At least one of {@code parts}, by {@link Truth#or}; false when there are none. */
    public static Reason any(String says, List<Reason> parts) {
        Truth truth = parts.stream().map(Reason::truth).reduce(Truth.FALSE, Truth::or);
        return new Reason(says, truth, Optional.empty(), parts);
    }

    /** The opposite of this step, said as {@code sentence}. */
    public Reason not(String sentence) {
        return new Reason(sentence, truth.not(), Optional.empty(), List.of(this));
    }

    /** This step said as {@code holds}, {@code fails} or {@code open}, by its truth. */
    public Reason saying(String holds, String fails, String open) {
        String sentence = truth.isTrue() ? holds : truth.isFalse() ? fails : open;
        return new Reason(sentence, truth, gap, because, decides);
    }

    /** This step with further steps below it, its truth unchanged. */
    public Reason with(List<Reason> further) {
        List<Reason> below = new ArrayList<>(because);
        below.addAll(further);
        return new Reason(says, truth, gap, below, decides);
    }

    /**
     * The facts that keep this step open, first met first, without repetition; empty when the step is firm. Steps that
     * are themselves firm hide what lies below them.
     */
    public List<Gap> gaps() {
        List<Gap> found = new ArrayList<>();
        collectGaps(found);
        return List.copyOf(found);
    }

    private void collectGaps(List<Gap> found) {
        if (!truth.isOpen()) {
            return;
        }
        gap.filter(one -> !found.contains(one)).ifPresent(found::add);
        because.forEach(step -> step.collectGaps(found));
    }
}
