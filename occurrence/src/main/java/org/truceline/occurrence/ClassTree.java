package org.truceline.occurrence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.notation.Yaml;
import org.truceline.truth.Truth;

/**
 * Classes under classes, each with words for people: acts, for instance. Siblings exclude one another unless
 * one is said to overlap the other: an explosion of unknown cause overlaps any military action.
 *
 * <p>The tree is data: a file of nested groups in which {@code words} names the class, {@code overlaps} lists classes
 * with members in common, and every other name is a class below it.
 */
public final class ClassTree {

    /** The class above all weapons, things and people that can be counted. */
    public static final String WEAPON = "countable";

    private static final ClassTree ACTS = load("acts.yaml");
    private static final ClassTree WEAPONS = load("weapons.yaml");
    private static final ClassTree ACTORS = load("actors.yaml");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();
    private final Map<String, Set<String>> overlaps = new LinkedHashMap<>();

    private ClassTree() {}

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
        further.forEach((id, added) -> {
            grown.words.put(id, added.words());
            grown.parents.put(id, added.under());
            grown.addOverlaps(id, added.overlaps());
        });
        return grown;
    }

    /**
     * A class that an agreement adds.
     *
     * @param under the class that it lies under
     * @param words words for it
     * @param overlaps classes that have members in common with it, beside those above and below it
     */
    public record Added(String under, String words, Set<String> overlaps) {}

    private void addOverlaps(String id, Set<String> others) {
        overlaps.computeIfAbsent(id, _ -> new HashSet<>()).addAll(others);
    }

    private static ClassTree load(String resource) {
        try (InputStream bytes = ClassTree.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalStateException("The class tree " + resource + " is missing from this build.");
            }
            String text = new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
            Faults faults = new Faults();
            ClassTree tree = new ClassTree();
            tree.addAll(Yaml.read(resource, text), Optional.empty(), faults);
            faults.throwIfAny();
            return tree;
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        } catch (FaultyInput problem) {
            throw new IllegalStateException(problem);
        }
    }

    private void addAll(Node node, Optional<String> parent, Faults faults) {
        Fields fields = Fields.of(node, "classes", faults);
        parent.ifPresent(id -> words.put(id, fields.text("words")));
        if (!(node instanceof Node.Mapping mapping)) {
            return;
        }
        for (Node.Entry entry : mapping.entries()) {
            String id = entry.name().text();
            if (id.equals("overlaps")) {
                parent.ifPresent(at -> addOverlaps(at, Set.copyOf(fields.texts("overlaps"))));
            } else if (!id.equals("words")) {
                parent.ifPresent(above -> parents.put(id, above));
                addAll(entry.value(), Optional.of(id), faults);
            }
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
