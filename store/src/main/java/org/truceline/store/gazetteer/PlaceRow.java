package org.truceline.store.gazetteer;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.function.LongConsumer;
import java.util.regex.Pattern;
import org.jdbi.v3.core.Handle;

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

    /** Numbered from one in their order. By the driver's own statement: others wait for the end of it. */
    static void insert(Handle handle, String gazetteer, List<KeptPlace> places, LongConsumer progress)
            throws SQLException {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(INSERT)) {
            for (int number = 1; number <= places.size(); number++) {
                bind(statement, gazetteer, number, places.get(number - 1));
                statement.addBatch();
                if (number % BATCH == 0 || number == places.size()) {
                    statement.executeBatch();
                    progress.accept(number);
                }
            }
        }
    }

    private static void bind(PreparedStatement statement, String gazetteer, int number, KeptPlace place)
            throws SQLException {
        statement.setString(1, gazetteer);
        statement.setLong(2, number);
        statement.setString(3, place.id());
        statement.setString(4, place.name());
        statement.setString(5, String.join("\n", place.also()));
        statement.setDouble(6, place.point().latitude());
        statement.setDouble(7, place.point().longitude());
        statement.setDouble(8, place.radiusMetres());
        statement.setInt(9, place.judged() ? 1 : 0);
        statement.setString(10, place.source());
        statement.setString(11, place.area());
        statement.setInt(12, place.wellKnown() ? 1 : 0);
    }
}
