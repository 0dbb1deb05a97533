package org.truceline.intake.plain;

import java.util.Optional;
import java.util.Set;
import org.truceline.intake.parquet.Column;
import org.truceline.intake.parquet.Kind;
import org.truceline.intake.parquet.ParquetFile;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the column of a Parquet file that has points, as GeoParquet tells it. */
final class PointColumn {

    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final Set<String> DEGREES = Set.of("OGC:CRS84", "EPSG:4326", "CRS84", "4326");
    private static final String EXPECTED = "longitude and latitude in degrees on WGS 84 (OGC:CRS84)";
    private static final String REMEDY = "Transform the points, or write latitude and longitude.";

    private final ParquetFile file;
    private final Faults faults;

    private PointColumn(ParquetFile file, Faults faults) {
        this.file = file;
        this.faults = faults;
    }

    /** The column; empty where there is none. Where its values are no points in degrees on WGS 84, a fault. */
    static Optional<Column> find(ParquetFile file, Faults faults) {
        return new PointColumn(file, faults).find();
    }

    private Optional<Column> find() {
        JsonNode told = told();
        String name = told.path("primary_column").asString(Names.GEOMETRY);
        Optional<Column> column = Optional.ofNullable(file.columns().get(name));
        column.ifPresent(found -> check(found, told.path("columns").path(name)));
        return column;
    }

    private JsonNode told() {
        String note = file.note("geo").orElse("{}");
        try {
            return MAPPER.readTree(note);
        } catch (JacksonException problem) {
            faults.add(
                    Where.of(file.name()), "geo", "JSON as GeoParquet has it", problem.getOriginalMessage() + "", "");
            return MAPPER.createObjectNode();
        }
    }

    private void check(Column column, JsonNode told) {
        if (column.kind() != Kind.BYTES) {
            fault(column, "points in well-known binary", column.words());
        }
        JsonNode crs = told.path("crs");
        if (!crs.isMissingNode()) {
            JsonNode id = crs.path("id");
            require(
                    column,
                    id.path("authority").asString("") + ":" + id.path("code").asString(""));
        }
        column.coordinates().ifPresent(words -> require(column, words));
    }

    private void require(Column column, String coordinates) {
        if (!DEGREES.contains(coordinates)) {
            boolean isTold = coordinates.length() > 1 && coordinates.length() < 100;
            fault(column, EXPECTED, isTold ? coordinates : "a system of coordinates without a known name");
        }
    }

    private void fault(Column column, String expected, String found) {
        faults.add(Where.of(file.name()), column.name(), expected, found, REMEDY);
    }
}
