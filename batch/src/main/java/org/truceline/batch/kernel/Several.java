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
        kernels = agreements.stream().map(Kernel::new).toList();
        coverage = new Coverage(kernels);
    }

    /** For one thread. */
    public SeveralWorker worker() {
        return new SeveralWorker(this);
    }

    /** What each term of an agreement, told by its index, says; see {@link Kernel#verdicts}. */
    public List<Verdict> verdicts(int agreement, int answer) {
        return kernels.get(agreement).verdicts(answer);
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
