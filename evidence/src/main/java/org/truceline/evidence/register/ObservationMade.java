package org.truceline.evidence.register;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.evidence.Require;
import org.truceline.evidence.Worded;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;

/**
 * What a monitor or a sensor of the office saw, heard or recorded.
 *
 * @param observer the post, patrol or sensor, by the name that the office uses
 * @param from where the observer was
 * @param means at least one
 * @param towards in which direction it was; empty when not told
 * @param away how far it was
 * @param remark anything else, in the observer's words
 * @param report the call or form that brought it
 */
public record ObservationMade(
        String observer,
        ToldPlace from,
        Set<Means> means,
        Optional<Bearings> towards,
        Optional<Away> away,
        Happening happening,
        Optional<String> remark,
        Optional<RecordId> report)
        implements Account {

    /** How it was perceived. */
    public enum Means implements Worded {
        SEEN,
        HEARD,
        RECORDED
    }

    /** A distance from the observer, both ends included. */
    public record Away(Metres nearest, Metres farthest) {

        /** @throws IllegalArgumentException when the nearest lies beyond the farthest, or below zero */
        public Away {
            if (nearest.value() < 0 || nearest.compareTo(farthest) > 0) {
                throw new IllegalArgumentException(
                        "expected distances from the smaller to the larger, found " + nearest + " to " + farthest);
            }
        }
    }

    /** @throws IllegalArgumentException when nobody observed, or by no means */
    public ObservationMade {
        Require.text(observer, "who observed");
        Require.textIfAny(remark, "a remark");
        means = inOrder(means);
    }

    /** The same, always in one order; throws IllegalArgumentException when there are none. */
    static Set<Means> inOrder(Set<Means> means) {
        if (means.isEmpty()) {
            throw new IllegalArgumentException("expected seen, heard or recorded, found none of them");
        }
        return Collections.unmodifiableSet(EnumSet.copyOf(means));
    }

    /**
     * Where it was by direction and distance from the observer, where the happening names no place: anywhere when the
     * distance is not told, for hearing and sight have no sure reach.
     */
    Located located() {
        if (away.isEmpty() || from.meanings().isEmpty()) {
            return Located.UNTOLD;
        }
        List<Whereabouts> sectors = from.meanings().stream()
                .map(meaning -> meaning instanceof Meaning.Spot spot ? sector(spot) : new Whereabouts.Anywhere())
                .toList();
        return new Located(
                sectors.size() == 1 ? sectors.getFirst() : new Whereabouts.OneOf(sectors),
                "%s to %s from %s".formatted(away.get().nearest(), away.get().farthest(), from.words()));
    }

    private Whereabouts sector(Meaning.Spot spot) {
        Away reach = away.orElseThrow();
        return new Whereabouts.Sector(
                spot.whereabouts(), towards.orElse(Bearings.ANY), reach.nearest(), reach.farthest());
    }

    @Override
    public Stream<RecordId> mentions() {
        return report.stream();
    }
}
