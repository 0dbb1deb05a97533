package org.truceline.store.setting;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.truceline.store.account.Tables;

/** The settings of a store. Many threads may use them at once; every change is durable when the call returns. */
public final class Settings {

    private static final String COLUMNS = "kind, name, says, author, set_at";

    private final Tables tables;

    public Settings(Tables tables) {
        this.tables = tables;
    }

    /** Sets it, in place of one of the same kind and name. */
    public void put(Setting setting) {
        tables.write(handle -> {
            handle.createUpdate("DELETE FROM setting WHERE kind = :kind AND name = :name")
                    .bind("kind", setting.kind())
                    .bind("name", setting.name())
                    .execute();
            return handle.createUpdate(
                            "INSERT INTO setting (" + COLUMNS + ") VALUES (:kind, :name, :says, :author, :at)")
                    .bind("kind", setting.kind())
                    .bind("name", setting.name())
                    .bind("says", setting.says())
                    .bind("author", setting.author())
                    .bind("at", setting.at().toString())
                    .execute();
        });
    }

    /** The setting of this kind and name. */
    public Optional<Setting> find(String kind, String name) {
        return tables.read(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM setting WHERE kind = :kind AND name = :name")
                        .bind("kind", kind)
                        .bind("name", name)
                        .map((row, _) -> of(row))
                        .findOne());
    }

    /** The settings of this kind, by name. */
    public List<Setting> list(String kind) {
        return tables.read(
                handle -> handle.createQuery("SELECT " + COLUMNS + " FROM setting WHERE kind = :kind ORDER BY name")
                        .bind("kind", kind)
                        .map((row, _) -> of(row))
                        .list());
    }

    private static Setting of(ResultSet row) throws SQLException {
        return new Setting(
                row.getString("kind"),
                row.getString("name"),
                row.getString("says"),
                row.getString("author"),
                Instant.parse(row.getString("set_at")));
    }
}
