package org.truceline.agreement.written;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.truceline.agreement.Event;
import org.truceline.agreement.Predicate;
import org.truceline.agreement.Term;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;

/**
 * Duties that wait for one another in a circle, so that none can begin: each needs, by "when" or "provided", the deed of the
 * next. What is needed only as one of several ways, or that must not be, makes no circle; nor does a deed that another duty
 * asks for too, or "concurrently".
 */
final class DutyCycles {

    /** A mark that no id begins with, so that an event and a duty of one name stay apart. */
    private static final String EVENT = "\u0000";

    private DutyCycles() {}

    /** Adds a fault for each circle, at the duty of it that comes first. */
    static void check(List<Term.Duty> duties, Faults faults, Map<String, Where> declared) {
        for (List<String> circle : Circles.in(links(duties))) {
            List<String> waiting =
                    circle.stream().filter(each -> !each.startsWith(EVENT)).toList();
            List<String> closed = circle.getFirst().startsWith(EVENT)
                    ? Stream.concat(waiting.stream(), Stream.of(waiting.getFirst()))
                            .toList()
                    : waiting;
            faults.add(
                    declared.getOrDefault(waiting.getFirst(), Where.of("")),
                    waiting.getFirst(),
                    "duties that do not wait for one another in a circle",
                    "a cycle of duties: " + String.join(", ", closed),
                    "Where they are to be done at the same time, write \"concurrently\".");
        }
    }

    /** From each duty that cannot begin to the events that it needs, and from each event to such duties of which it is the deed. */
    private static Map<String, Set<String>> links(List<Term.Duty> duties) {
        Map<String, Set<String>> links = new LinkedHashMap<>();
        Map<String, Set<String>> deeds = new LinkedHashMap<>();
        for (Term.Duty duty : duties) {
            Set<String> needed = new LinkedHashSet<>();
            Stream.of(duty.conditions().when(), duty.conditions().provided())
                    .flatMap(Optional::stream)
                    .forEach(predicate -> needed.addAll(needs(predicate)));
            links.put(duty.id(), needed);
            duty.deed()
                    .all()
                    .forEach(event -> deeds.computeIfAbsent(EVENT + event.id(), _ -> new LinkedHashSet<>())
                            .add(duty.id()));
        }
        Set<String> able = able(links, deeds);
        links.putAll(deeds);
        links.keySet().removeAll(able);
        return links;
    }

    /** Duties and events that can come about without a circle: those whose needs can, and those deeds that one of them is. */
    private static Set<String> able(Map<String, Set<String>> needs, Map<String, Set<String>> deeds) {
        Map<String, Set<String>> neededBy = new HashMap<>();
        Map<String, Integer> missing = new HashMap<>();
        Map<String, Set<String>> deedsOf = new HashMap<>();
        deeds.forEach((event, of) -> of.forEach(duty ->
                deedsOf.computeIfAbsent(duty, _ -> new LinkedHashSet<>()).add(event)));
        Deque<String> next = new ArrayDeque<>();
        needs.forEach((duty, events) -> {
            events.forEach(event ->
                    neededBy.computeIfAbsent(event, _ -> new LinkedHashSet<>()).add(duty));
            int open = (int) events.stream().filter(deeds::containsKey).count();
            missing.put(duty, open);
            if (open == 0) {
                next.push(duty);
            }
        });
        Set<String> able = new HashSet<>();
        while (!next.isEmpty()) {
            String duty = next.pop();
            able.add(duty);
            for (String event : deedsOf.getOrDefault(duty, Set.of())) {
                if (able.add(event)) {
                    for (String waiting : neededBy.getOrDefault(event, Set.of())) {
                        if (missing.merge(waiting, -1, Integer::sum) == 0) {
                            next.push(waiting);
                        }
                    }
                }
            }
        }
        return able;
    }

    /** Events without which {@code predicate} cannot hold. */
    private static Set<String> needs(Predicate predicate) {
        return switch (predicate) {
            case Predicate.Done(Event event) -> Set.of(EVENT + event.id());
            case Predicate.All(List<Predicate> of) -> {
                Set<String> all = new LinkedHashSet<>();
                of.forEach(each -> all.addAll(needs(each)));
                yield all;
            }
            case Predicate.Any(List<Predicate> of) -> {
                Set<String> common = new HashSet<>(of.isEmpty() ? Set.of() : needs(of.getFirst()));
                of.forEach(each -> common.retainAll(needs(each)));
                yield common;
            }
            case Predicate.Simple _, Predicate.Not _ -> Set.of();
        };
    }
}
