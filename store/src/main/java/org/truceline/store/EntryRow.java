package org.truceline.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.statement.SqlStatement;
import org.jspecify.annotations.Nullable;
import org.truceline.log.Bytes;
import org.truceline.log.Commitment;
import org.truceline.log.Commitment.Manner;
import org.truceline.log.Content;
import org.truceline.log.Digest;
import org.truceline.log.Entry;
import org.truceline.log.Envelope;
import org.truceline.log.Form;
import org.truceline.log.Head;
import org.truceline.log.KeyText;
import org.truceline.log.LogId;
import org.truceline.log.LogName;
import org.truceline.log.Nonce;
import org.truceline.log.RecordedText;
import org.truceline.log.Salt;
import org.truceline.log.Seal;
import org.truceline.log.UnreadableEntry;

/** A row of the table {@code entry}, which someone may have altered, read as an entry. */
final class EntryRow {

    private static final List<String> OPEN = List.of("salt", "payload");

    private static final List<String> SEALED = List.of("seal", "nonce", "ciphertext");

    private EntryRow() {}

    /** The entry; throws {@link UnreadableEntry} where the row cannot be one. */
    static Entry read(ResultSet row) throws SQLException {
        return whole(row, number -> {
            Envelope envelope = new Envelope(
                    id(row),
                    new Head(number - 1, digest(row, "previous")),
                    KeyText.read(text(row, "key")),
                    text(row, "kind"),
                    RecordedText.read(text(row, "recorded")),
                    new Commitment(Manner.of(text(row, "content")), digest(row, "commitment")));
            return new Entry(envelope, content(row), digest(row, "hash"));
        });
    }

    /** The head of a log that ends with this row; throws like {@link #read}. */
    static Head head(ResultSet row) throws SQLException {
        return whole(row, number -> new Head(number, digest(row, "hash")));
    }

    /** The log of this row; throws IllegalArgumentException where it cannot be one. */
    static LogId id(ResultSet row) throws SQLException {
        return new LogId(Form.of(text(row, "form")), new LogName(bytes(row, "log")));
    }

    /** The name of the log of this row; empty where it cannot be one. */
    static Optional<LogName> findName(ResultSet row) throws SQLException {
        try {
            return Optional.of(new LogName(bytes(row, "log")));
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
    }

    /** Binds an entry to the names of its columns. */
    static <S extends SqlStatement<S>> S bind(S statement, Entry entry) {
        Envelope envelope = entry.envelope();
        statement
                .bind("log", entry.log().name().key().toArray())
                .bind("number", entry.number())
                .bind("form", entry.log().form().text())
                .bind("key", entry.key().toString())
                .bind("kind", entry.kind())
                .bind("recorded", RecordedText.of(entry.recordedAt()))
                .bind("content", envelope.commitment().manner().text())
                .bind("commitment", envelope.commitment().digest().octets().toArray())
                .bind("previous", envelope.after().hash().octets().toArray())
                .bind("hash", entry.hash().octets().toArray());
        return switch (entry.content()) {
            case Content.Open open -> bindContent(statement, open.salt().octets(), open.payload(), null, null, null);
            case Content.Sealed sealed ->
                bindContent(
                        statement,
                        null,
                        null,
                        sealed.seal().digest().octets(),
                        sealed.nonce().octets(),
                        sealed.ciphertext());
            case Content.Absent() -> bindContent(statement, null, null, null, null, null);
        };
    }

    private static <S extends SqlStatement<S>> S bindContent(
            S statement,
            @Nullable Bytes salt,
            @Nullable Bytes payload,
            @Nullable Bytes seal,
            @Nullable Bytes nonce,
            @Nullable Bytes ciphertext) {
        return bind(
                bind(bind(bind(bind(statement, "salt", salt), "payload", payload), "seal", seal), "nonce", nonce),
                "ciphertext",
                ciphertext);
    }

    private static <S extends SqlStatement<S>> S bind(S statement, String column, @Nullable Bytes value) {
        return statement.bind(column, value == null ? null : value.toArray());
    }

    private static <T> T whole(ResultSet row, Reading<T> reading) throws SQLException {
        long number = row.getLong("number");
        try {
            return reading.of(number);
        } catch (IllegalArgumentException e) {
            throw new UnreadableEntry(number, "a row of the store's form", String.valueOf(e.getMessage()));
        }
    }

    private static Content content(ResultSet row) throws SQLException {
        boolean open = any(row, OPEN);
        boolean sealed = any(row, SEALED);
        if (open && sealed) {
            throw new IllegalArgumentException("an open content and a sealed one");
        }
        if (open) {
            return new Content.Open(bytes(row, "payload"), new Salt(bytes(row, "salt")));
        }
        if (sealed) {
            return new Content.Sealed(
                    new Seal(digest(row, "seal")), new Nonce(bytes(row, "nonce")), bytes(row, "ciphertext"));
        }
        return new Content.Absent();
    }

    private static boolean any(ResultSet row, List<String> columns) throws SQLException {
        for (String column : columns) {
            if (row.getBytes(column) != null) {
                return true;
            }
        }
        return false;
    }

    private static Digest digest(ResultSet row, String column) throws SQLException {
        return new Digest(bytes(row, column));
    }

    private static Bytes bytes(ResultSet row, String column) throws SQLException {
        return Bytes.of(present(row.getBytes(column), column));
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
