package org.truceline.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A real PostgreSQL 15 of the tests' own, in a temporary folder and on a free port of the loopback address. As it refuses
 * to run as root, it then runs as an unprivileged user.
 */
public final class PostgresServer implements AutoCloseable {

    /** Its superuser, who logs in with {@link #password}. */
    static final String ADMINISTRATOR = "administrator";

    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final long ROOM_WANTED = 3L << 30;

    private static final String MISSING = "skipped: needs PostgreSQL 15 (apt-get install postgresql-15)";

    private final Path programs;

    private final Path folder;

    private final List<String> unprivileged;

    private final String password = UUID.randomUUID().toString();

    private final int port;

    private Process process;

    private int databases;

    private boolean hasTemplate;

    private PostgresServer(Path programs) throws IOException, InterruptedException {
        this.programs = programs;
        this.folder = Files.createTempDirectory(roomy(), "truceline-postgres-");
        this.unprivileged = unprivileged(folder);
        this.port = freePort();
        initialise();
        this.process = launch();
        Runtime.getRuntime().addShutdownHook(new Thread(this::close));
        awaitReady();
    }

    /** The one that this run of the tests shares, started by the first who asks; skips the test where there is none. */
    static PostgresServer shared() {
        assumeTrue(programs().isPresent(), MISSING);
        return Shared.SERVER;
    }

    /** One for whoever wants to kill it. */
    public static PostgresServer own() {
        assumeTrue(programs().isPresent(), MISSING);
        return start(programs().orElseThrow());
    }

    /** The administrator's access to a new, empty database, with the keys in a file that is not there yet. */
    public synchronized PostgresAccess newDatabase(Path keys) throws SQLException {
        String name = "idlib_" + ++databases;
        execute("CREATE DATABASE " + name);
        return access(name, keys);
    }

    /** The same with the tables of a store in it, but no log begun: quicker to make. */
    synchronized PostgresAccess newTables(Path keys) throws SQLException {
        if (!hasTemplate) {
            execute("CREATE DATABASE tables");
            PostgresStore.prepare(access("tables", keys), PostgresSchema::make);
            hasTemplate = true;
        }
        String name = "idlib_" + ++databases;
        execute("CREATE DATABASE " + name + " TEMPLATE tables");
        return access(name, keys);
    }

    private PostgresAccess access(String name, Path keys) {
        return new PostgresAccess(
                PostgresAddress.of(address(ADMINISTRATOR, name)), Optional.of(password), keys, Duration.ofSeconds(5));
    }

    String address(String user, String database) {
        return "postgresql://%s@127.0.0.1:%d/%s".formatted(user, port, database);
    }

    /** Of the administrator. */
    String password() {
        return password;
    }

    /** In the database {@code postgres}, as the administrator. */
    void execute(String... statements) throws SQLException {
        try (Connection connection = connect("postgres")) {
            Fixture.execute(connection, statements);
        }
    }

    /** As the administrator, past the store, in the database of this access. */
    void execute(PostgresAccess access, String... statements) throws SQLException {
        try (Connection connection = connect(access.address().database())) {
            Fixture.execute(connection, statements);
        }
    }

    /** Ends all connections to the database of this access. */
    void loseConnections(PostgresAccess access) {
        try {
            execute("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
                    + access.address().database() + "'");
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    Connection connect(String database) throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", ADMINISTRATOR);
        properties.setProperty("password", password);
        return DriverManager.getConnection("jdbc:postgresql://127.0.0.1:" + port + "/" + database, properties);
    }

    /** Kills the server and all its children at once, as when the machine's power is cut, but for the disk's memory. */
    public void kill() throws InterruptedException {
        List<ProcessHandle> all = Stream.concat(Stream.of(process.toHandle()), process.descendants())
                .toList();
        all.forEach(ProcessHandle::destroyForcibly);
        assertThat(process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)).isTrue();
    }

    /** Starts it again and waits until it has recovered; retries while old children are still there. */
    public void restart() throws IOException, InterruptedException {
        process = launch();
        awaitReady();
    }

    /** Stops it as an administrator would, so that nothing of it is left in the system, and forgets its files. */
    @Override
    public void close() {
        try {
            if (Files.exists(folder)) {
                new ProcessBuilder("sh", "-c", "kill -INT " + process.pid())
                        .start()
                        .waitFor();
                if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                    kill();
                }
                delete(folder);
            }
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void initialise() throws IOException, InterruptedException {
        Path secret = folder.resolve("password");
        Files.writeString(secret, password);
        Files.setPosixFilePermissions(secret, PosixFilePermissions.fromString("rw-r--r--"));
        int result = run(List.of(
                        program("initdb"),
                        "--pgdata=" + data(),
                        "--username=" + ADMINISTRATOR,
                        "--auth=scram-sha-256",
                        "--pwfile=" + secret,
                        "--encoding=UTF8",
                        "--locale=C",
                        "--no-sync"))
                .waitFor();
        assertThat(result).as("initdb; see " + folder.resolve("log")).isZero();
    }

    private Process launch() throws IOException {
        return run(List.of(
                program("postgres"),
                "-D",
                data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "listen_addresses=127.0.0.1",
                "-c",
                "unix_socket_directories=",
                "-c",
                "max_wal_size=64MB",
                // In the folder, where a killed server leaves nothing for others to clean up.
                "-c",
                "dynamic_shared_memory_type=mmap"));
    }

    private void awaitReady() throws IOException, InterruptedException {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (true) {
            try {
                connect("postgres").close();
                return;
            } catch (SQLException e) {
                if (System.nanoTime() > end) {
                    throw new IllegalStateException(Files.readString(folder.resolve("log")), e);
                }
                if (!process.isAlive()) {
                    process = launch();
                }
                Thread.sleep(50);
            }
        }
    }

    private Process run(List<String> command) throws IOException {
        List<String> whole = new ArrayList<>(unprivileged);
        whole.addAll(command);
        return new ProcessBuilder(whole)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(
                        ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
                .start();
    }

    private String program(String name) {
        return programs.resolve(name).toString();
    }

    private Path data() {
        return folder.resolve("data");
    }

    /** What to put before a command, so that root does not run it; the folder becomes that user's. */
    private static List<String> unprivileged(Path folder) throws IOException {
        if (!System.getProperty("user.name").equals("root")) {
            return List.of();
        }
        Files.setOwner(
                folder, folder.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        return List.of("setpriv", "--reuid=nobody", "--regid=nogroup", "--clear-groups");
    }

    /** In memory, where that is large enough: a server makes and forgets some hundred files for each database. */
    private static Path roomy() throws IOException {
        Path memory = Path.of("/dev/shm");
        return Files.isWritable(memory) && Files.getFileStore(memory).getUsableSpace() > ROOM_WANTED
                ? memory
                : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static Optional<Path> programs() {
        return Stream.of("/usr/lib/postgresql/15/bin", "/usr/local/bin")
                .map(Path::of)
                .filter(each ->
                        Files.isExecutable(each.resolve("postgres")) && Files.isExecutable(each.resolve("initdb")))
                .findFirst();
    }

    private static PostgresServer start(Path programs) {
        try {
            return new PostgresServer(programs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path each : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(each);
            }
        }
    }

    private static final class Shared {

        static final PostgresServer SERVER = start(programs().orElseThrow());
    }
}
