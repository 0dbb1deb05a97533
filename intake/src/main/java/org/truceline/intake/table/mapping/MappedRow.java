package org.truceline.intake.table.mapping;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.truceline.intake.table.TableRow;
import org.truceline.notation.Fault;

/** A row read by a mapping. */
public sealed interface MappedRow {

    /** The row as it stands in the table. */
    TableRow row();

    /**
     * A row that was taken.
     *
     * @param values by field, in the order of the catalogue; fields of which the row tells nothing are left out
     */
    record Taken(TableRow row, Map<String, Value> values) implements MappedRow {
        public Taken {
            values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
        }
    }

    /**
     * A row that was not taken, kept whole.
     *
     * @param faults everything that is wrong with it, at least one
     */
    record Refused(TableRow row, List<Fault> faults) implements MappedRow {
        public Refused {
            faults = List.copyOf(faults);
            if (faults.isEmpty()) {
                throw new IllegalArgumentException("A row is refused for a reason; found none.");
            }
        }

        /** The reasons for a column of the table: 'column C "Time": expected …; found …. Remedy.', one a line. */
        public String reasons() {
            return faults.stream()
                    .map(fault ->
                            fault.toString().substring(fault.where().toString().length() + 2))
                    .collect(Collectors.joining("\n"));
        }
    }
}
