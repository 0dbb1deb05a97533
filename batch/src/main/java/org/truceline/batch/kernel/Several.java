package org.truceline.batch.kernel;

import java.util.List;
import java.util.function.ToLongFunction;
import org.truceline.agreement.Agreement;

/**
 * Many agreements, each with a {@link Kernel} of its own, and an index from time and place to those that may cover an
 * occurrence. Safe for use by several threads, each with a {@link SeveralWorker} of its own.
 */
public final class Several {

    final List<Kernel> kernels;
    final Coverage coverage;
    final Numbered<Sort> sorts = new Numbered<>();

    public Several(List<Agreement> agreements) {
        kernels = agreements.stream()
                .map(agreement -> new Kernel(agreement, sorts, agreements.size()))
                .toList();
        coverage = new Coverage(kernels);
    }

    /**
     * What one agreement says.
     *
     * @param agreement its index
     * @param answer the number of its answer
     */
    public record Part(int agreement, int answer) {}

    /** For one thread. */
    public SeveralWorker worker() {
        return new SeveralWorker(this);
    }

    /** What each term of an agreement that forbids or permits says, in the order of the terms. */
    public List<Verdict> verdicts(Part part) {
        return kernels.get(part.agreement()).verdicts(part.answer());
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
