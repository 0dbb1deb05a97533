package org.truceline.app.registry;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.truceline.evidence.register.Account;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Position;
import org.truceline.occurrence.ClassTree;
import org.truceline.time.PossibleTime;

/**
 * Incidents that may be one and the same, proposed with the reason; a person decides.
 *
 * @param acts the classes of acts
 * @param clocks those that a time without a stated zone may be told on
 */
public record Alike(Register register, ClassTree acts, Collection<? extends ZoneId> clocks) {

    private static final Duration APART = Duration.ofMinutes(30);
    private static final double METRES_APART = 5_000;
    private static final int MOST = 5;

    /** Another incident, and why it may be the same. */
    public record Proposal(RecordId incident, String because) {}

    /** At most five others. */
    public List<Proposal> to(RecordId incident) {
        List<Account> mine = accounts(incident);
        if (mine.isEmpty()) {
            return List.of();
        }
        return register.all(IncidentFile.class)
                .filter(held -> !held.record().equals(incident)
                        && held.recorded().mergedInto().isEmpty())
                .flatMap(held ->
                        because(mine, accounts(held.record()))
                                .map(reason -> new Proposal(held.record(), reason))
                                .stream())
                .limit(MOST)
                .toList();
    }

    private List<Account> accounts(RecordId incident) {
        return register.find(incident, IncidentFile.class).stream()
                .flatMap(file -> file.accounts().stream())
                .flatMap(account -> register.find(account, Account.class).stream())
                .toList();
    }

    private Optional<String> because(List<Account> mine, List<Account> theirs) {
        return mine.stream()
                .flatMap(one -> theirs.stream().flatMap(other -> because(one, other).stream()))
                .findFirst();
    }

    private Optional<String> because(Account one, Account other) {
        if (!isSameKind(one.happening().act(), other.happening().act()) || !isSameTime(one, other)) {
            return Optional.empty();
        }
        return nearness(one, other)
                .map(near -> "Both tell of " + acts.wordsOrId(one.happening().act())
                        + "; the times as told may be the same or lie within half an hour; " + near + ".");
    }

    private boolean isSameKind(String one, String other) {
        return one.equals(other)
                || (acts.knows(one) && acts.knows(other) && (acts.isBelow(one, other) || acts.isBelow(other, one)));
    }

    private boolean isSameTime(Account one, Account other) {
        Optional<Clocked> first = one.happening().when();
        Optional<Clocked> second = other.happening().when();
        return first.isPresent()
                && second.isPresent()
                && mayMeet(first.get().possible(clocks), second.get().possible(clocks));
    }

    private static boolean mayMeet(PossibleTime one, PossibleTime other) {
        return begins(one).minus(APART).isBefore(ends(other))
                && begins(other).minus(APART).isBefore(ends(one));
    }

    private static Instant begins(PossibleTime time) {
        return time.from().orElse(Instant.parse("0000-01-02T00:00:00Z"));
    }

    private static Instant ends(PossibleTime time) {
        return time.until().orElse(Instant.parse("9999-12-30T00:00:00Z"));
    }

    private static Optional<String> nearness(Account one, Account other) {
        Optional<ToldPlace> here = place(one);
        Optional<ToldPlace> there = place(other);
        if (here.isEmpty() || there.isEmpty()) {
            return Optional.empty();
        }
        if (here.get().words().equalsIgnoreCase(there.get().words())) {
            return Optional.of("both name " + here.get().words());
        }
        return centres(here.get())
                .flatMap(from -> centres(there.get())
                        .map(to -> Geodesy.distance(from, to).value()))
                .min(Double::compare)
                .filter(metres -> metres <= METRES_APART)
                .map(metres ->
                        String.format(Locale.ROOT, "the places that they name lie about %.1f km apart", metres / 1000));
    }

    private static Optional<ToldPlace> place(Account account) {
        return account.happening()
                .at()
                .or(() -> Optional.of(account)
                        .filter(ObservationMade.class::isInstance)
                        .map(observation -> ((ObservationMade) observation).from()));
    }

    private static Stream<Position> centres(ToldPlace place) {
        return place.meanings().stream().map(meaning -> switch (meaning) {
            case Meaning.Spot spot -> spot.at();
            case Meaning.Off off -> off.from().at();
            case Meaning.Outline outline -> outline.corners().getFirst();
        });
    }
}
