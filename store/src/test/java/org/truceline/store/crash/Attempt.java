package org.truceline.store.crash;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.stream.Stream;
import org.truceline.log.Bytes;
import org.truceline.log.Draft;
import org.truceline.log.Verification;
import org.truceline.store.Store;
import org.truceline.store.StoreFailure;

/** A process of its own, for disks that only it sees: tries one thing with a store and tells in lines what came of it. */
final class Attempt {

    /** Beside the store, to be deleted when room is wanted. */
    private static final String BALLAST = "ballast";

    private Attempt() {}

    /** Arguments: {@code open}, {@code fill} or {@code open-on-full}, and the store. */
    static void main(String[] arguments) throws IOException {
        Path file = Path.of(arguments[1]);
        switch (arguments[0]) {
            case "open" -> open(file);
            case "fill" -> fill(file);
            case "open-on-full" -> openOnFull(file);
            default -> throw new IllegalArgumentException(arguments[0]);
        }
    }

    private static void open(Path file) {
        try (Store store = Sender.open(file)) {
            IO.println("opened: " + outcome(() -> store.append(draft())));
        } catch (StoreFailure e) {
            IO.println("not opened: " + told(e));
        }
    }

    /** Sends until there is no room, and once more when there is. */
    private static void fill(Path file) throws IOException {
        try (Store store = Sender.open(file)) {
            Files.write(file.resolveSibling(BALLAST), new byte[200_000]);
            Draft refused = Stream.generate(Attempt::draft)
                    .filter(each -> !isRecorded(store, each))
                    .findFirst()
                    .orElseThrow();
            long count = store.head().count();
            IO.println(outcome(() -> store.append(refused)));
            IO.println("entries more: " + (store.head().count() - count));
            IO.println("verified: " + (Verification.of(store) instanceof Verification.Verified));
            Files.delete(file.resolveSibling(BALLAST));
            IO.println("with room: " + outcome(() -> store.append(refused)));
            IO.println("entries more: " + (store.head().count() - count));
            IO.println("verified: " + (Verification.of(store) instanceof Verification.Verified));
        }
    }

    private static void openOnFull(Path file) throws IOException {
        try (Store store = Sender.open(file)) {
            store.append(draft());
        }
        Path ballast = file.resolveSibling(BALLAST);
        try (var out = Files.newOutputStream(ballast)) {
            while (true) {
                out.write(0);
            }
        } catch (IOException _) {
            open(file);
        }
        Files.delete(ballast);
        open(file);
    }

    private static boolean isRecorded(Store log, Draft draft) {
        return outcome(() -> log.append(draft)).equals("recorded");
    }

    private static String outcome(Runnable attempt) {
        try {
            attempt.run();
            return "recorded";
        } catch (StoreFailure e) {
            return told(e);
        }
    }

    private static String told(StoreFailure failure) {
        return failure.reason() + ": expected " + failure.expected() + "; found " + failure.found();
    }

    private static Draft draft() {
        return new Draft(UUID.randomUUID(), "article", Bytes.of(new byte[40_000]));
    }
}
