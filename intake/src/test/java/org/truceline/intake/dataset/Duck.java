package org.truceline.intake.dataset;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;

/** Parquet as another program writes it. */
final class Duck {

    private Duck() {}

    /** Writes the rows of {@code query} to {@code file}. */
    static Path write(Path file, String query, String options) throws SQLException {
        try (Connection duck = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = duck.createStatement()) {
            statement.execute("set timezone = 'UTC'");
            statement.execute("copy (" + query + ") to '" + file + "' (format parquet" + options + ")");
        }
        return file;
    }
}
