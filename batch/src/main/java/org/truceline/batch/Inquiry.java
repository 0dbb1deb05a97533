package org.truceline.batch;

import java.util.List;
import java.util.concurrent.atomic.LongAdder;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Engine;
import org.truceline.batch.kernel.Kernel;
import org.truceline.batch.kernel.Several;
import org.truceline.occurrence.Occurrence;

/** What rows are asked about, and how much of that the engine did. Safe for use by several threads. */
sealed interface Inquiry {

    /** What answers, for one thread. */
    Answerer answerer();

    /** How much of the work the engine did so far, which was asked about {@code rows} rows. */
    AssessSummary.Work work(long rows);

    static Inquiry of(Agreements agreements, Reasons reasons) {
        if (agreements.areSeveral()) {
            Among among = new Among(agreements, new Several(List.copyOf(agreements.all())));
            return switch (reasons) {
                case LEFT_OUT -> among;
                case WRITTEN -> new AmongReasoned(among, new LongAdder());
            };
        }
        Agreement agreement = agreements.byId().firstEntry().getValue();
        return switch (reasons) {
            case LEFT_OUT -> new ByKind(agreements, new Kernel(agreement));
            case WRITTEN -> new OneByOne(agreement.id(), new Engine(agreement));
        };
    }

    /** Answers rows, for one thread. */
    sealed interface Answerer permits Kinds, Reasoned, Narrowed {

        /**
         * What each term that forbids or permits says of it, in the order of the terms. Of several agreements, those are asked of
         * which some term covers it, or may.
         */
        List<Told> ask(Occurrence occurrence);
    }

    /** Asks the engine once for all that it cannot tell apart. */
    record ByKind(Agreements agreements, Kernel kernel) implements Inquiry {

        @Override
        public Kinds answerer() {
            return new KindsOfOne(agreements, kernel);
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(1, kernel.deferred(), kernel.kinds());
        }
    }

    /** Asks those of several agreements that may cover a row, each as {@link ByKind} does. */
    record Among(Agreements agreements, Several several) implements Inquiry {

        @Override
        public KindsOfSeveral answerer() {
            return new KindsOfSeveral(agreements, several);
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(agreements.all().size(), several.deferred(), several.kinds());
        }
    }

    /** Asks the engine about each. */
    record OneByOne(String agreement, Engine engine) implements Inquiry {

        @Override
        public Answerer answerer() {
            return new Reasoned(agreement, engine);
        }

        @Override
        public AssessSummary.Work work(long rows) {
            return new AssessSummary.Work(1, rows, 0);
        }
    }

    /** Answers with reasons. */
    record Reasoned(String agreement, Engine engine) implements Answerer {

        @Override
        public List<Told> ask(Occurrence occurrence) {
            return engine.ask(occurrence).findings().stream()
                    .map(finding -> Told.of(agreement, finding))
                    .toList();
        }
    }

    /**
     * Asks the engines of those of several agreements that may cover a row.
     *
     * @param asked how often it did
     */
    record AmongReasoned(Among among, LongAdder asked) implements Inquiry {

        @Override
        public Answerer answerer() {
            List<Reasoned> each = among.agreements().all().stream()
                    .map(agreement -> new Reasoned(agreement.id(), new Engine(agreement)))
                    .toList();
            return new Narrowed(among.answerer(), each, asked);
        }

        @Override
        public AssessSummary.Work work(long rows) {
            AssessSummary.Work narrowing = among.work(rows);
            return new AssessSummary.Work(
                    narrowing.agreements(), narrowing.deferred() + asked.sum(), narrowing.kinds());
        }
    }

    /**
     * Answers with the reasons of those that may cover a row.
     *
     * @param asked how often one of {@code each} was asked, by all threads
     */
    record Narrowed(KindsOfSeveral kinds, List<Reasoned> each, LongAdder asked) implements Answerer {

        @Override
        public List<Told> ask(Occurrence occurrence) {
            List<Integer> covering = kinds.covering(occurrence);
            asked.add(covering.size());
            return covering.stream()
                    .flatMap(agreement -> each.get(agreement).ask(occurrence).stream())
                    .toList();
        }
    }
}
