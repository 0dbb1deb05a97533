package org.truceline.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.batch.parquet.Field;
import org.truceline.batch.parquet.ParquetWriter;
import org.truceline.intake.row.Entry;

/** Findings as GeoParquet 1.1: one row for each row and term, and where it is drawn. */
final class FindingsParquet implements Findings {

    private static final Map<String, String> NOTES = Map.of("geo", """
            {"version":"1.1.0","primary_column":"geometry",\
            "columns":{"geometry":{"encoding":"WKB","geometry_types":["Point"]}}}""");

    private static final List<Field> PLACE = List.of(
            new Field("latitude", Field.Kind.NUMBER, true),
            new Field("longitude", Field.Kind.NUMBER, true),
            new Field("radius_m", Field.Kind.NUMBER, true),
            new Field("geometry", Field.Kind.BYTES, true));

    private final ParquetWriter writer;
    private final List<Column> columns;

    FindingsParquet(Path path, List<Column> columns) throws IOException {
        this.columns = columns;
        List<Field> fields = new ArrayList<>();
        columns.forEach(column -> fields.add(
                new Field(column.heading(), column == Column.LINE ? Field.Kind.WHOLE : Field.Kind.TEXT, false)));
        fields.addAll(PLACE);
        writer = new ParquetWriter(path, fields, NOTES);
    }

    @Override
    public void add(Entry.Taken row, List<Told> findings) {
        Optional<Spot> spot = Spot.of(row);
        List<Optional<Object>> place = List.of(
                spot.map(at -> at.point().latitude()),
                spot.map(at -> at.point().longitude()),
                spot.map(Spot::radius),
                spot.map(Spot::wkb));
        for (Told told : findings) {
            List<Optional<Object>> values = new ArrayList<>();
            columns.forEach(column -> values.add(Optional.of(value(column, row, told))));
            values.addAll(place);
            write(values);
        }
    }

    private static Object value(Column column, Entry.Taken row, Told told) {
        return column == Column.LINE ? (Object) row.line() : column.cell(row, told);
    }

    private void write(List<Optional<Object>> values) {
        try {
            writer.add(values);
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
