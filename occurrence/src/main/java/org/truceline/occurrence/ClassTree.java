package org.truceline.occurrence;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
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
 * Classes under classes, each with words for people: acts, for instance. Siblings exclude one another, but for
 * the explosion of unknown cause, which {@link ActClass#isA} holds open.
 *
 * <p>The tree is data: a file of nested groups in which {@code words} names the class and every other name is a class
 * below it.
 */
public final class ClassTree {

    private static final ClassTree ACTS = load("acts.yaml");

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Map<String, String> parents = new LinkedHashMap<>();

    private ClassTree() {}

    /** The tree of acts that comes with the software. */
    public static ClassTree acts() {
        return ACTS;
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
            if (!id.equals("words")) {
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

    /**
     * Whether something of which only {@code known} is known is a {@code wanted}: true when {@code known} is it or lies
     * below it, open when it lies above it, false otherwise.
     */
    public Truth isA(String known, String wanted) {
        if (isBelow(known, wanted)) {
            return Truth.TRUE;
        }
        return isBelow(wanted, known) ? Truth.OPEN : Truth.FALSE;
    }

    private boolean isBelow(String id, String above) {
        for (String at = id; at != null; at = parents.get(at)) {
            if (at.equals(above)) {
                return true;
            }
        }
        return false;
    }
}
