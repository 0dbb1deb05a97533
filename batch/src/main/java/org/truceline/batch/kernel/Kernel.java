package org.truceline.batch.kernel;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.IntSupplier;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.truceline.agreement.Agreement;
import org.truceline.assessment.Divisions;
import org.truceline.assessment.Engine;
import org.truceline.assessment.Finding;
import org.truceline.assessment.FindingName;
import org.truceline.assessment.Standings;
import org.truceline.assessment.Traits;
import org.truceline.geo.Mosaic;
import org.truceline.geo.Standing;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Occurrence;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/**
 * Says of occurrences what the engine says, without its reasons. The engine is asked about each term once for all occurrences
 * that the term cannot tell apart, and about each occurrence that is not placed among them for certain. Safe for use by
 * several threads, each with a {@link Worker} of its own.
 */
public final class Kernel {

    /** Kinds of occurrences that are kept; beyond so many each is handed to the engine. */
    private static final int MOST_KEPT = 1 << 20;

    private final Engine engine;
    private final List<TermKinds> terms;
    private final List<String> edges;
    private final Mosaic mosaic;
    private final Numbered<Verdict> verdicts = new Numbered<>();
    private final Numbered<Said> answers = new Numbered<>();
    private final Map<Long, Integer> known = new ConcurrentHashMap<>();
    private final LongAdder deferred = new LongAdder();
    private final LongAdder asked = new LongAdder();
    final Divisions divisions;
    final Ranks ranks;
    final Numbered<Sort> sorts;
    final Numbered<Set<List<Boolean>>> hours = new Numbered<>();
    final int mostKept;

    public Kernel(Agreement agreement) {
        this(agreement, new Numbered<>(), 1);
    }

    /** One of {@code among} that number the sorts of occurrences together, and share the room for what is kept. */
    Kernel(Agreement agreement, Numbered<Sort> sorts, int among) {
        this.sorts = sorts;
        mostKept = Math.max(1, MOST_KEPT / among);
        engine = new Engine(agreement);
        divisions = engine.divisions();
        terms = IntStream.range(0, engine.terms().size())
                .mapToObj(term -> new TermKinds(term, divisions, engine.divisions(term)))
                .toList();
        ranks = new Ranks(divisions.instants());
        edges = List.copyOf(divisions.edges().keySet());
        mosaic = new Mosaic(List.copyOf(divisions.edges().values()));
    }

    /** For one thread. */
    public Worker worker() {
        return new Worker(this, mosaic.look());
    }

    /**
     * What each term that forbids or permits says, in the order of the terms, where nothing else is known.
     *
     * @param answer its number
     */
    public List<Verdict> verdicts(int answer) {
        return answers.get(answer).verdicts().stream().map(verdicts::get).toList();
    }

    /** How many occurrences were handed to the engine because they could not be placed. */
    public long deferred() {
        return deferred.sum();
    }

    /** How many kinds of occurrences were told apart. */
    public int kinds() {
        return known.size();
    }

    /** How often the engine was asked what one term says of a kind of occurrences. */
    public long asked() {
        return asked.sum();
    }

    /** Why every occurrence is handed to the engine; empty where not every one is. */
    public Optional<String> undivided() {
        return divisions.undivided();
    }

    /** Whether by an answer no term covers what was asked about. */
    boolean isUncovered(int answer) {
        return answers.get(answer).uncovered();
    }

    /** Whether surely no term covers an occurrence. */
    boolean areAllUncovered(Occurrence occurrence) {
        return isUncovered(ask(occurrence));
    }

    /** The number of the answer to an occurrence that is handed to the engine. */
    int defer(Occurrence occurrence) {
        deferred.increment();
        return ask(occurrence);
    }

    /**
     * The same of which all but the hours is placed: the engine is asked about those terms only that hang on hours.
     *
     * @param kind without hours
     */
    int defer(Kind.Parts kind, Supplier<Occurrence> occurrence) {
        deferred.increment();
        return ask(kind, occurrence, TermKinds::isByHours);
    }

    /**
     * The number of the answer to all occurrences of a kind.
     *
     * @param one makes one of them
     */
    int answer(long kind, Supplier<Occurrence> one) {
        Integer kept = known.get(kind);
        if (kept != null) {
            return kept;
        }
        int answer = ask(Kind.Parts.of(kind), one, _ -> false);
        if (known.size() < mostKept) {
            known.put(kind, answer);
        }
        return answer;
    }

    /** The number of the answer to all occurrences of a kind; {@link Answers#NONE} where none was asked about. */
    int answer(long kind) {
        return known.getOrDefault(kind, Answers.NONE);
    }

    /** How places of a pattern stand to each region. */
    List<Truth> truths(int place) {
        return mosaic.truths(place);
    }

    /** What a term, told by its index, makes of a sort. */
    Traits traits(int term, int sort) {
        return engine.traits(term, sorts.get(sort).at(new Whereabouts.Anywhere(), PossibleTime.ANY));
    }

    /** @param alone the terms that are asked about this one only, whatever they say of its kind */
    private int ask(Kind.Parts kind, Supplier<Occurrence> one, Predicate<TermKinds> alone) {
        Standings standings = standings(kind.place());
        List<Integer> said = new ArrayList<>(terms.size());
        for (int i = 0; i < terms.size(); i++) {
            int term = i;
            IntSupplier asking = () -> number(engine.ask(term, one.get(), standings));
            said.add(alone.test(terms.get(i)) ? asking.getAsInt() : terms.get(i).verdict(kind, this, counted(asking)));
        }
        return number(said);
    }

    private IntSupplier counted(IntSupplier asking) {
        return () -> {
            asked.increment();
            return asking.getAsInt();
        };
    }

    /** Those of places of a pattern, without their distances. */
    private Standings standings(int place) {
        Map<String, Standing> known = new HashMap<>();
        List<Truth> truths = truths(place);
        for (int i = 0; i < truths.size(); i++) {
            known.put(edges.get(i), new Standing(truths.get(i), Optional.empty(), Optional.empty()));
        }
        return (_, edge, _) -> requireNonNull(known.get(edge));
    }

    private int ask(Occurrence occurrence) {
        return number(
                engine.ask(occurrence).findings().stream().map(this::number).toList());
    }

    private int number(Finding finding) {
        return verdicts.number(Verdict.of(finding));
    }

    private int number(List<Integer> said) {
        return answers.number(new Said(
                said, said.stream().allMatch(verdict -> verdicts.get(verdict).name() == FindingName.NOT_COVERED)));
    }

    /**
     * What is said.
     *
     * @param verdicts the numbers of what each term says
     * @param uncovered whether by it no term covers what was asked about
     */
    private record Said(List<Integer> verdicts, boolean uncovered) {}
}
