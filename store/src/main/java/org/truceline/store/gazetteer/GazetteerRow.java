package org.truceline.store.gazetteer;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import org.jdbi.v3.core.Handle;

/** A gazetteer in its table. */
final class GazetteerRow {

    static final String NAME = "taken_name";

    /** Of the table {@code g}, under names that no place has. */
    static final String COLUMNS = "g.name AS " + NAME
            + ", g.layout, g.file, g.sha256, g.attribution, g.licence, g.places, g.refused, g.taken_at";

    private GazetteerRow() {}

    static TakenGazetteer of(ResultSet row) throws SQLException {
        return new TakenGazetteer(
                row.getString(NAME),
                new TakenGazetteer.ReadFile(row.getString("file"), row.getString("layout"), row.getString("sha256")),
                new TakenGazetteer.Credit(row.getString("attribution"), row.getString("licence")),
                row.getLong("places"),
                row.getLong("refused"),
                Instant.parse(row.getString("taken_at")));
    }

    static void insert(Handle handle, TakenGazetteer gazetteer) {
        handle.createUpdate(
                        "INSERT INTO gazetteer (name, layout, file, sha256, attribution, licence, places, refused, taken_at)"
                                + " VALUES (:name, :layout, :file, :sha256, :attribution, :licence, :places, :refused, :at)")
                .bind("name", gazetteer.name())
                .bind("layout", gazetteer.file().layout())
                .bind("file", gazetteer.file().name())
                .bind("sha256", gazetteer.file().sha256())
                .bind("attribution", gazetteer.credit().attribution())
                .bind("licence", gazetteer.credit().licence())
                .bind("places", gazetteer.places())
                .bind("refused", gazetteer.refused())
                .bind("at", gazetteer.at().toString())
                .execute();
    }
}
