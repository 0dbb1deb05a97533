package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.Occurrence;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/**
 * What a term makes of all that is told of an occurrence but where and when it was. Two occurrences at one place and time with
 * the same traits are answered alike.
 *
 * @param answers to each of the term's conditions that neither place nor time bear on, in each world
 * @param told what is told and may bear on the answer in another way
 */
public record Traits(List<Worlds<Trait>> answers, List<Object> told) {

    public Traits {
        answers = List.copyOf(answers);
        told = List.copyOf(told);
    }

    /**
     * How true a condition is.
     *
     * @param wanting where the facts lie that would settle it
     */
    record Trait(Truth truth, List<Gap.Where> wanting) {

        static Trait of(Reason reason) {
            return new Trait(
                    reason.truth(),
                    reason.gaps().stream().map(Gap::where).distinct().sorted().toList());
        }
    }

    /** Those of an occurrence for a term that hangs on {@code conditions}. */
    static Traits of(Agreement agreement, Stream<Predicate> conditions, Conditions asked, Occurrence occurrence) {
        boolean alwaysAlike = agreement.actors().values().stream().allMatch(Traits::isAlwaysAlike);
        List<Worlds<Trait>> answers = new ArrayList<>();
        List<Object> told = new ArrayList<>(List.of(occurrence.pleas()));
        conditions.forEach(condition -> {
            switch (condition) {
                case Predicate.IsAct _, Predicate.IsWeapon _, Predicate.IsMedium _, Predicate.Compares _ ->
                    answers.add(ask(agreement, condition, asked));
                case Predicate.IsActor(var role, var _) -> {
                    if (alwaysAlike) {
                        answers.add(ask(agreement, condition, asked));
                    } else {
                        told.add(
                                switch (role) {
                                    case BY -> occurrence.who().by();
                                    case AGAINST -> occurrence.who().against();
                                });
                    }
                }
                case Predicate.During _,
                        Predicate.Inside _,
                        Predicate.Done _,
                        Predicate.Decided _,
                        Predicate.Judged _,
                        Predicate.Pleaded _,
                        Predicate.Reads _,
                        Predicate.All _,
                        Predicate.Any _,
                        Predicate.Not _ -> {}
            }
        });
        return new Traits(answers, told);
    }

    private static Worlds<Trait> ask(Agreement agreement, Predicate condition, Conditions asked) {
        return Worlds.explore(agreement, world -> Trait.of(asked.ask(condition, world)));
    }

    /** Whether an actor belongs to the same classes at all times. */
    private static boolean isAlwaysAlike(Actor actor) {
        return actor.memberships().stream()
                .allMatch(membership ->
                        membership.from().isEmpty() && membership.until().isEmpty());
    }
}
