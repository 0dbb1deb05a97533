package org.truceline.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.World;
import org.truceline.geo.Bearings;
import org.truceline.geo.Metres;
import org.truceline.geo.Strip;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Relation;

/** Every place on the ground that fits what is told, with the agreement's lines and places put in. */
final class Grounds {

    /** A strip of no depth at all has no ground; one of a metre holds every place that was meant. */
    private static final Metres NARROWEST = Metres.of(1);

    private final Agreement agreement;
    private final Located located;

    Grounds(Agreement agreement, Located located) {
        this.agreement = agreement;
        this.located = located;
    }

    /**
     * Places on the ground.
     *
     * @param key tells them from those in other worlds and at other times
     */
    record Ground(String key, Whereabouts whereabouts) {}

    /** The places in {@code world}, by the lines as they run on {@code chart}. */
    Ground in(World world, Chart chart) {
        List<Whereabouts> parts = new ArrayList<>();
        StringBuilder key = new StringBuilder();
        if (!(located.ground() instanceof Whereabouts.Anywhere)) {
            parts.add(located.ground());
        }
        for (Relation relation : located.relations()) {
            onGround(relation, world, chart).ifPresent(ground -> {
                parts.add(ground.whereabouts());
                key.append(ground.key()).append(' ');
            });
        }
        Whereabouts whereabouts = parts.isEmpty()
                ? new Whereabouts.Anywhere()
                : parts.size() == 1 ? parts.getFirst() : new Whereabouts.All(parts);
        return new Ground(key.toString(), whereabouts);
    }

    private Optional<Ground> onGround(Relation relation, World world, Chart chart) {
        return switch (relation) {
            case Relation.FromLine from ->
                drawn(from.line(), world, chart).map(drawn -> new Ground(drawn.key(), beside(from, drawn)));
            case Relation.Along along ->
                drawn(along.line(), world, chart)
                        .map(drawn -> new Ground(
                                drawn.key(),
                                new Whereabouts.Stretch(
                                        drawn.version().line(),
                                        along.from(),
                                        along.to(),
                                        along.within().plus(drawn.version().error()))));
            case Relation.FromPlace from ->
                Optional.ofNullable(agreement.names().places().get(from.place()))
                        .map(place -> new Ground("", around(from, place)));
            case Relation.In _, Relation.NotIn _ -> Optional.empty();
        };
    }

    private record OnMap(NamedLine line, Drawn.LineVersion version) {
        String key() {
            return version.id() + "@" + System.identityHashCode(version.line());
        }
    }

    private Optional<OnMap> drawn(String id, World world, Chart chart) {
        return Optional.ofNullable(agreement.names().lines().get(id))
                .flatMap(value -> value.in(world))
                .flatMap(line -> chart.version(line).map(version -> new OnMap(line, version)));
    }

    private static Whereabouts beside(Relation.FromLine told, OnMap drawn) {
        Strip.Side side = told.side()
                .map(name -> drawn.line().sides().indexOf(name) == 0 ? Strip.Side.LEFT : Strip.Side.RIGHT)
                .orElse(Strip.Side.BOTH);
        Metres most = told.most().compareTo(told.least()) > 0
                ? told.most()
                : told.most().plus(NARROWEST);
        return new Whereabouts.Beside(new Strip(
                drawn.version().line(),
                side,
                told.least(),
                Optional.of(most),
                Strip.Ends.ROUND,
                drawn.version().error()));
    }

    private static Whereabouts around(Relation.FromPlace told, NamedPlace place) {
        return new Whereabouts.Sector(
                new Whereabouts.Disc(place.at(), place.radius()),
                told.bearings().orElse(Bearings.ANY),
                told.nearest(),
                told.farthest());
    }
}
