package org.truceline.publication.table;

import java.io.Closeable;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table of records that can be edited and taken in again: the id first, then the fields, last the version of the row.
 * Beside instants stands, if asked, the local time of one zone; it is for the eye, and changes of it are not taken in.
 */
public final class Export implements Closeable {

    /** The heading of the first column. */
    public static final String ID = "id";

    private final TableWriter writer;
    private final List<OutColumn> columns;
    private final Optional<ZoneId> local;

    private Export(TableWriter writer, List<OutColumn> columns, Optional<ZoneId> local) {
        this.writer = writer;
        this.columns = List.copyOf(columns);
        this.local = local;
    }

    /**
     * A column of a field.
     *
     * @param heading each once, and neither {@link #ID} nor {@link RowVersion#COLUMN}
     * @param holdsMoments its cells are instants or empty, so that a local time may stand beside it
     */
    public record OutColumn(String heading, boolean holdsMoments) {
        public OutColumn {
            if (heading.equals(ID) || heading.equals(RowVersion.COLUMN)) {
                throw new IllegalArgumentException("The heading " + heading + " is taken.");
            }
        }

        /** "time, on the clock of Asia/Damascus". */
        public String localHeading(ZoneId zone) {
            return heading + ", on the clock of " + zone.getId();
        }
    }

    /** Begins a table with its headings; {@code writer} is closed with it. */
    public static Export begin(TableWriter writer, List<OutColumn> columns, Optional<ZoneId> local) throws IOException {
        Export export = new Export(writer, columns, local);
        List<String> headings = new ArrayList<>(List.of(ID));
        for (OutColumn column : columns) {
            headings.add(column.heading());
            local.filter(_ -> column.holdsMoments()).map(column::localHeading).ifPresent(headings::add);
        }
        headings.add(RowVersion.COLUMN);
        writer.header(headings);
        return export;
    }

    /** Writes a record; {@code cells} are those of the columns, in their order. */
    public void row(String id, List<OutCell> cells) throws IOException {
        if (cells.size() != columns.size()) {
            throw new IllegalArgumentException(
                    "A row has a cell for each of " + columns.size() + " columns; found " + cells.size() + ".");
        }
        List<OutCell> row = new ArrayList<>(List.of(OutCell.of(id)));
        for (int at = 0; at < cells.size(); at++) {
            OutCell cell = cells.get(at);
            row.add(cell);
            if (columns.get(at).holdsMoments()) {
                local.ifPresent(zone -> row.add(local(cell, zone)));
            }
        }
        List<OutCell> told = new ArrayList<>(List.of(OutCell.of(id)));
        told.addAll(cells);
        row.add(OutCell.of(RowVersion.of(told)));
        writer.row(row);
    }

    private static OutCell local(OutCell cell, ZoneId zone) {
        return cell instanceof OutCell.Moment moment
                ? new OutCell.LocalClock(moment.moment().atZoneSameInstant(zone).toLocalDateTime())
                : OutCell.empty();
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
