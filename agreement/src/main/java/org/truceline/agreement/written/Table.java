package org.truceline.agreement.written;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.notation.Faults;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * Things that an agreement declares by name, in any order: each is read when it is first asked for. A thing that hangs on
 * itself is a fault, and so is a chain of names of more than 64.
 */
final class Table<T> {

    /** Most things that one table holds. */
    static final int MOST = 2000;

    private static final int LONGEST_CHAIN = 64;

    /** Reads one declared thing; empty when it cannot be used, which has been told. */
    interface Reading<T> {
        Optional<T> read(String id, Node node);
    }

    /** What a table holds, in words: "a time", under "times", and what a circle of them is called. */
    record Words(String one, String section, String cycle) {}

    private record Open(String id, Height height) {}

    private static final class Height {
        private int value;
    }

    private final Words words;
    private final Faults faults;
    private final Nesting nesting;
    private final Reading<T> reading;
    private final Map<String, Node.Entry> declared = new LinkedHashMap<>();
    private final Map<String, Optional<T>> known = new LinkedHashMap<>();
    private final Map<String, Integer> heights = new LinkedHashMap<>();
    private final Set<String> asked = new HashSet<>();
    private final Deque<Open> open = new ArrayDeque<>();

    Table(Words words, Faults faults, Nesting nesting, Reading<T> reading) {
        this.words = words;
        this.faults = faults;
        this.nesting = nesting;
        this.reading = reading;
    }

    /** Takes in what the file declares, without reading it; a fault where that is too much. */
    void declare(List<Node.Entry> entries) {
        if (entries.size() > MOST) {
            Where where = entries.get(MOST).name().where();
            faults.add(where, words.section, "at most " + MOST, entries.size() + "", "Split the agreement.");
        }
        entries.stream().limit(MOST).forEach(entry -> declared.put(entry.name().text(), entry));
    }

    boolean has(String id) {
        return declared.containsKey(id) || known.containsKey(id);
    }

    Set<String> names() {
        Set<String> names = new HashSet<>(declared.keySet());
        names.addAll(known.keySet());
        return names;
    }

    /** Adds what nothing in the section declares: {@code thing}, named at {@code node}. */
    void add(String id, Node node, T thing) {
        declared.put(id, new Node.Entry(new Node.Scalar(node.where(), id), node));
        known.put(id, Optional.of(thing));
    }

    /** The thing that the text names; a fault when there is none; empty without a fault when it was refused. */
    Optional<T> find(Node name, String about) {
        if (!(name instanceof Node.Scalar scalar)) {
            faults.add(name.where(), about, "the name of " + words.one, name.kind(), NotOpen.remedy(name, about));
            return Optional.empty();
        }
        String id = scalar.text().strip();
        if (!has(id)) {
            faults.add(
                    name.where(),
                    about,
                    words.one + " of this agreement",
                    id.isEmpty() ? "nothing" : "\"" + id + "\"",
                    remedy(id));
            return Optional.empty();
        }
        asked.add(id);
        return get(id);
    }

    /** Marks {@code id} as used without reading it. */
    void use(String id) {
        asked.add(id);
    }

    private String remedy(String id) {
        return faults.isFull()
                ? ""
                : Nearest.question(id, names()).orElse("Add it under " + words.section + ", or name another.");
    }

    private Optional<T> get(String id) {
        Optional<T> before = known.get(id);
        if (before == null) {
            if (open.stream().anyMatch(each -> each.id.equals(id))) {
                return refuseCycle(id);
            }
            before = readNow(id);
        }
        Open asking = open.peek();
        if (asking != null) {
            asking.height.value = Math.max(asking.height.value, 1 + heights.getOrDefault(id, 0));
        }
        return before;
    }

    private Optional<T> readNow(String id) {
        Node.Entry entry = declared.get(id);
        if (entry == null || open.size() == LONGEST_CHAIN) {
            return refuseChain(id);
        }
        Height height = new Height();
        open.push(new Open(id, height));
        Optional<T> read = nesting.fromTheTop(() -> reading.read(id, entry.value()));
        open.pop();
        heights.put(id, height.value);
        known.put(id, read);
        return height.value > LONGEST_CHAIN ? refuseChain(id) : read;
    }

    private Optional<T> refuseChain(String id) {
        faults.add(
                whereOf(id),
                id,
                "a chain of at most " + LONGEST_CHAIN + " names, each hanging on the next",
                "a longer one",
                "Let it hang on an earlier one directly.");
        return Optional.empty();
    }

    private Optional<T> refuseCycle(String id) {
        List<String> circle = new ArrayList<>();
        for (Open each : open) {
            circle.addFirst(each.id);
            if (each.id.equals(id)) {
                break;
            }
        }
        circle.add(id);
        faults.add(
                whereOf(id),
                id,
                words.one + " that does not hang on itself",
                words.cycle + ": " + String.join(", ", circle),
                "Let one of them stand on its own.");
        return Optional.empty();
    }

    /** Where {@code id} is declared. */
    Where whereOf(String id) {
        Node.Entry entry = declared.get(id);
        return entry == null ? Where.of("") : entry.name().where();
    }

    /** Everything in the table that can be used, in the order of the file. */
    Map<String, T> all() {
        Map<String, T> all = new LinkedHashMap<>();
        for (String id : List.copyOf(declared.keySet())) {
            get(id).ifPresent(thing -> all.put(id, thing));
        }
        return all;
    }

    /** Names that nothing asked for. */
    List<String> unasked() {
        return declared.keySet().stream().filter(id -> !asked.contains(id)).toList();
    }
}
