package org.truceline.batch.law;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.core.CoreWriter;
import org.truceline.geo.Metres;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Facts;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.Relation;
import org.truceline.occurrence.Weapon;
import org.truceline.occurrence.When;
import org.truceline.time.InstantRange;
import org.truceline.time.PossibleTime;
import tools.jackson.databind.util.RawValue;

/**
 * What the second evaluator is asked, as trees of maps, lists, texts and numbers that are written as JSON: an agreement in
 * its core form, the trees of classes that come with the software, and one question.
 */
final class Protocol {

    private static final RawValue TREES = written(trees());

    private Protocol() {}

    /** Tells that a question has a part of which the protocol knows nothing: a sector, for instance. */
    static final class NotTold extends Exception {
        private static final long serialVersionUID = 1;

        NotTold(String part) {
            super("The protocol tells no " + part + ".");
        }
    }

    /** An agreement as JSON, which is written once for all the questions about it. */
    static RawValue agreement(Agreement agreement) {
        return written(CoreWriter.tree(agreement));
    }

    static Map<String, Object> line(RawValue agreement, Map<String, Object> question) {
        return map("agreement", agreement, "classes", TREES, "question", question);
    }

    private static RawValue written(Object tree) {
        return new RawValue(SecondEvaluator.json(tree));
    }

    static Map<String, Object> occurrence(Question asked) throws NotTold {
        Occurrence told = asked.occurrence();
        Map<String, Object> occurrence = map("act", told.act().id(), "by", parties(told.by()));
        occurrence.put("against", parties(told.who().against()));
        occurrence.put("weapon", weapon(told.what().weapon()));
        occurrence.put(
                "medium",
                told.what()
                        .medium()
                        .map(medium -> medium.name().toLowerCase(java.util.Locale.ROOT))
                        .orElse(null));
        occurrence.put("number", numbers(told.what().number()));
        occurrence.put("at", place(told.at()));
        occurrence.put("from", place(told.from()));
        occurrence.put("when", when(told.when()));
        occurrence.put(
                "pleas", told.pleas().stream().map(Occurrence.Plea::exception).toList());
        return map("kind", "occurrence", "occurrence", occurrence, "facts", facts(asked.facts()));
    }

    static Map<String, Object> clock(Facts facts, Instant at) {
        return map("kind", "clock", "at", at.toString(), "facts", facts(facts));
    }

    static Map<String, Object> holdings(List<Holding> holdings, PossibleTime on, Facts facts) throws NotTold {
        List<Object> told = new ArrayList<>();
        for (Holding holding : holdings) {
            Map<String, Object> one =
                    map("what", holding.what(), "by", parties(holding.by()), "at", place(holding.at()));
            one.put("number", numbers(holding.number()));
            one.put("when", time(holding.when().possible()));
            one.put("unit", holding.unit().orElse(null));
            one.put("complete", holding.complete());
            told.add(one);
        }
        return map("kind", "holdings", "holdings", told, "when", time(on), "facts", facts(facts));
    }

    private static Object parties(Parties parties) {
        return map("named", parties.named(), "others", parties.others());
    }

    private static @Nullable Object weapon(Weapon weapon) {
        if (weapon.equals(Weapon.UNTOLD)) {
            return null;
        }
        Map<String, Object> told = map("class", weapon.id());
        if (!weapon.calibre().equals(Numbers.UNTOLD)) {
            told.put("calibre", numbers(weapon.calibre()));
        }
        if (!weapon.range().equals(Numbers.UNTOLD)) {
            told.put("range", numbers(weapon.range()));
        }
        return told;
    }

    private static Object numbers(Numbers numbers) {
        return interval(numbers.least(), numbers.most());
    }

    private static List<@Nullable Object> interval(double least, double most) {
        List<@Nullable Object> interval = new ArrayList<>();
        interval.add(least);
        interval.add(Double.isInfinite(most) ? null : most);
        return interval;
    }

    private static Object place(Located located) throws NotTold {
        List<Object> relations = new ArrayList<>();
        for (Relation relation : located.relations()) {
            relations.add(
                    switch (relation) {
                        case Relation.In(var region) -> map("in", region);
                        case Relation.NotIn(var region) -> map("notIn", region);
                        case Relation.FromLine(var line, var side, Metres least, Metres most) -> {
                            Map<String, Object> told = map("line", line);
                            told.put("side", side.orElse(null));
                            told.put("distance", interval(least.value(), most.value()));
                            yield told;
                        }
                        case Relation.Along _ -> throw new NotTold("stretch of a line");
                        case Relation.FromPlace _ -> throw new NotTold("distance from a place");
                    });
        }
        return map("ground", ground(located.ground()), "relations", relations);
    }

    private static Object ground(Whereabouts ground) throws NotTold {
        return switch (ground) {
            case Whereabouts.Anywhere _ -> map("kind", "anywhere");
            case Whereabouts.Disc(Position centre, Metres radius) ->
                map("kind", "disc", "centre", position(centre), "radius", radius.value());
            case Whereabouts.Area(var outline) -> {
                List<Position> ring = outline.edge().vertices();
                yield map(
                        "kind",
                        "outline",
                        "corners",
                        ring.subList(0, ring.size() - 1).stream()
                                .map(Protocol::position)
                                .toList());
            }
            case Whereabouts.OneOf(var candidates) -> {
                List<Object> all = new ArrayList<>();
                for (Whereabouts candidate : candidates) {
                    all.add(ground(candidate));
                }
                yield map("kind", "oneOf", "of", all);
            }
            case Whereabouts.Sector _ -> throw new NotTold("sector");
            case Whereabouts.Stretch _ -> throw new NotTold("stretch");
            case Whereabouts.Beside _ -> throw new NotTold("strip");
            case Whereabouts.All _ -> throw new NotTold("place by several statements");
        };
    }

    private static Object position(Position position) {
        return List.of(position.latitude(), position.longitude());
    }

    private static Map<String, Object> time(PossibleTime time) {
        Map<String, Object> told = new LinkedHashMap<>();
        told.put("from", time.from().map(Instant::toString).orElse(null));
        told.put("until", time.until().map(Instant::toString).orElse(null));
        return told;
    }

    private static Object when(When when) {
        Map<String, Object> told = time(when.possible());
        told.put(
                "cuts",
                when.cuts().stream()
                        .map(cut ->
                                map("event", cut.event(), "side", cut.side() == When.Side.BEFORE ? "before" : "after"))
                        .toList());
        return told;
    }

    private static Object facts(Facts facts) {
        Map<String, Object> deeds = new LinkedHashMap<>();
        facts.deeds().forEach(deed -> deeds.put(deed.name(), time(deed.when())));
        List<Object> decisions = new ArrayList<>();
        facts.decisions().forEach(decision -> {
            Map<String, Object> told = map("by", decision.by(), "about", decision.about());
            decision.inForce().from().ifPresent(from -> told.put("from", bound(from)));
            decision.inForce().until().ifPresent(until -> told.put("until", bound(until)));
            decisions.add(told);
        });
        return map("deeds", deeds, "decisions", decisions, "answers", facts.answers());
    }

    private static Object bound(InstantRange range) {
        return range.exact()
                .<Object>map(Instant::toString)
                .orElseGet(() ->
                        time(new PossibleTime(range.earliest(), range.latest().map(last -> last.plusNanos(1)))));
    }

    private static Map<String, Object> map(Object... entries) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int i = 0; i < entries.length; i += 2) {
            map.put((String) entries[i], entries[i + 1]);
        }
        return map;
    }

    private static Map<String, Object> trees() {
        return map(
                "acts",
                tree(ClassTree.acts()),
                "weapons",
                tree(ClassTree.weapons()),
                "actors",
                tree(ClassTree.actors()));
    }

    private static Map<String, Object> tree(ClassTree tree) {
        Map<String, Object> told = new LinkedHashMap<>();
        for (String id : tree.ids()) {
            Map<String, @Nullable Object> one = new LinkedHashMap<>();
            one.put("under", tree.parentOf(id).orElse(null));
            one.put("overlaps", tree.overlapsOf(id));
            told.put(id, one);
        }
        return told;
    }
}
