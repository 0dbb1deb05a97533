package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Finds circles among things that hang on one another, in a time that grows with the number of their links. */
final class Circles {

    private final Map<String, ? extends Collection<String>> links;
    private final Set<String> done = new HashSet<>();
    private final Set<String> told = new HashSet<>();
    private final List<List<String>> circles = new ArrayList<>();

    private Circles(Map<String, ? extends Collection<String>> links) {
        this.links = links;
    }

    /**
     * Circles along {@code links}, at least one of each knot, each thing in one at most. A circle begins with the thing of it
     * that was come to first, and ends with the same.
     */
    static List<List<String>> in(Map<String, ? extends Collection<String>> links) {
        Circles circles = new Circles(links);
        links.keySet().forEach(circles::walk);
        return circles.circles;
    }

    private record Step(String at, Iterator<String> next) {}

    private void walk(String start) {
        LinkedHashSet<String> path = new LinkedHashSet<>();
        List<Step> steps = new ArrayList<>();
        enter(start, path, steps);
        while (!steps.isEmpty()) {
            Step step = steps.getLast();
            if (!step.next.hasNext()) {
                steps.removeLast();
                path.remove(step.at);
                done.add(step.at);
                continue;
            }
            String next = step.next.next();
            if (path.contains(next)) {
                tell(next, step.at, path);
            } else {
                enter(next, path, steps);
            }
        }
    }

    private void enter(String at, Set<String> path, List<Step> steps) {
        Collection<String> next = links.get(at);
        if (next != null && !done.contains(at)) {
            path.add(at);
            steps.add(new Step(at, next.iterator()));
        }
    }

    private void tell(String first, String last, Set<String> path) {
        if (told.contains(first) || told.contains(last)) {
            return;
        }
        List<String> circle = new ArrayList<>(
                path.stream().dropWhile(each -> !each.equals(first)).toList());
        told.addAll(circle);
        circle.add(first);
        circles.add(circle);
    }
}
