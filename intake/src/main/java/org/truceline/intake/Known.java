package org.truceline.intake;

import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.occurrence.ClassTree;

/**
 * The ids that a question may use. What is asked without an agreement knows the classes that come with the software; an
 * agreement adds its own, and the names of its actors, lines, regions and the rest.
 *
 * @param ids by sort; ids of a sort that is missing here are not checked
 * @param sides the names of the two sides by line; sides of a line that is missing here are not checked
 */
public record Known(Map<Sort, Set<String>> ids, Map<String, Set<String>> sides) {

    /** The classes that come with the software, and no names. */
    public static final Known BUILT_IN = new Known(Map.of(), Map.of())
            .with(Sort.ACT, ClassTree.acts().ids())
            .with(Sort.WEAPON, ClassTree.weapons().ids())
            .with(Sort.ACTOR_CLASS, ClassTree.actors().ids());

    private static final int MOST_LISTED = 100;

    public Known {
        ids = Map.copyOf(ids);
        sides = Map.copyOf(sides);
    }

    /** What an id names. */
    public enum Sort {
        ACT("a class of acts"),
        WEAPON("a class of weapons, things or people"),
        ACTOR_CLASS("a class of actors"),
        /** An actor, or a class of actors. */
        ACTOR("an actor or a class of actors"),
        LINE("a line of the agreement"),
        REGION("a region of the agreement"),
        PLACE("a place of the agreement"),
        EVENT("an event of the agreement"),
        /** An event or a named time. */
        MOMENT("an event or a time of the agreement"),
        QUESTION("a question of the agreement"),
        BODY("a body of the agreement"),
        /** What a decision is about. */
        SUBJECT("a subject of decisions that some term asks for"),
        /** What somebody pleads: free words too, where none of the names is near. */
        PLEA("an exception of the agreement");

        private final String words;

        Sort(String words) {
            this.words = words;
        }

        /** "a class of acts". */
        public String words() {
            return words;
        }
    }

    /** The same, with these and only these ids of the sort. */
    public Known with(Sort sort, Collection<String> known) {
        Map<Sort, Set<String>> grown = new EnumMap<>(Sort.class);
        grown.putAll(ids);
        grown.put(sort, Set.copyOf(known));
        return new Known(grown, sides);
    }

    /** The same, with the names of the sides of lines. */
    public Known withSides(Map<String, Set<String>> ofLines) {
        return new Known(ids, ofLines);
    }

    /** The ids of either. Of a sort that one of them does not check, or of a line's sides, none is checked. */
    public Known or(Known other) {
        return new Known(both(ids, other.ids), both(sides, other.sides));
    }

    private static <K> Map<K, Set<String>> both(Map<K, Set<String>> one, Map<K, Set<String>> other) {
        Map<K, Set<String>> both = new HashMap<>();
        one.forEach((key, names) -> {
            if (other.containsKey(key)) {
                Set<String> all = new HashSet<>(names);
                all.addAll(other.getOrDefault(key, Set.of()));
                both.put(key, all);
            }
        });
        return both;
    }

    /** True when {@code id} may be used: it is known, or ids of its sort are not checked. */
    public boolean allows(Sort sort, String id) {
        return !ids.containsKey(sort) || candidates(sort).contains(id);
    }

    /** True when {@code id} is known to be one of the sort. */
    public boolean has(Sort sort, String id) {
        return candidates(sort).contains(id);
    }

    /** Adds a fault at {@code name} with the nearest known id when {@code id} may not be used; empty ids are not looked at. */
    public void check(Sort sort, String id, Fields fields, String name) {
        if (!id.isEmpty() && !allows(sort, id)) {
            fields.faults().add(fields.where(name), name, sort.words(), "\"" + id + "\"", remedy(id, candidates(sort)));
        }
    }

    /** The same for what may be free words too: a fault only where a known id is so near that it must be meant. */
    public void checkNear(Sort sort, String id, Fields fields, String name) {
        if (!id.isEmpty() && !allows(sort, id)) {
            Nearest.question(id, candidates(sort).stream().sorted().toList())
                    .ifPresent(remedy ->
                            fields.faults().add(fields.where(name), name, sort.words(), "\"" + id + "\"", remedy));
        }
    }

    /** The same for the name of a side of {@code line}. */
    public void checkSide(String line, String side, Fields fields, String name) {
        Set<String> two = sides.getOrDefault(line, Set.of());
        if (!two.isEmpty() && !two.contains(side)) {
            fields.faults()
                    .add(fields.where(name), name, "a side of line " + line, "\"" + side + "\"", remedy(side, two));
        }
    }

    private Set<String> candidates(Sort sort) {
        Set<String> own = ids.getOrDefault(sort, Set.of());
        if (sort != Sort.ACTOR) {
            return own;
        }
        Set<String> both = new LinkedHashSet<>(own);
        both.addAll(ids.getOrDefault(Sort.ACTOR_CLASS, Set.of()));
        return both;
    }

    private static String remedy(String id, Set<String> candidates) {
        return Nearest.question(id, candidates.stream().sorted().toList())
                .orElseGet(() -> candidates.isEmpty()
                        ? "There is none."
                        : candidates.size() > MOST_LISTED
                                ? ""
                                : "There are: "
                                        + String.join(
                                                ", ",
                                                candidates.stream().sorted().toList()) + ".");
    }
}
