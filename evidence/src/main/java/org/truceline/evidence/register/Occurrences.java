package org.truceline.evidence.register;

import java.time.ZoneId;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.Amount;
import org.truceline.evidence.ResponseType;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Occurrence.Plea;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.What;
import org.truceline.occurrence.When;
import org.truceline.occurrence.Who;
import org.truceline.time.PossibleTime;

/**
 * What the accounts of an incident support, as something that can be asked about.
 *
 * @param clocks those that a time without a stated zone may be told on; at least one
 */
public record Occurrences(Register register, Collection<? extends ZoneId> clocks) {

    /**
     * One occurrence for each kind of act that the accounts tell, which holds open whatever else they differ in: each
     * place that one of them names is possible, and each time. Whoever a claim alleges may have done it, and so may others.
     * None while the incident has no account.
     */
    public List<Occurrence> of(RecordId incident) {
        List<Account> accounts = register.find(incident, IncidentFile.class).stream()
                .flatMap(file -> file.accounts().stream())
                .flatMap(account -> register.find(account, Account.class).stream())
                .toList();
        List<String> acts = accounts.stream()
                .map(account -> account.happening().act())
                .distinct()
                .toList();
        return acts.stream()
                .map(act -> occurrence(
                        acts.size() == 1 ? incident.toString() : incident + "." + act,
                        act,
                        accounts.stream()
                                .filter(account -> account.happening().act().equals(act))
                                .toList(),
                        pleas(incident)))
                .toList();
    }

    private Occurrence occurrence(String id, String act, List<Account> accounts, List<Plea> pleas) {
        return new Occurrence(
                id,
                new What(new ActClass(act), weapon(accounts), Optional.empty(), number(accounts)),
                who(accounts),
                at(accounts),
                when(accounts),
                pleas);
    }

    private static Weapon weapon(List<Account> accounts) {
        Set<Optional<String>> told =
                accounts.stream().map(account -> account.happening().weapon()).collect(Collectors.toSet());
        return told.size() == 1
                ? told.iterator()
                        .next()
                        .map(id -> new Weapon(id, Numbers.UNTOLD, Numbers.UNTOLD))
                        .orElse(Weapon.UNTOLD)
                : Weapon.UNTOLD;
    }

    private static Numbers number(List<Account> accounts) {
        List<Optional<Amount>> told =
                accounts.stream().map(account -> account.happening().number()).toList();
        if (told.stream().anyMatch(Optional::isEmpty)) {
            return Numbers.UNTOLD;
        }
        List<Amount> amounts = told.stream().flatMap(Optional::stream).toList();
        return new Numbers(
                amounts.stream()
                        .mapToDouble(each -> bound(each.floor(), 0))
                        .min()
                        .orElse(0),
                amounts.stream()
                        .mapToDouble(each -> bound(each.ceiling(), Double.POSITIVE_INFINITY))
                        .max()
                        .orElse(Double.POSITIVE_INFINITY));
    }

    private static double bound(OptionalLong told, double otherwise) {
        return told.isPresent() ? told.getAsLong() : otherwise;
    }

    private static Who who(List<Account> accounts) {
        List<ClaimMade> claims = accounts.stream()
                .filter(ClaimMade.class::isInstance)
                .map(ClaimMade.class::cast)
                .toList();
        List<String> hit = distinct(claims.stream().flatMap(claim -> claim.against().stream()));
        return new Who(
                new Parties(distinct(claims.stream().flatMap(claim -> claim.alleges().stream())), true),
                new Parties(hit, true),
                String.join(" or ", hit));
    }

    private static Located at(List<Account> accounts) {
        List<Located> told = accounts.stream().map(Occurrences::at).distinct().toList();
        if (told.stream().anyMatch(Located::isUntold)) {
            return told.size() == 1 ? told.getFirst() : new Located(new Whereabouts.Anywhere(), words(told));
        }
        return told.size() == 1
                ? told.getFirst()
                : new Located(
                        new Whereabouts.OneOf(told.stream().map(Located::ground).toList()), words(told));
    }

    private static String words(List<Located> told) {
        return told.stream().map(Located::told).distinct().collect(Collectors.joining(" or "));
    }

    /** Where one account has it: the place that it names, else what its observer's direction and distance allow. */
    public static Located at(Account account) {
        return account.happening()
                .at()
                .map(ToldPlace::located)
                .orElseGet(
                        () -> account instanceof ObservationMade observation ? observation.located() : Located.UNTOLD);
    }

    private When when(List<Account> accounts) {
        List<Optional<Clocked>> told = accounts.stream()
                .map(account -> account.happening().when())
                .distinct()
                .toList();
        if (told.contains(Optional.<Clocked>empty())) {
            return told.size() == 1 ? When.UNTOLD : new When(timesTold(told), "", PossibleTime.ANY, List.of());
        }
        List<Clocked> times = told.stream().flatMap(Optional::stream).toList();
        return new When(
                timesTold(told),
                times.stream().allMatch(Clocked::isOnAClock)
                        ? ""
                        : clocks.stream().map(ZoneId::getId).collect(Collectors.joining(" or ")),
                times.stream()
                        .map(time -> time.possible(clocks))
                        .reduce(PossibleTime::hull)
                        .orElse(PossibleTime.ANY),
                List.of());
    }

    private static String timesTold(List<Optional<Clocked>> told) {
        return told.stream()
                .map(time -> time.map(Clocked::text).orElse("no time told"))
                .collect(Collectors.joining(" or "));
    }

    private List<Plea> pleas(RecordId incident) {
        return register.about(incident, ResponseGiven.class)
                .map(Register.Held::recorded)
                .filter(response -> response.type() == ResponseType.JUSTIFIED)
                .flatMap(response ->
                        response.pleads().or(response::says).map(words -> new Plea(response.by(), words)).stream())
                .toList();
    }

    private static List<String> distinct(Stream<String> words) {
        return List.copyOf(words.collect(Collectors.toCollection(LinkedHashSet::new)));
    }
}
