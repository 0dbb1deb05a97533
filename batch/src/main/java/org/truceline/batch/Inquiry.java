package org.truceline.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Engine;
import org.truceline.batch.kernel.Block;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Verdict;
import org.truceline.batch.kernel.Worker;
import org.truceline.occurrence.Occurrence;

/** What rows are asked about, and how much of that the engine did. Safe for use by several threads. */
sealed interface Inquiry {

    /** What answers, for one thread. */
    Answerer answerer();

    /** How much of the work the engine did so far, which was asked about {@code rows} rows. */
    AssessSummary.Work work(long rows);

    static Inquiry of(Agreement agreement, Reasons reasons) {
        return switch (reasons) {
            case LEFT_OUT -> new ByKind(new Kernel(agreement));
            case WRITTEN -> new OneByOne(new Engine(agreement));
        };
    }

    /** Answers rows, for one thread. */
    sealed interface Answerer {

        /** What each term that forbids or permits says of it, in the order of the terms. */
        List<Told> ask(Occurrence occurrence);
    }

    /** Asks the engine once for all that it cannot tell apart. */
    record ByKind(Kernel kernel) implements Inquiry {

        @Override
        public Kinds answerer() {
            return new Kinds(kernel, kernel.worker());
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(kernel.deferred(), kernel.kinds());
        }
    }

    /** Answers by the kinds of rows. */
    final class Kinds implements Answerer {

        private final Kernel kernel;
        private final Worker worker;
        private final List<List<Told>> told = new ArrayList<>();

        private Kinds(Kernel kernel, Worker worker) {
            this.kernel = kernel;
            this.worker = worker;
        }

        @Override
        public List<Told> ask(Occurrence occurrence) {
            int answer = worker.answer(occurrence);
            while (told.size() <= answer) {
                told.add(List.of());
            }
            if (told.get(answer).isEmpty()) {
                told.set(answer, verdicts(answer).stream().map(Told::of).toList());
            }
            return told.get(answer);
        }

        /** Answers a block, in numbers of what is said. */
        void answer(Block block, IntFunction<Occurrence> row) {
            worker.answer(block, row);
        }

        /** What a number says. */
        List<Verdict> verdicts(int answer) {
            return kernel.verdicts(answer);
        }

        Worker worker() {
            return worker;
        }
    }

    /** Asks the engine about each. */
    record OneByOne(Engine engine) implements Inquiry {

        @Override
        public Answerer answerer() {
            return new Reasoned(engine);
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(rows, 0);
        }
    }

    /** Answers with reasons. */
    record Reasoned(Engine engine) implements Answerer {

        @Override
        public List<Told> ask(Occurrence occurrence) {
            return engine.ask(occurrence).findings().stream().map(Told::of).toList();
        }
    }
}
