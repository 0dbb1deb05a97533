package org.truceline.intake.table.mapping;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.TableSource;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;

/** The rows of a table read by a mapping, one after the other. */
public final class MappedTable {

    private final TableSource source;
    private final List<Bound> fields;
    private final Tally tally;

    private MappedTable(TableSource source, List<Bound> fields, Tally tally) {
        this.source = source;
        this.fields = List.copyOf(fields);
        this.tally = tally;
    }

    /**
     * Begins to read a table by a mapping. Throws, with everything at once, where the mapping does not fit the fields or
     * the columns. The source stays the caller's to close.
     */
    public static MappedTable of(TableSource source, Mapping mapping, Catalogue catalogue) throws FaultyInput {
        mapping.requireFits(catalogue);
        Faults faults = new Faults();
        Tally tally = new Tally();
        List<Bound> fields = new ArrayList<>();
        for (Field field : catalogue.fields()) {
            Optional.ofNullable(mapping.readings().get(field.name()))
                    .flatMap(reading -> Bound.of(field, reading, source.layout(), tally, faults))
                    .ifPresent(fields::add);
        }
        faults.throwIfAny();
        return new MappedTable(source, fields, tally);
    }

    /** The next row, taken or refused; empty after the last. Throws where nothing after it can be trusted. */
    public Optional<MappedRow> next() throws FaultyInput, IOException {
        return source.next().map(this::read);
    }

    /** What came of the rows so far. */
    public MappingSummary summary() {
        return tally.summary(source.blank());
    }

    private MappedRow read(TableRow row) {
        RowCells cells = new RowCells(source.layout(), row, tally);
        Map<String, Value> values = new LinkedHashMap<>();
        requireHeadings(cells);
        for (Bound bound : fields) {
            int faults = cells.faults().size();
            Optional<Value> value = bound.reader().read(cells);
            value.ifPresent(known -> values.put(bound.field().name(), known));
            if (value.isEmpty() && bound.field().required() && cells.faults().size() == faults) {
                bound.first()
                        .ifPresent(column -> cells.fault(
                                column,
                                "a value for " + bound.field().name(),
                                "nothing",
                                bound.field().help()));
            }
        }
        if (cells.faults().isEmpty()) {
            tally.taken();
            return new MappedRow.Taken(row, values);
        }
        tally.refused();
        return new MappedRow.Refused(row, cells.faults());
    }

    /** A value to the right of all headings is more likely a value too many before it. */
    private void requireHeadings(RowCells cells) {
        Layout layout = source.layout();
        TableRow row = cells.row();
        IntStream.range(layout.columns().size(), row.cells().size())
                .filter(index -> !row.cell(index).isBlank())
                .findFirst()
                .ifPresent(index -> cells.fault(
                        new Column(index, ""),
                        "nothing to the right of the headings",
                        row.cell(index),
                        "Is there a separator too many in the row? Else give the column a heading."));
    }
}
