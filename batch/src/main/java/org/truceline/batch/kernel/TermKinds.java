package org.truceline.batch.kernel;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.IntSupplier;
import java.util.stream.Collectors;
import org.truceline.assessment.Divisions;
import org.truceline.assessment.Traits;
import org.truceline.truth.Truth;

/**
 * What one term says of the kinds of occurrences that an agreement tells apart. Of these the term tells fewer apart: those
 * that differ in an instant, hours, a region or traits that bear on other terms only are of one kind to it. Safe for use by
 * several threads.
 */
final class TermKinds {

    private static final int NO_HOURS = 0;

    private final int index;
    private final int[] ranks;
    private final int[] hours;
    private final int[] edges;
    private final Map<Integer, Integer> hoursOfAll = new ConcurrentHashMap<>();
    private final Map<Integer, Integer> placesOfAll = new ConcurrentHashMap<>();
    private final Numbered<Set<List<Boolean>>> ownHours = new Numbered<>();
    private final Map<Integer, Integer> sortsOfAll = new ConcurrentHashMap<>();
    private final Numbered<List<Truth>> ownPlaces = new Numbered<>();
    private final Numbered<Traits> ownSorts = new Numbered<>();
    private final Map<Long, Integer> known = new ConcurrentHashMap<>();

    /**
     * Of a term among others.
     *
     * @param index its index among them
     * @param all the divisions of all terms
     * @param own the term's, which are among them
     */
    TermKinds(int index, Divisions all, Divisions own) {
        this.index = index;
        ranks = ranks(all.instants(), Set.copyOf(own.instants()));
        hours = indices(all.hours(), own.hours());
        edges = indices(
                List.copyOf(all.edges().keySet()), List.copyOf(own.edges().keySet()));
    }

    /** The number of what the term says of a kind, as it is known or as {@code asked} says. */
    int verdict(Kind.Parts kind, Kernel kernel, IntSupplier asked) {
        long own = Kind.of(
                sortsOfAll.computeIfAbsent(kind.sort(), all -> ownSorts.number(kernel.traits(index, all))),
                ranks[kind.from()],
                ranks[kind.until()],
                hours.length == 0 ? NO_HOURS : hoursOfAll.computeIfAbsent(kind.hours(), all -> ownHours(all, kernel)),
                placesOfAll.computeIfAbsent(kind.place(), all -> ownPlace(all, kernel)));
        Integer verdict = known.get(own);
        if (verdict == null) {
            verdict = asked.getAsInt();
            if (own != Kind.NONE && known.size() < kernel.mostKept) {
                known.put(own, verdict);
            }
        }
        return verdict;
    }

    /** Whether what the term says hangs on hours of the day. */
    boolean isByHours() {
        return hours.length > 0;
    }

    private int ownHours(int all, Kernel kernel) {
        return ownHours.number(kernel.hours.get(all).stream()
                .map(states -> at(hours, states))
                .collect(Collectors.toUnmodifiableSet()));
    }

    private int ownPlace(int all, Kernel kernel) {
        List<Truth> truths = kernel.truths(all);
        return ownPlaces.number(truths.isEmpty() ? truths : at(edges, truths));
    }

    private static <T> List<T> at(int[] indices, List<T> all) {
        List<T> some = new ArrayList<>(indices.length);
        for (int index : indices) {
            some.add(all.get(index));
        }
        return List.copyOf(some);
    }

    private static <T> int[] indices(List<T> all, List<T> own) {
        Map<T, Integer> places = new HashMap<>();
        all.forEach(each -> places.put(each, places.size()));
        return own.stream().mapToInt(places::get).toArray();
    }

    /** For each rank among all instants the one among the term's own. */
    private static int[] ranks(List<Instant> all, Set<Instant> own) {
        int[] ranks = new int[Ranks.FIRST + 2 * all.size() + 1];
        int before = Ranks.FIRST;
        ranks[Ranks.FIRST] = before;
        for (int i = 0; i < all.size(); i++) {
            boolean isOwn = own.contains(all.get(i));
            ranks[Ranks.FIRST + 2 * i + 1] = isOwn ? before + 1 : before;
            before += isOwn ? 2 : 0;
            ranks[Ranks.FIRST + 2 * i + 2] = before;
        }
        return ranks;
    }
}
