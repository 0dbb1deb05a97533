package org.truceline.agreement.core;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Classes;
import org.truceline.agreement.Event;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.NamedPlace;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.PatrolRoute;
import org.truceline.agreement.Predicate;
import org.truceline.occurrence.ClassTree;
import org.truceline.occurrence.Numbers;
import org.truceline.time.PossibleTime;
import org.truceline.time.Told;

/** Prints what terms refer to by name: instruments, classes, actors, open points, events, bodies, places. */
final class NameTree {

    private NameTree() {}

    static Object instrument(Instrument instrument) {
        Group group = new Group()
                .put("title", instrument.title())
                .putWords("kind", instrument.kind())
                .putWords("status", instrument.status())
                .put("date", instrument.date())
                .put("place", instrument.place())
                .put("transcription", Print.joined(instrument.transcription()))
                .put("rank", instrument.rank());
        instrument.inForce().ifPresent(span -> group.putAll(MomentTree.span(span)));
        return group.putAny(
                        "copies",
                        Print.each(
                                instrument.copies(),
                                (_, copy) -> new Group()
                                        .put("title", copy.title())
                                        .putWords("address", copy.address())
                                        .map()))
                .map();
    }

    static Map<String, Object> classes(Classes classes) {
        return Print.each(
                classes.added(), (tree, added) -> Print.each(added, (id, each) -> added(classes, tree, id, each)));
    }

    private static Object added(Classes classes, String tree, String id, ClassTree.Added added) {
        Group group = new Group()
                .put("under", added.under())
                .put("words", added.words())
                .putAny("overlaps", added.overlaps().stream().sorted().toList());
        Classes.Measures measures = classes.measures().get(id);
        if (tree.equals("weapons") && measures != null) {
            exactly(measures.calibre()).ifPresent(calibre -> group.put("calibre", Print.millimetres(calibre)));
            exactly(measures.range()).ifPresent(range -> group.put("range", Print.metres(range)));
        }
        Boolean complete = classes.listings().get(id);
        if (tree.equals("actors") && complete != null) {
            group.put("listing", complete ? "complete" : "partial");
        }
        return group.map();
    }

    private static Optional<Double> exactly(Numbers numbers) {
        return numbers.equals(Numbers.UNTOLD) ? Optional.empty() : Optional.of(numbers.least());
    }

    static Object actor(Actor actor) {
        return new Group()
                .put("name", actor.name())
                .putAny("roles", actor.roles())
                .put("under", actor.under())
                .putAny(
                        "members",
                        actor.memberships().stream().map(NameTree::membership).toList())
                .map();
    }

    private static Object membership(Actor.Membership membership) {
        return new Group()
                .put("of", membership.of())
                .put("from", membership.from().map(Told::text))
                .put("until", membership.until().map(Told::text))
                .map();
    }

    static Object openPoint(OpenPoint point) {
        return new Group()
                .put("question", point.question())
                .put("reason", point.reason())
                .putAny("readings", point.readings())
                .put("working", point.working())
                .put(
                        "filled",
                        point.filled()
                                .map(filling -> new Group()
                                        .put("reading", filling.reading())
                                        .putWords("by", filling.by())
                                        .putWords("on", filling.on())
                                        .map()))
                .map();
    }

    static Object event(Event event) {
        PossibleTime known = event.known().orElse(PossibleTime.ANY);
        return new Group()
                .put("title", event.title())
                .put("notBefore", known.from().map(Instant::toString))
                .put(
                        "notAfter",
                        known.until().map(until -> until.minusSeconds(1).toString()))
                .map();
    }

    static Object body(Predicate.Body body) {
        return new Group()
                .put("name", body.name())
                .put("register", body.complete() ? "complete" : "unpublished")
                .put("clause", body.clause().map(MomentTree::clause))
                .map();
    }

    static Object place(NamedPlace place) {
        return new Group()
                .put("name", place.name())
                .put("at", Print.position(place.at()))
                .put("radius", Print.metres(place.radius()))
                .map();
    }

    static Object phase(Agreement.Phase phase) {
        return new Group()
                .put("title", phase.title())
                .putAll(MomentTree.span(phase.span()))
                .map();
    }

    static Object route(PatrolRoute route, Agreement agreement) {
        String along = agreement.names().lines().entrySet().stream()
                .filter(entry -> entry.getValue()
                        .all()
                        .flatMap(line -> line.drawings())
                        .toList()
                        .equals(List.of(route.along())))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("The patrol route runs along no line of the agreement."));
        return new Group()
                .put("along", along)
                .put("from", named(route.from()))
                .put("to", named(route.to()))
                .map();
    }

    private static Object named(PatrolRoute.Named named) {
        return new Group()
                .put("name", named.name())
                .put("at", Print.position(named.at()))
                .map();
    }
}
