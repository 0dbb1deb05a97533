package org.truceline.store.gazetteer;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.LongConsumer;
import org.jdbi.v3.core.ConnectionException;
import org.jdbi.v3.core.Handle;
import org.truceline.store.account.Tables;

/** The gazetteers of a store. Many threads may use them at once; every change is durable when the call returns. */
public final class Gazetteers {

    private static final int FETCHED_AT_ONCE = 2_000;

    private final Tables tables;

    public Gazetteers(Tables tables) {
        this.tables = tables;
    }

    /** Those that are here, by name. */
    public List<TakenGazetteer> list() {
        return tables.read(
                handle -> handle.createQuery("SELECT " + GazetteerRow.COLUMNS + " FROM gazetteer g ORDER BY taken_name")
                        .map((row, _) -> GazetteerRow.of(row))
                        .list());
    }

    /** The one of this name. */
    public Optional<TakenGazetteer> find(String name) {
        return tables.read(handle -> handle.createQuery(
                        "SELECT " + GazetteerRow.COLUMNS + " FROM gazetteer g WHERE g.name = :name")
                .bind("name", name)
                .map((row, _) -> GazetteerRow.of(row))
                .findOne());
    }

    /** The places of the gazetteer of this name, in the order of its file. */
    public List<KeptPlace> places(String name) {
        return tables.read(handle -> handle.createQuery("SELECT " + PlaceRow.COLUMNS
                        + " FROM gazetteer_place p WHERE gazetteer = :name ORDER BY number")
                .bind("name", name)
                .setFetchSize(FETCHED_AT_ONCE)
                .map((row, _) -> PlaceRow.of(row))
                .list());
    }

    /** What {@code making} makes of every place of every gazetteer, all as they stand at one moment. */
    public <T> List<T> all(BiFunction<TakenGazetteer, KeptPlace, T> making) {
        Map<String, TakenGazetteer> taken = new HashMap<>();
        return tables.read(handle -> handle.createQuery("SELECT " + GazetteerRow.COLUMNS + ", " + PlaceRow.COLUMNS
                        + " FROM gazetteer_place p JOIN gazetteer g ON g.name = p.gazetteer"
                        + " ORDER BY p.gazetteer, p.number")
                .setFetchSize(FETCHED_AT_ONCE)
                .map((row, _) -> {
                    String name = row.getString(GazetteerRow.NAME);
                    TakenGazetteer gazetteer = taken.get(name);
                    if (gazetteer == null) {
                        gazetteer = GazetteerRow.of(row);
                        taken.put(name, gazetteer);
                    }
                    return making.apply(gazetteer, PlaceRow.of(row));
                })
                .list());
    }

    /**
     * Keeps a gazetteer with its places, instead of the one of its name where there is one: others see the old one as a
     * whole or the new one.
     *
     * @param progress is told how many places are written
     */
    public void put(TakenGazetteer gazetteer, List<KeptPlace> places, LongConsumer progress) {
        if (places.size() != gazetteer.places()) {
            throw new IllegalArgumentException(
                    "Expected " + gazetteer.places() + " places; found " + places.size() + ".");
        }
        tables.write(handle -> {
            delete(handle, gazetteer.name());
            GazetteerRow.insert(handle, gazetteer);
            insert(handle, gazetteer.name(), places, progress);
            return gazetteer;
        });
    }

    private static void insert(Handle handle, String name, List<KeptPlace> places, LongConsumer progress) {
        try {
            PlaceRow.insert(handle, name, places, progress);
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }

    /** Takes the gazetteer of this name away; false when there is none. */
    public boolean drop(String name) {
        return tables.write(handle -> delete(handle, name));
    }

    private static boolean delete(Handle handle, String name) {
        handle.createUpdate("DELETE FROM gazetteer_place WHERE gazetteer = :name")
                .bind("name", name)
                .execute();
        return handle.createUpdate("DELETE FROM gazetteer WHERE name = :name")
                        .bind("name", name)
                        .execute()
                > 0;
    }
}
