package org.truceline.assessment;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Moment;
import org.truceline.agreement.Span;
import org.truceline.agreement.World;

/**
 * Spans of one condition, and where they meet. Of two that meet at a moment with a name, whenever that is, the one holds or
 * the other from where the first begins until where the second ends: that span is asked with them.
 *
 * @param all the spans, and those that two of them make together
 * @param longest those that are no part of another that was made
 */
record Meeting(List<Span> all, List<Span> longest) {

    static Meeting of(List<Span> spans, World world) {
        List<Span> all = new ArrayList<>(spans);
        Set<Span> parts = new LinkedHashSet<>();
        for (int i = 0; i < all.size(); i++) {
            for (int j = 0; j < i; j++) {
                join(all.get(i), all.get(j), all, parts, world);
                join(all.get(j), all.get(i), all, parts, world);
            }
        }
        List<Span> longest = all.stream().filter(span -> !parts.contains(span)).toList();
        return new Meeting(List.copyOf(all), longest.isEmpty() ? List.copyOf(all) : longest);
    }

    private static void join(Span one, Span next, List<Span> all, Set<Span> parts, World world) {
        Optional<String> end = one.until().flatMap(moment -> name(moment, world));
        boolean meet = end.isPresent()
                && end.equals(next.from().flatMap(moment -> name(moment, world)))
                && one.daily().equals(next.daily());
        Span whole = new Span(one.from(), next.until(), one.daily());
        if (meet && !all.contains(whole)) {
            all.add(whole);
            parts.add(one);
            parts.add(next);
        }
    }

    /** What tells a moment from others that may be at the same instant: two unknown ones need not be the same. */
    private static Optional<String> name(Moment moment, World world) {
        return switch (moment) {
            case Moment.Named named -> name(named.rule(), world).or(() -> Optional.of("times " + named.id()));
            case Moment.Done done -> Optional.of("events " + done.event().id());
            case Moment.Open open -> open.value().in(world).flatMap(taken -> name(taken, world));
            case Moment.At _, Moment.Local _, Moment.Shifted _, Moment.Extreme _ -> Optional.empty();
        };
    }
}
