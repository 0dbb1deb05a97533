package org.truceline.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.Stream;
import org.truceline.log.Chain;
import org.truceline.store.StoreFailure.Reason;

/** Puts a store under another passphrase, or under its first one. */
public final class PassphraseChange {

    private final StoreFile file;

    private final Connections connections;

    private final StoreKey after;

    private PassphraseChange(StoreFile file, Connections connections, StoreKey after) {
        this.file = file;
        this.connections = connections;
        this.after = after;
    }

    /**
     * The store at this path under {@code passphrase}, with its keys; all its logs were verified in a copy that then took
     * its place. While it is open elsewhere this is refused. After a crash the old passphrase opens the store or the new
     * one does, and that one opens the keys.
     *
     * @param before asked for the passphrase of now, where there is one
     */
    public static void of(Path path, Passphrases before, Passphrase passphrase, Chain chain, LongConsumer progress) {
        SqliteStore.open(path, before, chain).close();
        StoreFile file = StoreFile.at(path, before);
        Connections connections = Connections.to(file, SqliteStore.PATIENCE);
        StoreKey after = StoreKey.fresh(passphrase, chain.random());
        new PassphraseChange(file, connections, after).make(chain, progress);
    }

    private void make(Chain chain, LongConsumer progress) {
        Optional<Keys> keys = file.keys(connections.key()).find();
        connections.guard(() -> {
            try (Connection alone = alone()) {
                NewFile.replace(file.path(), copy -> fill(alone, copy, chain, progress, keys));
            }
            return file;
        });
        keys.ifPresent(each -> keys(List.of(after)).write(each));
    }

    /** A connection beside which there is no other, and no journal of an earlier one. */
    private Connection alone() throws SQLException {
        Connection connection = connections.openBare();
        try (Statement statement = connection.createStatement()) {
            statement.execute("PRAGMA locking_mode = EXCLUSIVE");
            try (ResultSet row = statement.executeQuery("PRAGMA journal_mode = DELETE")) {
                if (!row.next() || !row.getString(1).equals("delete")) {
                    throw open();
                }
            }
            statement.execute("BEGIN EXCLUSIVE");
            statement.execute("COMMIT");
            return connection;
        } catch (SQLException | RuntimeException e) {
            connection.close();
            throw e;
        }
    }

    private void fill(Connection alone, Path copy, Chain chain, LongConsumer progress, Optional<Keys> keys)
            throws IOException {
        connections.guard(() -> {
            try (var statement = alone.prepareStatement("VACUUM INTO ?")) {
                statement.setString(1, copy.toString());
                statement.execute();
            }
            new Connections(copy, SqliteStore.PATIENCE, connections.key()).encrypt(after);
            return copy;
        });
        Backup.verified(SqliteCopy.open(StoreFile.at(copy, _ -> Optional.of(after.passphrase()))), chain, progress);
        keys.ifPresent(each -> keys(Stream.concat(connections.key().stream(), Stream.of(after))
                        .toList())
                .write(each));
    }

    private KeyFile keys(List<StoreKey> under) {
        return new KeyFile(file.keys(), file.passphrases(), under);
    }

    private StoreFailure open() {
        return new StoreFailure(
                Reason.LOCKED,
                file.path().toString(),
                "nobody else to have it open",
                "it open in another process",
                "Stop the desk that serves it, then try again.");
    }
}
