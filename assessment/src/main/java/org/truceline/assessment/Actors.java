package org.truceline.assessment;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Parties;
import org.truceline.time.Lasting;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Gap;
import org.truceline.truth.Reason;
import org.truceline.truth.Truth;

/** Conditions on who did something, or to whom it was done. Says who is alleged, never who is responsible. */
final class Actors {

    private final Agreement agreement;
    private final ClassTree tree;
    private final PossibleTime when;

    Actors(Agreement agreement, PossibleTime when) {
        this.agreement = agreement;
        this.tree = agreement.classes().actors();
        this.when = when;
    }

    Reason ask(Predicate.Role role, Parties told, Set<String> wanted) {
        String wantedWords = wanted.stream().map(this::words).collect(Collectors.joining(" or "));
        boolean doer = role == Predicate.Role.BY;
        if (wanted.contains("anybody")) {
            return Reason.firm(true, "It is asked of anybody.");
        }
        Gap who = new Gap(Gap.Where.REPORT, doer ? "who did it" : "to whom or what it was done");
        String of = doer ? " as the author" : " as the target";
        if (told.named().isEmpty()) {
            return Reason.open("Nobody is named" + of + "; asked is " + wantedWords + ".", who);
        }
        List<Truth> truths = told.named().stream().map(id -> oneOf(id, wanted)).toList();
        String names = told.named().stream().map(this::words).collect(Collectors.joining(" or "));
        String alleged = Spoken.capital(names) + (told.others() ? " or somebody else" : "") + " is named" + of;
        if (!told.others() && truths.stream().allMatch(Truth::isTrue)) {
            return Reason.firm(true, alleged + "; that is " + wantedWords + ".");
        }
        if (!told.others() && truths.stream().allMatch(Truth::isFalse)) {
            return Reason.firm(false, alleged + "; that is not " + wantedWords + ".");
        }
        return Reason.open(
                alleged + ", which may or may not be " + wantedWords + ".", missing(told, truths, wanted, who));
    }

    /** Who it was, where that has a bearing; of those that the agreement names, what would tell whether each belonged. */
    private List<Gap> missing(Parties told, List<Truth> truths, Set<String> wanted, Gap who) {
        Set<Gap> missing = new LinkedHashSet<>();
        boolean differ =
                truths.stream().filter(each -> !each.isOpen()).distinct().count() > 1;
        if (told.others() || differ) {
            missing.add(who);
        }
        for (int i = 0; i < truths.size(); i++) {
            if (truths.get(i).isOpen()) {
                Actor actor = agreement.actors().get(told.named().get(i));
                missing.addAll(actor == null ? List.of(who) : belonged(actor, wanted));
            }
        }
        return missing.isEmpty() ? List.of(who) : List.copyOf(missing);
    }

    /**
     * What would tell whether an actor of the agreement belonged: the time, where all hangs on its memberships, of the
     * report or of the text; else the text. It is asked of classes only, for two actors that the file names are not one
     * another.
     */
    private Set<Gap> belonged(Actor actor, Set<String> wanted) {
        String belonged = "whether " + words(actor.id()) + " then belonged to: "
                + wanted.stream()
                        .filter(each -> !agreement.actors().containsKey(each))
                        .map(this::words)
                        .collect(Collectors.joining(" or "));
        boolean unlisted = wanted.stream()
                .anyMatch(
                        each -> lists().anyMatch(list -> tree.isBelow(list, each) && mayBeOn(list, actor.id(), true)));
        boolean unclassed = wanted.stream()
                .anyMatch(each -> !isList(each) && tree.isA(actor.id(), each).isOpen());
        Set<Gap> forTheTime = unlisted || unclassed ? Set.of() : forTheTime(actor, wanted, belonged);
        return forTheTime.isEmpty() ? Set.of(new Gap(Gap.Where.TEXT, belonged)) : forTheTime;
    }

    /** The time of the report, if it makes a difference; that of the text, where a membership's end is not one instant. */
    private Set<Gap> forTheTime(Actor actor, Set<String> wanted, String belonged) {
        Set<Gap> gaps = new LinkedHashSet<>();
        wanted.stream()
                .flatMap(each -> memberships(actor, each))
                .filter(each -> during(each).isOpen())
                .forEach(each -> {
                    if (each.unsure().stream().noneMatch(unsure -> unsure.holds(when))) {
                        gaps.add(new Gap(Gap.Where.REPORT, "the time, to tell " + belonged));
                    }
                    if (each.unsure().stream().anyMatch(when::overlaps)) {
                        gaps.add(new Gap(
                                Gap.Where.TEXT, "the hour from or until which it belonged, to tell " + belonged));
                    }
                });
        return gaps;
    }

    private String words(String id) {
        Actor actor = agreement.actors().get(id);
        return actor == null ? tree.wordsOrId(id) : actor.name();
    }

    private Truth oneOf(String id, Set<String> wanted) {
        Truth truth = Truth.FALSE;
        for (String each : wanted) {
            Truth one = isA(id, each);
            if (one.isTrue()) {
                return Truth.TRUE;
            }
            truth = one.isOpen() ? Truth.OPEN : truth;
        }
        return truth;
    }

    /**
     * Whether the actor or class {@code id} is, or belongs to, {@code wanted}: by the tree, and by lists with members in
     * time. Actors that the agreement names are different from one another.
     */
    private Truth isA(String id, String wanted) {
        Truth byTree = tree.isA(id, wanted);
        Actor actor = agreement.actors().get(id);
        if (byTree.isTrue()) {
            return byTree;
        }
        if (actor != null && agreement.actors().containsKey(wanted)) {
            return Truth.FALSE;
        }
        Truth byMembership = actor == null ? Truth.FALSE : byMembership(actor, wanted);
        if (byMembership.isTrue()) {
            return Truth.TRUE;
        }
        boolean mayBeListed = lists().anyMatch(list -> tree.isBelow(list, wanted) && mayBeOn(list, id, actor != null));
        boolean open = byMembership.isOpen()
                || mayBeListed
                || (byTree.isOpen() && !isList(wanted))
                || isUnclassed(wanted)
                || (actor == null && isMetByAMember(id, wanted));
        return open ? Truth.OPEN : Truth.FALSE;
    }

    /** Whether an actor of the agreement may be of both, of one of them by a membership: who is told by a class may be it. */
    private boolean isMetByAMember(String told, String wanted) {
        return agreement.actors().values().stream()
                .anyMatch(actor -> mayBeBoth(actor, told, wanted) || mayBeBoth(actor, wanted, told));
    }

    private boolean mayBeBoth(Actor actor, String byMembership, String another) {
        return !byMembership(actor, byMembership).isFalse()
                && !isA(actor.id(), another).isFalse();
    }

    /** True for an actor of the agreement of which nothing tells what it is: whoever is told only by class may be it. */
    private boolean isUnclassed(String id) {
        return agreement.actors().containsKey(id) && tree.parentOf(id).isEmpty();
    }

    private Truth byMembership(Actor actor, String wanted) {
        return memberships(actor, wanted).map(this::during).reduce(Truth.FALSE, Truth::or);
    }

    private Stream<Lasting> memberships(Actor actor, String wanted) {
        return actor.memberships().stream()
                .filter(membership -> tree.isBelow(membership.of(), wanted))
                .map(this::lasting);
    }

    /** Classes whose members are listed with times. */
    private Stream<String> lists() {
        return Stream.concat(
                        agreement.classes().listings().keySet().stream(),
                        agreement.actors().values().stream()
                                .flatMap(actor -> actor.memberships().stream())
                                .map(Actor.Membership::of))
                .distinct();
    }

    private boolean isList(String id) {
        return lists().anyMatch(id::equals);
    }

    /** Whether something not known to be on a list may be on it: not when it is of another kind, or all members are named. */
    private boolean mayBeOn(String list, String id, boolean named) {
        boolean complete = agreement.classes().listings().getOrDefault(list, false);
        boolean otherKind =
                tree.parentOf(list).filter(kind -> tree.isA(id, kind).isFalse()).isPresent();
        return !otherKind && !(named && complete);
    }

    private Lasting lasting(Actor.Membership membership) {
        return Lasting.between(membership.from(), membership.until(), agreement.clocks());
    }

    private Truth during(Lasting membership) {
        if (membership.surelyDuring(when)) {
            return Truth.TRUE;
        }
        return membership.surelyNotDuring(when) ? Truth.FALSE : Truth.OPEN;
    }
}
