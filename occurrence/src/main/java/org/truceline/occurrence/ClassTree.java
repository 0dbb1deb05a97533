package org.truceline.occurrence;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.truceline.truth.Truth;

/**
 * Classes under classes, each with words for people: acts, for instance. Siblings exclude one another unless
 * one is said to overlap the other: an explosion of unknown cause overlaps any military action.
 *
 * <p>The trees that come with the software are data, read by {@link ClassesFile}.
 */
public final class ClassTree {

    /** The class above all weapons, things and people that can be counted. */
    public static final String WEAPON = "countable";

    private static final Map<String, ClassTree> SHIPPED = ClassesFile.read("classes.txt");
    private static final ClassTree ACTS = shipped("act");
    private static final ClassTree WEAPONS = shipped(WEAPON);
    private static final ClassTree ACTORS = shipped("anybody");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Set<String>> overlaps = new LinkedHashMap<>();

    ClassTree() {}

    private static ClassTree shipped(String top) {
        return Objects.requireNonNull(SHIPPED.get(top), top);
    }

    /** The tree of acts that comes with the software. */
    public static ClassTree acts() {
        return ACTS;
    }

    /** The tree of weapons, and of things and people that can be counted. */
    public static ClassTree weapons() {
        return WEAPONS;
    }

    /** The tree of kinds of actors and targets. */
    public static ClassTree actors() {
        return ACTORS;
    }

    /** This tree with further classes, each put under a class that is in the tree or among them. */
    public ClassTree with(Map<String, Added> further) {
        ClassTree grown = new ClassTree();
        grown.words.putAll(words);
        grown.parents.putAll(parents);
        overlaps.forEach(grown::addOverlaps);
        further.forEach(grown::add);
        return grown;
    }

    /** Makes {@code id} the top. */
    void addTop(String id, String called) {
        words.put(id, called);
    }

    void add(String id, Added added) {
        words.put(id, added.words());
        parents.put(id, added.under());
        addOverlaps(id, added.overlaps());
    }

    /**
     * A class that is put into a tree, by an agreement for instance.
     *
     * @param under the class that it lies under
     * @param words words for it
     * @param overlaps classes that have members in common with it, beside those above and below it
     */
    public record Added(String under, String words, Set<String> overlaps) {}

    private void addOverlaps(String id, Set<String> others) {
        if (!others.isEmpty()) {
            overlaps.computeIfAbsent(id, _ -> new HashSet<>()).addAll(others);
        }
    }

    /** Ids of all classes, from general to special. */
    public Set<String> ids() {
        return words.keySet();
    }

    /** True when there is a class {@code id}. */
    public boolean knows(String id) {
        return words.containsKey(id);
    }

    /** Words for the class: "air strike"; throws when there is no such class. */
    public String words(String id) {
        String found = words.get(id);
        if (found == null) {
            throw new IllegalArgumentException("There is no class \"" + id + "\".");
        }
        return found;
    }

    /** The class that it lies directly under; empty for the top of the tree and for what is in no tree. */
    public Optional<String> parentOf(String id) {
        return Optional.ofNullable(parents.get(id));
    }

    /** Classes that the class is said to have members in common with, where it stands; it may be said of them too. */
    public Set<String> overlapsOf(String id) {
        return Set.copyOf(overlaps.getOrDefault(id, Set.of()));
    }

    /** Words for the class, or the id with spaces where it is in no tree. */
    public String wordsOrId(String id) {
        return words.getOrDefault(id, id.replace('-', ' '));
    }

    /**
     * Whether something of which only {@code known} is known is a {@code wanted}: true when {@code known} is it or lies
     * below it; open when it lies above it, overlaps it or is in no tree; false otherwise.
     */
    public Truth isA(String known, String wanted) {
        if (isBelow(known, wanted)) {
            return Truth.TRUE;
        }
        boolean may = !knows(known) || isBelow(wanted, known) || overlap(known, wanted);
        return may ? Truth.OPEN : Truth.FALSE;
    }

    /** True when a class above, at or below {@code one} is said to overlap one above, at or below {@code other}. */
    private boolean overlap(String one, String other) {
        for (Map.Entry<String, Set<String>> entry : overlaps.entrySet()) {
            boolean isOne = isInLine(one, entry.getKey());
            boolean isOther = isInLine(other, entry.getKey());
            for (String with : isOne || isOther ? entry.getValue() : Set.<String>of()) {
                if ((isOne && isInLine(other, with)) || (isOther && isInLine(one, with))) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean isInLine(String one, String other) {
        return isBelow(one, other) || isBelow(other, one);
    }

    /** True when {@code id} is {@code above} or lies below it. */
    public boolean isBelow(String id, String above) {
        for (String at = id; at != null; at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
