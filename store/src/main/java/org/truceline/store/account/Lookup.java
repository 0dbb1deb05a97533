package org.truceline.store.account;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.UnableToProduceResultException;

/**
 * Finds one row by one of its values, for each request anew: straight, since what Jdbi does around a statement takes longer
 * than it.
 *
 * @param select a statement of ours with one value in it
 * @param made what is made of the first row that it finds
 */
public record Lookup<T>(String select, Made<T> made) {

    /** What is made of a row. */
    public interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** What it finds in the tables of {@code handle}. */
    public Optional<T> find(Handle handle, String value) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(select)) {
            return find(statement, value);
        } catch (SQLException problem) {
            throw new UnableToProduceResultException(problem);
        }
    }

    /** What it finds where {@link #select} is prepared already, which takes longer than the rest. */
    public Optional<T> find(PreparedStatement prepared, String value) throws SQLException {
        prepared.setString(1, value);
        try (ResultSet rows = prepared.executeQuery()) {
            return rows.next() ? Optional.of(made.of(rows)) : Optional.empty();
        }
    }
}
