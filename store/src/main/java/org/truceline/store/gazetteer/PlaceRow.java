package org.truceline.store.gazetteer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;

/** A place in the table of places, where its other spellings are one text, a line each. */
final class PlaceRow {

    /** Of the table {@code p}. */
    static final String COLUMNS =
            "p.id, p.name, p.also, p.latitude, p.longitude, p.radius_m, p.judged, p.source, p.area," + " p.well_known";

    private static final String INSERT = "INSERT INTO gazetteer_place (gazetteer, number, id, name, also, latitude,"
            + " longitude, radius_m, judged, source, area, well_known) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

    private static final Pattern LINE = Pattern.compile("\n");
    private static final int BATCH = 1_000;

    private PlaceRow() {}

    static KeptPlace of(ResultSet row) throws SQLException {
        String also = row.getString("also");
        return new KeptPlace(
                row.getString("id"),
                row.getString("name"),
                also.isEmpty() ? List.of() : LINE.splitAsStream(also).toList(),
                new KeptPlace.Degrees(row.getDouble("latitude"), row.getDouble("longitude")),
                row.getDouble("radius_m"),
                row.getInt("judged") == 1,
                row.getString("source"),
                row.getString("area"),
                row.getInt("well_known") == 1);
    }

    /** Numbered from one in their order. */
    static void insert(Handle handle, String gazetteer, List<KeptPlace> places, LongConsumer progress) {
        for (int from = 0; from < places.size(); from += BATCH) {
            int to = Math.min(from + BATCH, places.size());
            PreparedBatch batch = handle.prepareBatch(INSERT);
            for (int at = from; at < to; at++) {
                add(batch, gazetteer, at + 1, places.get(at));
            }
            batch.execute();
            progress.accept(to);
        }
    }

    private static void add(PreparedBatch batch, String gazetteer, int number, KeptPlace place) {
        batch.add(
                gazetteer,
                number,
                place.id(),
                place.name(),
                String.join("\n", place.also()),
                place.point().latitude(),
                place.point().longitude(),
                place.radiusMetres(),
                place.judged() ? 1 : 0,
                place.source(),
                place.area(),
                place.wellKnown() ? 1 : 0);
    }
}
