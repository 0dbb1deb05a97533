package org.truceline.batch.kernel;

import java.util.List;
import java.util.function.ToLongFunction;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;

/**
 * Many agreements, each with a {@link Kernel} of its own, and an index from time and place to those that may cover an
 * occurrence. Safe for use by several threads, each with a {@link SeveralWorker} of its own.
 */
public final class Several {

    private static final int NOTHING = 0;

    private final Numbered<List<Part>> answers = new Numbered<>();
    final List<Kernel> kernels;
    final Coverage coverage;
    final Numbered<Sort> sorts = new Numbered<>();

    public Several(List<Agreement> agreements) {
        kernels = agreements.stream().map(Kernel::new).toList();
        coverage = new Coverage(kernels);
        answers.number(List.of());
    }

    /** What one agreement, told by its index, says: the number of its kernel's answer. */
    record Part(int agreement, int answer) {}

    /**
     * What one term says.
     *
     * @param agreement the index of its agreement
     */
    public record Spoken(int agreement, Verdict verdict) {}

    /** For one thread. */
    public SeveralWorker worker() {
        return new SeveralWorker(this);
    }

    /**
     * What the terms say of those agreements of which some term covers what was asked about, or may; in the order of the
     * agreements and their terms.
     *
     * @param answer its number
     */
    public List<Spoken> said(int answer) {
        return answers.get(answer).stream().flatMap(this::spoken).toList();
    }

    /** Of how many agreements some term covers what was asked about, or may, by an answer told by its number. */
    public int covering(int answer) {
        return answers.get(answer).size();
    }

    private Stream<Spoken> spoken(Part part) {
        return kernels.get(part.agreement()).verdicts(part.answer()).stream()
                .map(verdict -> new Spoken(part.agreement(), verdict));
    }

    /** The number of what several say together. */
    int number(List<Part> parts) {
        return parts.isEmpty() ? NOTHING : answers.number(List.copyOf(parts));
    }

    /** How often an occurrence was handed to an engine because it could not be placed. */
    public long deferred() {
        return sum(Kernel::deferred);
    }

    /** How many kinds of occurrences were told apart, for all agreements together. */
    public long kinds() {
        return sum(Kernel::kinds);
    }

    private long sum(ToLongFunction<Kernel> of) {
        return kernels.stream().mapToLong(of).sum();
    }
}
