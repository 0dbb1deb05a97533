package org.truceline.store;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.truceline.store.StoreFailure.Reason;

/**
 * Where a database of PostgreSQL is: {@code postgresql://user@host:port/database?sslmode=verify-full}.
 *
 * <p>Never a password: an address is printed, kept in histories and seen by everybody who lists processes.
 *
 * @param user who logs in; empty when the driver decides
 * @param host name or number
 * @param port of the server; empty for 5432
 * @param database its name
 * @param options of {@link #OPTIONS} with their values
 */
public record PostgresAddress(
        Optional<String> user, String host, Optional<Integer> port, String database, Map<String, String> options) {

    /** What may be said of the connection; others of the driver's could load code or turn safety off. */
    public static final List<String> OPTIONS = List.of("sslmode", "sslrootcert", "sslcert", "sslkey");

    private static final String JDBC = "jdbc:";

    private static final String EXPECTED = "an address like postgresql://user@host/database";

    private static final List<String> LOOPBACK = List.of("localhost", "127.0.0.1", "[::1]");

    public PostgresAddress {
        options = Map.copyOf(options);
    }

    /** Whether the text means a database and not a file. */
    public static boolean isMeant(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return lower.startsWith("postgresql:") || lower.startsWith("postgres:") || lower.startsWith(JDBC);
    }

    /**
     * The address that the text writes, with {@code jdbc:} before it or without. What is no such address, or has a
     * password in it, throws {@link StoreFailure}, which does not repeat the text.
     */
    public static PostgresAddress of(String text) {
        URI uri = uri(text.startsWith(JDBC) ? text.substring(JDBC.length()) : text);
        Optional<String> user = Optional.ofNullable(uri.getUserInfo());
        if (user.filter(each -> each.contains(":")).isPresent()) {
            throw refused("no password in it", "one after the user's name");
        }
        String path = uri.getPath() == null ? "" : uri.getPath();
        if (uri.getHost() == null || !path.matches("/[^/]+")) {
            throw refused(EXPECTED, "no host or no database in it");
        }
        Optional<Integer> port = Optional.of(uri.getPort()).filter(each -> each >= 0);
        return new PostgresAddress(user, uri.getHost(), port, path.substring(1), options(uri));
    }

    /** As the driver wants it, without the user. Beyond the loopback address an unproved server is not talked to. */
    String url() {
        Map<String, String> all = new TreeMap<>(options);
        all.putIfAbsent("sslmode", LOOPBACK.contains(host) ? "prefer" : "verify-full");
        return all.entrySet().stream()
                .map(each -> each.getKey() + "=" + each.getValue())
                .collect(Collectors.joining("&", JDBC + "postgresql://" + server() + "/" + database + "?", ""));
    }

    /** As people write it. */
    @Override
    public String toString() {
        return "postgresql://" + user.map(each -> each + "@").orElse("") + server() + "/" + database;
    }

    private String server() {
        return host + port.map(each -> ":" + each).orElse("");
    }

    private static URI uri(String text) {
        try {
            URI uri = new URI(text);
            if (!"postgresql".equals(uri.getScheme()) && !"postgres".equals(uri.getScheme())) {
                throw refused(EXPECTED, "another beginning");
            }
            return uri;
        } catch (URISyntaxException e) {
            throw refused(EXPECTED, "at character " + (e.getIndex() + 1) + " what cannot stand there");
        }
    }

    private static Map<String, String> options(URI uri) {
        Map<String, String> options = new TreeMap<>();
        List<String> unknown = new ArrayList<>();
        for (String part :
                uri.getRawQuery() == null ? new String[0] : uri.getRawQuery().split("&", -1)) {
            int equals = part.indexOf('=');
            String name = equals < 0 ? part : part.substring(0, equals);
            if (!OPTIONS.contains(name)) {
                unknown.add(name);
            }
            options.put(name, part.substring(equals + 1));
        }
        if (!unknown.isEmpty()) {
            throw refused("of options only " + String.join(", ", OPTIONS), String.join(", ", unknown));
        }
        return options;
    }

    private static StoreFailure refused(String expected, String found) {
        return new StoreFailure(
                Reason.OTHER,
                "the store's address",
                expected,
                found,
                "Write postgresql://user@host/database, and keep the password in ~/.pgpass or in PGPASSWORD.");
    }
}
