package org.truceline.batch.law;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Moment;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.NamedRegion;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.RegionRule;
import org.truceline.agreement.Span;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.time.Amount;

/** Which constructs of the language an agreement uses. */
final class Constructs {

    /** All that are looked for. */
    static final List<String> ALL = List.of(
            "point: readings",
            "point: no readings",
            "point: filled",
            "value: by reading",
            "value: nested",
            "value: unknown",
            "class: added",
            "class: listing",
            "class: membership",
            "class: measured",
            "moment: utc",
            "moment: local day",
            "moment: local hour",
            "moment: event told",
            "moment: event untold",
            "moment: after, elapsed",
            "moment: after, dates",
            "moment: after, months",
            "moment: before",
            "moment: first",
            "moment: last",
            "moment: open",
            "moment: named",
            "span: one",
            "span: several",
            "span: adjoining",
            "span: daily",
            "line: one version",
            "line: two versions",
            "line: undrawn",
            "line: open",
            "region: band",
            "region: band on a side",
            "region: band of a stretch",
            "region: band by compass",
            "region: band without end",
            "region: outline",
            "region: disc",
            "region: union",
            "region: common",
            "region: minus",
            "region: undrawn",
            "region: open",
            "region: named",
            "region: within",
            "region: apart",
            "mode: forbid",
            "mode: permit",
            "mode: require",
            "mode: limit",
            "mode: note",
            "exception: express",
            "exception: preambular",
            "exception: unilateral",
            "term: own rank",
            "duty: recurring",
            "duty: conditional",
            "duty: concurrent",
            "duty: waived",
            "duty: deed open",
            "limit: stock",
            "limit: flow",
            "limit: ratio",
            "limit: ceiling",
            "limit: floor",
            "limit: none",
            "instrument: window",
            "instrument: not complete");

    private final Set<String> found = new LinkedHashSet<>();

    private Constructs() {}

    /** Those that the agreement uses. */
    static Set<String> of(Agreement agreement) {
        Constructs constructs = new Constructs();
        constructs.names(agreement);
        agreement.terms().forEach(constructs::term);
        return constructs.found;
    }

    private void add(boolean is, String name) {
        if (is) {
            found.add(name);
        }
    }

    private void names(Agreement agreement) {
        agreement.openPoints().values().forEach(this::point);
        add(!agreement.classes().added().isEmpty(), "class: added");
        add(!agreement.classes().listings().isEmpty(), "class: listing");
        add(!agreement.classes().measures().isEmpty(), "class: measured");
        add(
                agreement.actors().values().stream()
                        .anyMatch(actor -> !actor.memberships().isEmpty()),
                "class: membership");
        agreement.regions().values().forEach(this::named);
        agreement.instruments().values().forEach(each -> {
            each.inForce().ifPresent(this::span);
            add(each.inForce().isPresent(), "instrument: window");
            add(
                    each.transcription() != org.truceline.agreement.Instrument.Transcription.COMPLETE,
                    "instrument: not complete");
        });
    }

    private void point(OpenPoint point) {
        found.add(point.readings().isEmpty() ? "point: no readings" : "point: readings");
        add(point.filled().isPresent(), "point: filled");
    }

    private void named(NamedRegion region) {
        add(!region.within().isEmpty(), "region: within");
        add(!region.apart().isEmpty(), "region: apart");
    }

    private void value(Value<?> value) {
        if (value instanceof Value.ByReading<?> open) {
            found.add("value: by reading");
            open.values().values().forEach(each -> {
                add(each instanceof Value.ByReading<?>, "value: nested");
                value(each);
            });
        }
        add(value instanceof Value.Unfilled<?>, "value: unknown");
    }

    private void term(Term term) {
        add(term.head().rank() > 1, "term: own rank");
        switch (term) {
            case Term.Prohibition(var _, var pattern, var unless) -> {
                found.add("mode: forbid");
                predicate(pattern);
                unless.forEach(each -> {
                    found.add("exception: " + each.force().name().toLowerCase(java.util.Locale.ROOT));
                    each.when().ifPresent(this::predicate);
                });
            }
            case Term.Permission(var _, var pattern) -> {
                found.add("mode: permit");
                predicate(pattern);
            }
            case Term.Duty duty -> duty(duty);
            case Term.Limit limit -> limit(limit);
            case Term.Note(var _, var region) -> {
                found.add("mode: note");
                region(region.rule());
            }
        }
    }

    private void duty(Term.Duty duty) {
        found.add("mode: require");
        value(duty.deed());
        add(!(duty.deed() instanceof Value.Fixed<?>), "duty: deed open");
        Stream.of(duty.due().from(), duty.due().by())
                .flatMap(each -> each.stream())
                .forEach(this::moment);
        add(duty.recurs().isPresent(), "duty: recurring");
        add(duty.conditions().waived().isPresent(), "duty: waived");
        add(!duty.conditions().concurrently().isEmpty(), "duty: concurrent");
        add(duty.conditions().when().isPresent() || duty.conditions().provided().isPresent(), "duty: conditional");
    }

    private void limit(Term.Limit limit) {
        found.add("mode: limit");
        found.add(limit.kind() instanceof Term.Counted.Stock ? "limit: stock" : "limit: flow");
        add(limit.ratio().isPresent(), "limit: ratio");
        found.add(limit.bound().atMost() ? "limit: ceiling" : "limit: floor");
        add(limit.bound().value().all().anyMatch(bound -> Double.isInfinite(bound)), "limit: none");
        value(limit.bound().value());
        predicate(limit.count());
        limit.during().ifPresent(this::span);
    }

    private void predicate(Predicate predicate) {
        switch (predicate) {
            case Predicate.IsAct(var classes) -> value(classes);
            case Predicate.IsActor(var _, var classes) -> value(classes);
            case Predicate.IsWeapon(var classes) -> value(classes);
            case Predicate.IsMedium(var media) -> value(media);
            case Predicate.Compares(var _, var bound) -> value(bound);
            case Predicate.During(var spans) -> {
                found.add(spans.size() == 1 ? "span: one" : "span: several");
                add(areAdjoining(spans), "span: adjoining");
                spans.forEach(this::span);
            }
            case Predicate.Inside(var _, var region) -> region(region);
            case Predicate.All(var of) -> of.forEach(this::predicate);
            case Predicate.Any(var of) -> of.forEach(this::predicate);
            case Predicate.Not(var of) -> predicate(of);
            case Predicate.Done _, Predicate.Decided _, Predicate.Judged _, Predicate.Pleaded _, Predicate.Reads _ -> {}
        }
    }

    private static boolean areAdjoining(List<Span> spans) {
        List<Moment> ends = new ArrayList<>();
        spans.forEach(span -> span.until().ifPresent(ends::add));
        return spans.stream()
                .anyMatch(span -> span.from().filter(ends::contains).isPresent());
    }

    private void span(Span span) {
        span.from().ifPresent(this::moment);
        span.until().ifPresent(this::moment);
        span.daily().ifPresent(hours -> {
            found.add("span: daily");
            Stream.of(hours.from(), hours.until(), hours.zone()).forEach(this::value);
        });
    }

    private void moment(Moment moment) {
        switch (moment) {
            case Moment.Named named -> {
                found.add("moment: named");
                moment(named.rule());
            }
            case Moment.At _ -> found.add("moment: utc");
            case Moment.Local(var local, var zone) -> {
                add(local.all().anyMatch(told -> told.isDay()), "moment: local day");
                add(local.all().anyMatch(told -> !told.isDay()), "moment: local hour");
                value(local);
                value(zone);
            }
            case Moment.Done(var event) ->
                found.add(event.known().isPresent() ? "moment: event told" : "moment: event untold");
            case Moment.Shifted shifted -> {
                add(shifted.back(), "moment: before");
                shifted.add().all().filter(_ -> !shifted.back()).forEach(this::amount);
                value(shifted.add());
                moment(shifted.anchor());
            }
            case Moment.Extreme(var earliest, var of) -> {
                found.add(earliest ? "moment: first" : "moment: last");
                of.forEach(this::moment);
            }
            case Moment.Open(var value) -> {
                found.add("moment: open");
                value(value);
                value.all().forEach(this::moment);
            }
        }
    }

    private void amount(Amount amount) {
        switch (amount) {
            case Amount.Elapsed _ -> found.add("moment: after, elapsed");
            case Amount.Calendar(var period) ->
                found.add(period.toTotalMonths() > 0 ? "moment: after, months" : "moment: after, dates");
        }
    }

    private void region(RegionRule rule) {
        switch (rule) {
            case RegionRule.Reference(var region) -> {
                found.add("region: named");
                region(region.rule());
            }
            case RegionRule.Band band -> band(band);
            case RegionRule.Outline _ -> found.add("region: outline");
            case RegionRule.Disc(var _, var radius) -> {
                found.add("region: disc");
                value(radius);
            }
            case RegionRule.Union(var of) -> {
                found.add("region: union");
                of.forEach(this::region);
            }
            case RegionRule.Common(var of) -> {
                found.add("region: common");
                of.forEach(this::region);
            }
            case RegionRule.Minus(var from, var without) -> {
                found.add("region: minus");
                region(from);
                region(without);
            }
            case RegionRule.Undrawn _ -> found.add("region: undrawn");
            case RegionRule.Open(var value) -> {
                found.add("region: open");
                value(value);
                value.all().forEach(this::region);
            }
        }
    }

    private void band(RegionRule.Band band) {
        found.add("region: band");
        add(band.side().isPresent(), "region: band on a side");
        add(band.stretch().isPresent(), "region: band of a stretch");
        add(band.to().isEmpty(), "region: band without end");
        add(band.shape().depth().all().anyMatch(RegionRule.Depth.COMPASS::equals), "region: band by compass");
        add(!(band.line() instanceof Value.Fixed<?>), "line: open");
        band.line().all().forEach(this::line);
        value(band.from());
        band.to().ifPresent(this::value);
        value(band.shape().ends());
    }

    private void line(NamedLine line) {
        found.add(
                switch (line.versions().size()) {
                    case 0 -> "line: undrawn";
                    case 1 -> "line: one version";
                    default -> "line: two versions";
                });
    }
}
