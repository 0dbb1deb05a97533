package org.truceline.store;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * How a database is entered, and where the keys of the office's log are: on the machine of whoever writes, never in the
 * database.
 *
 * @param address of the database
 * @param password never printed; empty when the driver finds it in {@code ~/.pgpass} or there is none
 * @param keys the file of keys
 * @param patience how long to wait for another who writes
 */
public record PostgresAccess(PostgresAddress address, Optional<String> password, Path keys, Duration patience) {

    /** How long to wait for a connection, and unless told otherwise for another who writes. */
    static final Duration PATIENCE = Duration.ofSeconds(5);

    private static final Duration LONGEST_STATEMENT = Duration.ofSeconds(60);

    private static final int ROWS_FETCHED_AT_ONCE = 16;

    /**
     * The usual access to this address.
     *
     * @param environment of the process: {@code PGPASSWORD}, and {@code TRUCELINE_KEYS} for the file of keys
     * @param home of the user, in which the keys lie otherwise: {@code .truceline/HOST-DATABASE.keys}
     */
    public static PostgresAccess of(String address, Map<String, String> environment, Path home) {
        PostgresAddress read = PostgresAddress.of(address);
        Path keys = Optional.ofNullable(environment.get("TRUCELINE_KEYS"))
                .map(Path::of)
                .orElseGet(() -> home.resolve(".truceline").resolve(keyFileName(read)));
        return new PostgresAccess(read, Optional.ofNullable(environment.get("PGPASSWORD")), keys, PATIENCE);
    }

    /** Opens connections that give up in time and whose failures do not quote rows. */
    PGSimpleDataSource dataSource() {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(address.url());
        address.user().ifPresent(source::setUser);
        password.ifPresent(source::setPassword);
        source.setApplicationName("truceline");
        source.setConnectTimeout(seconds(PATIENCE));
        source.setSocketTimeout(2 * seconds(LONGEST_STATEMENT));
        source.setTcpKeepAlive(true);
        source.setLogServerErrorDetail(false);
        source.setDefaultRowFetchSize(ROWS_FETCHED_AT_ONCE);
        source.setOptions("-c statement_timeout=%d -c lock_timeout=%d -c idle_in_transaction_session_timeout=%d"
                .formatted(LONGEST_STATEMENT.toMillis(), patience.toMillis(), LONGEST_STATEMENT.toMillis()));
        return source;
    }

    /** Without the password. */
    @Override
    public String toString() {
        return address + " with keys in " + keys;
    }

    private static String keyFileName(PostgresAddress address) {
        String name = address.host() + address.port().map(each -> "-" + each).orElse("") + "-" + address.database();
        return name.replaceAll("[^A-Za-z0-9.-]", "_") + ".keys";
    }

    private static int seconds(Duration duration) {
        return Math.toIntExact(duration.toSeconds());
    }
}
