package org.truceline.batch;

import java.util.List;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Engine;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Worker;
import org.truceline.occurrence.Occurrence;

/** Answers rows, and says how many of them the engine was asked about one by one. Safe for use by several threads. */
sealed interface Answerer {

    /** What each term that forbids or permits says of it, in the order of the terms. */
    List<Told> ask(Occurrence occurrence);

    /** How much of the work the engine did. */
    AssessSummary.Work work(long rows);

    static Answerer of(Agreement agreement, Reasons reasons) {
        return switch (reasons) {
            case LEFT_OUT -> ByKind.of(new Kernel(agreement));
            case WRITTEN -> new OneByOne(new Engine(agreement));
        };
    }

    /** Asks the engine once for all that it cannot tell apart. */
    record ByKind(Kernel kernel, ThreadLocal<Worker> workers) implements Answerer {

        static ByKind of(Kernel kernel) {
            return new ByKind(kernel, ThreadLocal.withInitial(kernel::worker));
        }

        @Override
        public List<Told> ask(Occurrence occurrence) {
            int answer = workers.get().answer(occurrence);
            return kernel.verdicts(answer).stream().map(Told::of).toList();
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(kernel.deferred(), kernel.kinds());
        }
    }

    /** Asks the engine about each. */
    record OneByOne(Engine engine) implements Answerer {

        @Override
        public List<Told> ask(Occurrence occurrence) {
            return engine.ask(occurrence).findings().stream().map(Told::of).toList();
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(rows, 0);
        }
    }
}
