package org.truceline.store.account;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.UnableToProduceResultException;

/** Finds one row by one of its values, for each request anew: straight, since what Jdbi does around a statement takes longer than it. */
final class Lookup {

    /** What is made of a row. */
    interface Made<T> {
        T of(ResultSet row) throws SQLException;
    }

    private Lookup() {}

    /** What {@code made} makes of the first row that {@code select} finds, a statement of ours with one value in it. */
    static <T> Optional<T> first(Handle handle, String select, String value, Made<T> made) {
        try (PreparedStatement statement = handle.getConnection().prepareStatement(select)) {
            statement.setString(1, value);
            try (ResultSet rows = statement.executeQuery()) {
                return rows.next() ? Optional.of(made.of(rows)) : Optional.empty();
            }
        } catch (SQLException problem) {
            throw new UnableToProduceResultException(problem);
        }
    }
}
