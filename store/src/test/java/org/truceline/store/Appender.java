package org.truceline.store;

import static org.truceline.store.DurabilityTest.line;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.truceline.log.Bytes;
import org.truceline.log.Chain;
import org.truceline.log.Draft;

/** A process of its own: appends from four threads without end and prints each entry once it is acknowledged. */
record Appender(Supplier<UUID> keys) {

    Draft draft() {
        return new Draft(keys.get(), "claim", Bytes.ofText("x".repeat(300)));
    }

    static void main(String[] arguments) throws InterruptedException {
        PrintStream out = new PrintStream(System.out, true);
        Appender appender = new Appender(UUID::randomUUID);
        try (Store store = SqliteStore.create(
                Path.of(arguments[0]), Fixture.OFFICE, new Chain(InstantSource.system(), new SplittableRandom()))) {
            Runnable appending = () -> {
                while (!out.checkError()) {
                    out.println(line(store.append(appender.draft())));
                }
            };
            for (Thread each : Stream.generate(() -> Thread.startVirtualThread(appending))
                    .limit(4)
                    .toList()) {
                each.join();
            }
        }
    }
}
