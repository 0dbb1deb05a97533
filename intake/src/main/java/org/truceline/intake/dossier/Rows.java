package org.truceline.intake.dossier;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.truceline.intake.Refused;
import org.truceline.notation.Fault;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * Reads the rows of a file one by one. A row with any fault is refused whole, because a dossier that lost one denial
 * tells another story; the other rows go on. A row that names a refused one is refused too.
 */
final class Rows {

    private static final Pattern OWN_CHECK = Pattern.compile("expected (.*?), found (.*)", Pattern.DOTALL);

    private final Map<String, Set<String>> accepted = new HashMap<>();
    private final Map<String, Set<String>> seen = new HashMap<>();
    private final List<Refused> refused = new ArrayList<>();

    /** Makes a thing of a row's fields; empty or an {@link IllegalArgumentException} when they do not make one. */
    @FunctionalInterface
    interface Reading<T> {
        Optional<T> read(String id, Fields fields);
    }

    /** The rows under their ids: {@code sohr: {name: …}}. */
    <T> List<T> named(String kind, List<Node.Entry> entries, Reading<T> reading) {
        List<T> taken = new ArrayList<>();
        for (Node.Entry entry : entries) {
            Faults faults = new Faults();
            Fields fields = Fields.of(entry.value(), kind, faults);
            row(kind, entry.name().where(), entry.name().text(), fields, reading)
                    .ifPresent(taken::add);
        }
        return taken;
    }

    /** The rows of a list, each with its {@code id}. */
    <T> List<T> listed(String kind, List<Node> items, Reading<T> reading) {
        List<T> taken = new ArrayList<>();
        for (Node item : items) {
            Faults faults = new Faults();
            Fields fields = Fields.of(item, kind, faults);
            row(kind, item.where(), faults.isEmpty() ? fields.text("id") : "", fields, reading)
                    .ifPresent(taken::add);
        }
        return taken;
    }

    private <T> Optional<T> row(String kind, Where where, String id, Fields fields, Reading<T> reading) {
        Faults faults = fields.faults();
        if (!id.isEmpty() && !of(seen, kind).add(id)) {
            faults.add(where, "id", "an id of its own", "\"" + id + "\" for the second time", "Rename one of them.");
        }
        Optional<T> made = faults.isEmpty() ? make(id, fields, reading) : Optional.empty();
        if (faults.isEmpty() && made.isPresent()) {
            of(accepted, kind).add(id);
            return made;
        }
        refused.add(new Refused(where, kind, id, faults.list()));
        return Optional.empty();
    }

    /**
     * What {@code reading} makes of the fields. A record's own check that fails becomes a fault, unless a fault was
     * found before it: then it only stumbled over a stand-in. Names that were never asked for are faults.
     */
    static <T> Optional<T> make(String id, Fields fields, Reading<T> reading) {
        int before = fields.faults().list().size();
        try {
            Optional<T> made = reading.read(id, fields);
            fields.refuseUnknown();
            return made;
        } catch (IllegalArgumentException problem) {
            if (fields.faults().list().size() == before) {
                fields.faults().add(ownCheck(id, fields.where(), String.valueOf(problem.getMessage())));
            }
            fields.refuseMisspelt();
            return Optional.empty();
        }
    }

    /** What {@code reading} makes of each item of the list under {@code name}. */
    static <T> List<T> each(Fields fields, String name, Reading<T> reading) {
        List<T> made = new ArrayList<>();
        for (Node item : fields.items(name)) {
            make(name, Fields.of(item, name, fields.faults()), reading).ifPresent(made::add);
        }
        return made;
    }

    /** The records' own checks say "expected …, found …". */
    private static Fault ownCheck(String id, Where where, String message) {
        Matcher parts = OWN_CHECK.matcher(message);
        return parts.matches()
                ? new Fault(where, id, parts.group(1), parts.group(2), "")
                : new Fault(where, id, "a sound row", message, "");
    }

    /** The id under {@code name} of an accepted row of {@code kind}; a fault when there is none. */
    String reference(Fields fields, String name, String kind) {
        String id = fields.text(name);
        require(fields, name, kind, id);
        return id;
    }

    /** A fault when no row of {@code kind} with this id was accepted; nothing for an id that is no text. */
    void require(Fields fields, String name, String kind, String id) {
        if (id.isEmpty() || of(accepted, kind).contains(id)) {
            return;
        }
        boolean known = of(seen, kind).contains(id);
        String remedy = known
                ? "Mend that " + kind + " first."
                : Nearest.question(id, of(accepted, kind)).orElse("Add it to this file.");
        fields.faults()
                .add(
                        fields.where(name),
                        name,
                        "the id of a " + kind + " of this file",
                        "\"" + id + "\"" + (known ? ", which was refused" : ""),
                        remedy);
    }

    private static Set<String> of(Map<String, Set<String>> ids, String kind) {
        return ids.computeIfAbsent(kind, _ -> new LinkedHashSet<>());
    }

    List<Refused> refused() {
        return List.copyOf(refused);
    }
}
