package org.truceline.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Iterator;
import java.util.Optional;
import java.util.UUID;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.result.ResultIterable;
import org.jspecify.annotations.Nullable;
import org.truceline.log.Bytes;
import org.truceline.log.Commitment;
import org.truceline.log.Commitment.Manner;
import org.truceline.log.Content;
import org.truceline.log.Digest;
import org.truceline.log.Entry;
import org.truceline.log.Envelope;
import org.truceline.log.Head;
import org.truceline.log.LogId;
import org.truceline.log.Salt;

/**
 * The log of form 0.1, which a store of version 1 has. It had the commitments of format 1, so its entries are recorded
 * again as they are, those without content too; only the chain is a new one.
 *
 * @param table in which it lies: {@code entry} before the migration, then {@link #KEPT}
 */
record OldLog(Handle handle, String table) {

    static final String KEPT = "entry_0_1";

    private static final byte[] FORM = "truceline-entry-0.1".getBytes(StandardCharsets.UTF_8);

    /** An entry of it. */
    private record Row(
            long number,
            UUID key,
            String kind,
            Instant recorded,
            Bytes commitment,
            Bytes previous,
            Bytes hash,
            Content content) {

        Digest expectedHash() {
            return Digest.ofFields(
                    FORM,
                    ByteBuffer.allocate(8).putLong(number).array(),
                    ByteBuffer.allocate(16)
                            .putLong(key.getMostSignificantBits())
                            .putLong(key.getLeastSignificantBits())
                            .array(),
                    kind.getBytes(StandardCharsets.UTF_8),
                    ByteBuffer.allocate(12)
                            .putLong(recorded.getEpochSecond())
                            .putInt(recorded.getNano())
                            .array(),
                    commitment.toArray(),
                    previous.toArray());
        }

        boolean follows(long last, Bytes lastHash) {
            return number == last + 1
                    && previous.equals(lastHash)
                    && expectedHash().octets().equals(hash)
                    && (!(content instanceof Content.Open open)
                            || open.commitment().digest().octets().equals(commitment));
        }
    }

    /** The number of the first entry that is not as it was written; empty when all are. */
    Optional<Long> findBroken() {
        long last = 0;
        Bytes lastHash = Digest.ZERO.octets();
        try (var rows = rows().iterator()) {
            while (rows.hasNext()) {
                Row row = rows.next();
                if (!row.follows(last, lastHash)) {
                    return Optional.of(last + 1);
                }
                last = row.number();
                lastHash = row.hash();
            }
            return Optional.empty();
        } catch (RuntimeException _) {
            return Optional.of(last + 1);
        }
    }

    /** Records its entries again at the end of this log, under their keys, with their times and commitments. */
    void recordIn(LogId log) {
        Entries entries = new Entries(handle);
        Head head = entries.head(log.name());
        try (var rows = rows().iterator()) {
            for (Iterator<Row> each = rows; each.hasNext(); ) {
                Row row = each.next();
                Commitment commitment = new Commitment(Manner.OPEN, new Digest(row.commitment()));
                Envelope envelope = new Envelope(log, head, row.key(), row.kind(), row.recorded(), commitment);
                Entry entry = new Entry(envelope, row.content(), envelope.hash());
                entries.insert(entry);
                head = entry.head();
            }
        }
    }

    private ResultIterable<Row> rows() {
        return handle.createQuery("SELECT * FROM " + table + " ORDER BY number").map((row, _) -> read(row));
    }

    private static Row read(ResultSet row) throws SQLException {
        return new Row(
                row.getLong("number"),
                UUID.fromString(row.getString("key")),
                row.getString("kind"),
                Instant.parse(row.getString("recorded_at")),
                Bytes.of(row.getBytes("commitment")),
                Bytes.of(row.getBytes("previous")),
                Bytes.of(row.getBytes("hash")),
                content(row.getBytes("salt"), row.getBytes("payload")));
    }

    private static Content content(byte @Nullable [] salt, byte @Nullable [] payload) {
        return salt == null || payload == null
                ? new Content.Absent()
                : new Content.Open(Bytes.of(payload), new Salt(Bytes.of(salt)));
    }
}
