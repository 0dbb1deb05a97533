package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Term;
import org.truceline.agreement.World;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Truth;

/**
 * Asks every term of one agreement about occurrences, in every world that the question can tell apart. A pure function of
 * agreement, occurrence and facts; safe for use by several threads. Follows {@code docs/terms/semantics.md}.
 */
public final class Engine {

    private final Agreement agreement;
    private final Regions regions = new Regions();
    private final List<Asked> asked;

    public Engine(Agreement agreement) {
        this.agreement = agreement;
        List<Asked.Permitted> permitted =
                agreement.permissions().stream().map(Asked.Permitted::of).toList();
        asked = agreement.terms().stream()
                .flatMap(term -> switch (term) {
                    case Term.Prohibition forbidding -> Stream.of(Asked.Prohibited.of(forbidding, permitted));
                    case Term.Permission permitting ->
                        permitted.stream()
                                .filter(one -> one.term().equals(permitting))
                                .limit(1);
                    case Term.Duty _, Term.Limit _, Term.Note _ -> Stream.<Asked>empty();
                })
                .toList();
    }

    /** What each term and the whole say when nothing is known beside the occurrence. */
    public Answer ask(Occurrence occurrence) {
        return ask(occurrence, Facts.NONE);
    }

    /** What each term and the whole say. */
    public Answer ask(Occurrence occurrence, Facts facts) {
        Conditions conditions = conditions(occurrence, facts, Standings.MEASURED);
        List<Finding> findings = asked.stream()
                .map(term -> finding(term, conditions, occurrence))
                .toList();
        List<Placement> placements = agreement.notes().stream()
                .map(note -> placement(note, conditions))
                .toList();
        return new Answer(findings, placements, whole(conditions));
    }

    /**
     * What one of the terms that forbid or permit says when nothing is known beside the occurrence.
     *
     * @param term its index among {@link #terms}
     */
    public Finding ask(int term, Occurrence occurrence, Standings standings) {
        return finding(asked.get(term), conditions(occurrence, Facts.NONE, standings), occurrence);
    }

    /** The terms that forbid or permit, in the order in which they answer. */
    public List<Term> terms() {
        return asked.stream().map(Asked::term).toList();
    }

    /** Where the answers may change that all terms give together, where nothing is known beside the occurrence. */
    public Divisions divisions() {
        return divisions(agreement.terms().stream());
    }

    /** The same of one of {@link #terms}, told by its index. */
    public Divisions divisions(int term) {
        return divisions(asked.get(term).terms());
    }

    /** What one of {@link #terms}, told by its index, makes of an occurrence but where and when it was. */
    public Traits traits(int term, Occurrence occurrence) {
        Stream<Predicate> conditions = asked.get(term).terms().flatMap(Term::predicates);
        return Traits.of(agreement, conditions, conditions(occurrence, Facts.NONE, Standings.MEASURED), occurrence);
    }

    private Divisions divisions(Stream<Term> terms) {
        return Divisions.of(agreement, regions, terms);
    }

    private Conditions conditions(Occurrence occurrence, Facts facts, Standings standings) {
        return new Conditions(agreement, regions, standings, occurrence, facts);
    }

    private Placement placement(Term.Note note, Conditions conditions) {
        Predicate marked = marked(note);
        return Placement.of(agreement, note, Worlds.explore(agreement, world -> conditions.ask(marked, world)));
    }

    /** Inside the region that the note marks, while its instrument is in force. */
    private static Predicate marked(Term.Note note) {
        Predicate inside = new Predicate.Inside(Predicate.End.AT, new RegionRule.Reference(note.where()));
        return note.head()
                .inForce()
                .<Predicate>map(span -> new Predicate.All(List.of(new Predicate.During(List.of(span)), inside)))
                .orElse(inside);
    }

    private Finding finding(Asked term, Conditions conditions, Occurrence occurrence) {
        return switch (term) {
            case Asked.Prohibited forbidding ->
                new Judge(
                                agreement,
                                occurrence,
                                forbidding.term(),
                                Worlds.explore(agreement, world -> answer(forbidding, conditions, occurrence, world)),
                                new Failures(forbidding.conditions(), conditions))
                        .finding();
            case Asked.Permitted permitting ->
                new PermitJudge(
                                agreement,
                                occurrence,
                                permitting.term(),
                                Worlds.explore(
                                        agreement,
                                        world -> new TermAnswer(
                                                Patterns.ask(permitting.conditions(), conditions, world), List.of())),
                                new Failures(permitting.conditions(), conditions))
                        .finding();
        };
    }

    private static TermAnswer answer(
            Asked.Prohibited asked, Conditions conditions, Occurrence occurrence, World world) {
        List<TermAnswer.Step> steps = Patterns.ask(asked.conditions(), conditions, world);
        TermAnswer plain = new TermAnswer(steps, List.of());
        if (plain.match().isFalse()) {
            return plain;
        }
        List<TermAnswer.Excuse> excuses = new ArrayList<>();
        for (Term.Exemption exemption : asked.term().unless()) {
            express(exemption)
                    .ifPresent(when -> excuses.add(new TermAnswer.Excuse(
                            exemption.id(),
                            isPleaded(occurrence, exemption),
                            Patterns.step(0, Slot.CONDITION, world, inWorld -> conditions.ask(when, inWorld)))));
        }
        for (Asked.Permitted permit : asked.permits()) {
            excuses.add(new TermAnswer.Excuse(
                    permit.term().id(),
                    false,
                    Patterns.step(0, Slot.CONDITION, world, inWorld -> conditions.ask(permit.whole(), inWorld))));
        }
        return new TermAnswer(steps, excuses);
    }

    private static Optional<Predicate> express(Term.Exemption exemption) {
        return switch (exemption.force()) {
            case EXPRESS -> exemption.when();
            case PREAMBULAR, UNILATERAL -> Optional.empty();
        };
    }

    private static boolean isPleaded(Occurrence occurrence, Term.Exemption exemption) {
        return occurrence.pleas().stream().anyMatch(plea -> plea.exception().equals(exemption.id()));
    }

    /** What is said of the whole when no term surely speaks of such acts. */
    private Optional<Answer.Whole> whole(Conditions conditions) {
        Truth spoken = asked.stream()
                .map(term -> speaks(term.conditions(), conditions))
                .reduce(Truth.FALSE, Truth::or);
        return spoken.isTrue() ? Optional.empty() : Optional.of(Silence.of(agreement, spoken));
    }

    /** Whether a term with these conditions speaks of such acts: true when it does in some world. */
    private Truth speaks(List<Predicate> asked, Conditions conditions) {
        Predicate all = new Predicate.All(asked);
        Worlds<Truth> worlds = Worlds.explore(agreement, world -> ActsAlone.ask(all, conditions, world));
        List<Truth> truths = worlds.answers().stream().map(Worlds.Answer::value).toList();
        if (worlds.bounded() || truths.contains(Truth.TRUE)) {
            return Truth.TRUE;
        }
        return truths.stream().allMatch(Truth::isFalse) ? Truth.FALSE : Truth.OPEN;
    }
}
