package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.truceline.log.Bytes;
import org.truceline.log.Chain;
import org.truceline.log.Draft;
import org.truceline.log.Form;
import org.truceline.store.StoreFailure.Reason;

/** What the tests of the store have in common: drafts that are told apart by number, and SQL past the store. */
final class Fixture {

    private Fixture() {}

    static final Office OFFICE = new Office("Example office (made up)", Form.REAL);

    /** A fixed clock and fixed salts: the same drafts give the same log, byte for byte. */
    static Chain chain() {
        return chain(20200305);
    }

    /** The same with other salts and keys: that of another office. */
    static Chain chain(long seed) {
        return new Chain(InstantSource.fixed(Instant.parse("2020-03-05T22:01:00.000001Z")), new SplittableRandom(seed));
    }

    static Draft draft(int number) {
        return new Draft(new UUID(0, number), "claim", Bytes.ofText("strike " + number));
    }

    static List<Draft> drafts(int first, int last) {
        return IntStream.rangeClosed(first, last).mapToObj(Fixture::draft).toList();
    }

    /** A connection that knows nothing of the store. */
    static Connection raw(Path file) throws SQLException {
        return DriverManager.getConnection("jdbc:sqlite:" + file);
    }

    static void execute(Path file, String... statements) throws SQLException {
        try (Connection connection = raw(file)) {
            execute(connection, statements);
        }
    }

    static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String each : statements) {
                statement.execute(each);
            }
        }
    }

    static String ask(Connection connection, String question) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(question)) {
            return row.getString(1);
        }
    }

    /** Such an attempt throws for this reason, in these words. */
    static void refused(Path file, ThrowingCallable attempt, Reason reason, String message) {
        assertThatExceptionOfType(StoreFailure.class)
                .isThrownBy(attempt)
                .withMessage(file + ": " + message)
                .satisfies(failure -> {
                    assertThat(failure.reason()).isEqualTo(reason);
                    assertThat(failure.place()).isEqualTo(file.toString());
                });
    }
}
