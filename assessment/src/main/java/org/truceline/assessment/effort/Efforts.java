package org.truceline.assessment.effort;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.ObservationEffort;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.SiteVisit;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.truth.Truth;

/**
 * Works out observation effort from a register.
 *
 * @param clocks those that a time without a stated zone may be told on; at least one
 */
public record Efforts(Register register, Collection<? extends ZoneId> clocks) {

    /** The effort of a window in an area, or everywhere. */
    public Effort of(TimeWindow window, Optional<Area> area) {
        return new Asked(window, area).effort();
    }

    private final class Asked {

        private final TimeWindow window;
        private final Optional<Area> area;

        Asked(TimeWindow window, Optional<Area> area) {
            this.window = window;
            this.area = area;
        }

        Effort effort() {
            List<Register.Held<ObservationEffort>> watched = register.all(ObservationEffort.class)
                    .filter(held -> !isIn(
                                    held.recorded().area(), held.recorded().when())
                            .isFalse())
                    .toList();
            Map<String, List<Register.Held<ObservationEffort>>> byObserver = watched.stream()
                    .collect(Collectors.groupingBy(
                            held -> held.recorded().observer(), LinkedHashMap::new, Collectors.toList()));
            List<Effort.Observer> observers = new ArrayList<>();
            byObserver.forEach((name, stretches) -> observers.add(observer(name, stretches)));
            return new Effort(window, area, looked(watched), observers, sites(), restrictions());
        }

        private Effort.Observer observer(String name, List<Register.Held<ObservationEffort>> stretches) {
            return new Effort.Observer(
                    name,
                    looked(stretches),
                    stretches.stream()
                            .flatMap(held -> held.recorded().means().stream())
                            .collect(Collectors.<ObservationMade.Means>toSet()),
                    stretches.stream()
                            .flatMap(held -> held.recorded().limits().stream())
                            .distinct()
                            .toList(),
                    stretches.stream().map(Register.Held::record).toList());
        }

        private Looked looked(List<Register.Held<ObservationEffort>> stretches) {
            Stretches surely = new Stretches();
            Stretches maybe = new Stretches();
            for (Register.Held<ObservationEffort> held : stretches) {
                boolean inArea = place(held.recorded().area()).isTrue();
                Watch.of(held.recorded().when(), clocks).ifPresent(watch -> {
                    add(maybe, watch.begin().earliest(), watch.end().latest());
                    if (inArea) {
                        add(surely, watch.begin().latest(), watch.end().earliest());
                    }
                });
            }
            return new Looked(surely.length(), maybe.length());
        }

        private void add(Stretches stretches, Instant from, Instant until) {
            stretches.add(window.clip(from), window.clip(until));
        }

        private List<Effort.Site> sites() {
            Map<String, List<Register.Held<SiteVisit>>> bySite = register.all(SiteVisit.class)
                    .filter(held ->
                            !isIn(held.recorded().at(), held.recorded().when()).isFalse())
                    .collect(Collectors.groupingBy(
                            held -> held.recorded().site(), LinkedHashMap::new, Collectors.toList()));
            List<Effort.Site> sites = new ArrayList<>();
            bySite.forEach((name, visits) -> sites.add(new Effort.Site(
                    name,
                    visits.stream()
                            .map(held -> held.recorded().outcome())
                            .min(Enum::compareTo)
                            .orElseThrow(),
                    visits.stream().map(Register.Held::record).toList())));
            return sites;
        }

        private List<Register.Held<Restriction>> restrictions() {
            return register.all(Restriction.class)
                    .filter(held ->
                            !isIn(held.recorded().at(), held.recorded().when()).isFalse())
                    .toList();
        }

        private Truth isIn(ToldPlace at, Clocked when) {
            return window.holds(when.possible(clocks)).and(place(at));
        }

        private Truth place(ToldPlace at) {
            return area.map(ground -> ground.holds(at.whereabouts())).orElse(Truth.TRUE);
        }
    }
}
