package org.truceline.store.crash;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.truceline.log.Chain;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.PostgresAccess;
import org.truceline.store.PostgresStore;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

/**
 * Sends drafts into a store from several threads and tells of it, outside the store, in a file that {@link Told} reads:
 * what it sends beforehand, what was acknowledged afterwards.
 */
record Sender(Store store, FileChannel told) {

    private static final int LARGEST_BATCH = 3;

    private static final Office OFFICE = new Office("Cell of the examples (made up)", Form.REAL);

    /**
     * A process of its own. Arguments: the store, the file to tell, how many threads send, how many batches each of them
     * sends, and how to end: {@code close} the store, or {@code halt} and leave it as it is.
     */
    static void main(String[] arguments) throws IOException, InterruptedException {
        try (FileChannel told = telling(Path.of(arguments[1]));
                Store store = open(Path.of(arguments[0]))) {
            Sender sender = new Sender(store, told);
            sender.tell(Told.READY);
            int batches = Integer.parseInt(arguments[3]);
            sender.sendFrom(Integer.parseInt(arguments[2]), () -> sender.send(batches));
            if (arguments[4].equals("halt")) {
                Runtime.getRuntime().halt(0);
            }
        }
    }

    /** The store that is there, or a new one. */
    static Store open(Path file) {
        return Files.exists(file)
                ? SqliteStore.open(file, Sort.PASSPHRASES, chain())
                : SqliteStore.create(file, Sort.of(file).begunUnder(), OFFICE, chain());
    }

    /** A new store in this database. */
    static Store create(PostgresAccess access) {
        return PostgresStore.create(access, OFFICE, chain());
    }

    static Chain chain() {
        return new Chain(InstantSource.system(), new SecureRandom());
    }

    static FileChannel telling(Path file) throws IOException {
        return FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.APPEND);
    }

    /** Until all threads are done. */
    void sendFrom(int threads, Runnable sending) throws InterruptedException {
        for (Thread each : Stream.generate(() -> new Thread(sending))
                .limit(threads)
                .peek(Thread::start)
                .toList()) {
            each.join();
        }
    }

    void send(int batches) {
        SplittableRandom random = new SplittableRandom();
        for (int sent = 0; sent < batches; sent++) {
            List<UUID> batch = IntStream.rangeClosed(0, random.nextInt(LARGEST_BATCH))
                    .mapToObj(_ -> UUID.randomUUID())
                    .toList();
            tell(Told.sent(batch));
            tell(Told.acknowledged(
                    store.append(batch.stream().map(KeyedDraft::of).toList())));
        }
    }

    /** In one write, which the kernel keeps when the process is killed. */
    private void tell(String line) {
        try {
            told.write(ByteBuffer.wrap((line + "\n").getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
