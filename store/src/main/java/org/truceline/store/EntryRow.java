package org.truceline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.truceline.log.Bytes;
import org.truceline.log.Content;
import org.truceline.log.Digest;
import org.truceline.log.Entry;
import org.truceline.log.Envelope;
import org.truceline.log.Head;
import org.truceline.log.Salt;
import org.truceline.log.UnreadableEntry;

/** A row of the table {@code entry}, which someone may have altered, read as an entry. */
final class EntryRow {

    private EntryRow() {}

    /** The entry; throws {@link UnreadableEntry} where the row cannot be one. */
    static Entry read(ResultSet row) throws SQLException {
        return whole(row, number -> {
            Envelope envelope = new Envelope(
                    new Head(number - 1, digest(row, "previous")),
                    UUID.fromString(text(row, "key")),
                    text(row, "kind"),
                    Instant.parse(text(row, "recorded_at")),
                    digest(row, "commitment"));
            return new Entry(envelope, content(row), digest(row, "hash"));
        });
    }

    /** The head of a log that ends with this row; throws like {@link #read}. */
    static Head head(ResultSet row) throws SQLException {
        return whole(row, number -> new Head(number, digest(row, "hash")));
    }

    private static <T> T whole(ResultSet row, Reading<T> reading) throws SQLException {
        long number = row.getLong("number");
        try {
            return reading.of(number);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw new UnreadableEntry(number, "a row of the store's form", String.valueOf(e.getMessage()));
        }
    }

    private static Content content(ResultSet row) throws SQLException {
        byte @Nullable [] salt = row.getBytes("salt");
        byte @Nullable [] payload = row.getBytes("payload");
        if (salt == null && payload == null) {
            return new Content.Destroyed();
        }
        if (salt == null || payload == null) {
            throw new IllegalArgumentException(salt == null ? "a payload without its salt" : "a salt without payload");
        }
        return new Content.Kept(Bytes.of(payload), new Salt(Bytes.of(salt)));
    }

    private static Digest digest(ResultSet row, String column) throws SQLException {
        return new Digest(Bytes.of(present(row.getBytes(column), column)));
    }

    private static String text(ResultSet row, String column) throws SQLException {
        return present(row.getString(column), column);
    }

    private static <T> T present(@Nullable T value, String column) {
        if (value == null) {
            throw new IllegalArgumentException("no " + column);
        }
        return value;
    }

    private interface Reading<T> {

        T of(long number) throws SQLException;
    }
}
