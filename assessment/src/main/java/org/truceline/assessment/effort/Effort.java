package org.truceline.assessment.effort;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.evidence.register.Restriction;
import org.truceline.evidence.register.SiteVisit;

/**
 * How much was looked at in a window and an area.
 *
 * @param area empty for everywhere
 * @param byAnyone how long at least one observer looked: each instant once
 * @param observers each observer, in the order of the register
 * @param sites each site with the best that became of the attempts to see it
 * @param restrictions restrictions of movement that surely or possibly fell into window and area
 */
public record Effort(
        TimeWindow window,
        Optional<Area> area,
        Looked byAnyone,
        List<Observer> observers,
        List<Site> sites,
        List<Register.Held<Restriction>> restrictions) {

    /** How long one observer looked, by what means, and what stood in the way. */
    public record Observer(
            String name, Looked looked, Set<ObservationMade.Means> means, List<String> limits, List<RecordId> records) {

        public Observer {
            means = Set.copyOf(means);
            limits = List.copyOf(limits);
            records = List.copyOf(records);
        }
    }

    /** A site that somebody set out to see. */
    public record Site(String name, SiteVisit.Outcome best, List<RecordId> records) {

        public Site {
            records = List.copyOf(records);
        }
    }

    public Effort {
        observers = List.copyOf(observers);
        sites = List.copyOf(sites);
        restrictions = List.copyOf(restrictions);
    }

    /** True when nobody is known to have looked: a count of none is then "not observed". */
    public boolean isNone() {
        return byAnyone.isNone() && seen() == 0;
    }

    /** How many sites ended so. */
    public long sites(SiteVisit.Outcome outcome) {
        return sites.stream().filter(site -> site.best() == outcome).count();
    }

    private long seen() {
        return sites(SiteVisit.Outcome.SEEN_WHOLE) + sites(SiteVisit.Outcome.SEEN_IN_PART);
    }

    /** The observers who looked, or may have. */
    public long watching() {
        return observers.stream().filter(each -> !each.looked().isNone()).count();
    }

    /** How many restrictions there were of each kind. */
    public Map<Restriction.Kind, Long> restrictionsByKind() {
        return restrictions.stream()
                .collect(Collectors.groupingBy(
                        held -> held.recorded().kind(),
                        () -> new EnumMap<>(Restriction.Kind.class),
                        Collectors.counting()));
    }

    /** Every record that it rests on, each once. */
    public List<RecordId> records() {
        return Stream.of(
                        observers.stream().flatMap(each -> each.records().stream()),
                        sites.stream().flatMap(each -> each.records().stream()),
                        restrictions.stream().map(Register.Held::record))
                .flatMap(each -> each)
                .distinct()
                .toList();
    }

    /**
     * In one sentence part: "2 observers looked, 6 h of 24 h covered by at least one; sites: 3 of 9 seen, …; 2 restrictions
     * of movement", or that nobody is known to have looked.
     */
    public String inWords() {
        List<String> parts = new ArrayList<>();
        parts.add(byAnyone.isNone() ? "no hours of looking are recorded" : hours());
        if (!sites.isEmpty()) {
            parts.add(sitesInWords());
        }
        if (!restrictions.isEmpty()) {
            parts.add(restrictions.size() + (restrictions.size() == 1 ? " restriction" : " restrictions")
                    + " of movement");
        }
        return String.join("; ", parts);
    }

    private String hours() {
        return (watching() == 1 ? "1 observer looked" : watching() + " observers looked") + ", " + byAnyone + " of "
                + Looked.spoken(window.length()) + " covered by at least one";
    }

    private String sitesInWords() {
        return "sites: " + sites(SiteVisit.Outcome.SEEN_WHOLE) + " of " + sites.size() + " seen, "
                + sites(SiteVisit.Outcome.SEEN_IN_PART) + " seen in part, "
                + sites(SiteVisit.Outcome.NOT_REACHED) + " not reached, "
                + sites(SiteVisit.Outcome.REFUSED) + " refused";
    }
}
