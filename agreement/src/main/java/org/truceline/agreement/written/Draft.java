package org.truceline.agreement.written;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.RegionRule;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/**
 * What has been read of an agreement so far, by id, for the parts that refer to it; and the faults found so far.
 *
 * @param refused names of lines and regions that are there and could not be used; whoever refers to them is not to blame
 */
record Draft(
        Faults faults,
        Map<String, OpenPoint> points,
        Map<String, Instrument> instruments,
        Map<String, Drawn.LineVersion> lines,
        Map<String, Moment> moments,
        Map<String, RegionRule> regions,
        Set<String> refused) {

    /** Nothing read yet. */
    Draft() {
        this(
                new Faults(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new LinkedHashMap<>(),
                new HashSet<>());
    }

    /** True when {@code node}, or one of its readings, is the name of a line or region that could not be used. */
    boolean namesRefused(Node node) {
        return switch (node) {
            case Node.Scalar name -> refused.contains(name.text().strip());
            case Node.Mapping open ->
                open.entries().stream().map(Node.Entry::value).anyMatch(this::namesRefused);
            default -> false;
        };
    }

    /** The line that {@code name} refers to; a fault and empty when there is none. */
    Optional<Drawn.LineVersion> findLine(Fields fields, String name) {
        String id = fields.text(name);
        if (!lines.containsKey(id) && !refused.contains(id)) {
            faults.add(fields.where(name), name, "a line of this agreement", "\"" + id + "\"", "Add it under lines.");
        }
        return Optional.ofNullable(lines.get(id));
    }
}
