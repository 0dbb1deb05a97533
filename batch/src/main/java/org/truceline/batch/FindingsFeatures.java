package org.truceline.batch;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.row.Entry;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Findings as GeoJSON, a Feature on each line for each row and term: a point, with the radius among its properties. */
final class FindingsFeatures implements Findings {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private final OutputStream out;
    private final List<Column> columns;

    FindingsFeatures(Path path, List<Column> columns) throws IOException {
        out = new BufferedOutputStream(Files.newOutputStream(path), 1 << 16);
        this.columns = columns;
    }

    @Override
    public void add(Entry.Taken row, List<Told> findings) {
        Optional<Spot> spot = Spot.of(row);
        try {
            for (Told told : findings) {
                out.write(MAPPER.writeValueAsBytes(feature(row, told, spot)));
                out.write('\n');
            }
        } catch (IOException problem) {
            throw new UncheckedIOException(problem);
        }
    }

    private ObjectNode feature(Entry.Taken row, Told told, Optional<Spot> spot) {
        ObjectNode feature = MAPPER.createObjectNode().put("type", "Feature");
        feature.putNull("geometry");
        spot.ifPresent(at -> feature.putObject("geometry")
                .put("type", "Point")
                .putArray("coordinates")
                .add(at.point().longitude())
                .add(at.point().latitude()));
        ObjectNode properties = feature.putObject("properties");
        for (Column column : columns) {
            if (column == Column.LINE) {
                properties.put(column.heading(), row.line());
            } else {
                properties.put(column.heading(), column.cell(row, told));
            }
        }
        properties.putNull("radius_m");
        spot.ifPresent(at -> properties.put("radius_m", at.radius()));
        return feature;
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
