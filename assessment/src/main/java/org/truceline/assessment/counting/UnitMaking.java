package org.truceline.assessment.counting;

import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.truceline.agreement.Classes;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.Occurrences;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Metres;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Located;
import org.truceline.time.PossibleTime;
import org.truceline.truth.Truth;

/** Makes one unit of accounts that are taken together. */
record UnitMaking(CountQuestion question, Collection<? extends ZoneId> clocks, Classes classes) {

    /** The unit of these accounts; empty when there are none. */
    Optional<Unit> of(Optional<RecordId> incident, List<RecordId> records, Register register) {
        List<RecordId> there = records.stream()
                .filter(record -> register.find(record, Account.class).isPresent())
                .toList();
        List<Account> accounts = there.stream()
                .flatMap(record -> register.find(record, Account.class).stream())
                .toList();
        return accounts.isEmpty() ? Optional.empty() : Optional.of(judged(unit(incident, there, accounts)));
    }

    /** Whether two units may be about the same thing. */
    boolean mayBeOne(Unit one, Unit other) {
        return overlap(one.time(), other.time())
                && one.acts().stream()
                        .anyMatch(act -> other.acts().stream().anyMatch(theirs -> mayBe(act, theirs, classes.acts())))
                && Apart.of(one.place().ground(), other.place().ground()).mayBeWithin(Metres.ZERO);
    }

    static boolean mayBe(String one, String other, ClassTree tree) {
        return !tree.isA(one, other).isFalse() || !tree.isA(other, one).isFalse();
    }

    private static boolean overlap(PossibleTime one, PossibleTime other) {
        return startsBeforeEnd(one, other) && startsBeforeEnd(other, one);
    }

    private static boolean startsBeforeEnd(PossibleTime one, PossibleTime other) {
        return one.from().isEmpty()
                || other.until().isEmpty()
                || one.from().get().isBefore(other.until().get());
    }

    private Unit judged(Unit unit) {
        Truth acts = Truth.hullOf(unit.acts().stream()
                .map(act -> question.asksFor(act, classes.acts()))
                .toList());
        Truth belongs = acts.and(question.covers(unit));
        return new Unit(
                unit.incident(),
                unit.accounts(),
                unit.acts(),
                unit.weapon(),
                unit.number(),
                unit.time(),
                unit.place(),
                belongs);
    }

    private Unit unit(Optional<RecordId> incident, List<RecordId> records, List<Account> accounts) {
        List<Happening> told = accounts.stream().map(Account::happening).toList();
        return new Unit(
                incident,
                records,
                told.stream().map(Happening::act).collect(Collectors.toSet()),
                weapon(told),
                number(told),
                time(told),
                place(accounts),
                Truth.OPEN);
    }

    private static Optional<String> weapon(List<Happening> told) {
        Set<String> weapons =
                told.stream().flatMap(each -> each.weapon().stream()).collect(Collectors.toSet());
        return weapons.size() == 1 ? weapons.stream().findFirst() : Optional.empty();
    }

    private static Count number(List<Happening> told) {
        return told.stream()
                .map(Happening::number)
                .filter(Optional::isPresent)
                .map(Count::of)
                .reduce(Count::hull)
                .orElseGet(() -> Count.of(Optional.empty()));
    }

    private PossibleTime time(List<Happening> told) {
        return told.stream()
                .flatMap(each -> each.when().stream())
                .map(when -> when.possible(clocks))
                .reduce(PossibleTime::hull)
                .orElse(PossibleTime.ANY);
    }

    private static UnitPlace place(List<Account> accounts) {
        List<Located> located = accounts.stream()
                .map(Occurrences::at)
                .filter(at -> !at.told().equals(Located.UNTOLD.told()))
                .distinct()
                .toList();
        List<Meaning> meanings = accounts.stream()
                .flatMap(account -> account.happening().at().stream())
                .map(ToldPlace::meanings)
                .flatMap(List::stream)
                .distinct()
                .toList();
        boolean allNamed = accounts.stream()
                .filter(account -> !Occurrences.at(account).told().equals(Located.UNTOLD.told()))
                .allMatch(account -> account.happening().at().stream()
                        .anyMatch(at -> !at.meanings().isEmpty()));
        return new UnitPlace(words(located), allNamed ? meanings : List.of(), ground(located));
    }

    private static String words(List<Located> located) {
        return located.isEmpty()
                ? Located.UNTOLD.told()
                : located.stream().map(Located::told).distinct().collect(Collectors.joining(" or "));
    }

    private static Whereabouts ground(List<Located> located) {
        List<Whereabouts> grounds =
                located.stream().map(Located::ground).distinct().toList();
        return switch (grounds.size()) {
            case 0 -> new Whereabouts.Anywhere();
            case 1 -> grounds.getFirst();
            default -> new Whereabouts.OneOf(grounds);
        };
    }
}
