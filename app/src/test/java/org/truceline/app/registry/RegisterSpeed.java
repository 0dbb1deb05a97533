package org.truceline.app.registry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.truceline.app.situation.CaseStore;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Entered;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.ObservationMade;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.log.Form;
import org.truceline.store.BundleExport;
import org.truceline.store.BundleImport;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;

/**
 * Tells how long it takes to work with a register of fifty thousand records. Run by hand, not in the build: {@code java -cp
 * … org.truceline.app.registry.RegisterSpeed}.
 */
final class RegisterSpeed {

    private static final int RECORDS = 50_000;
    private static final List<String> PLACES =
            List.of("Saraqib", "سراقب", "Ariha", "Jisr al-Shughur", "Саракиб", "Maarrat al-Nu'man", "Kafr Nabl");

    private RegisterSpeed() {}

    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createTempDirectory("truceline-speed-");
        SplittableRandom random = new SplittableRandom(7);
        try (Store store = SqliteStore.create(
                folder.resolve("large.db"), new Office("a test office", Form.REAL), CaseStore.chain())) {
            Registry registry = Registry.of(store);
            List<Entering> all = new ArrayList<>();
            for (int i = 0; i < RECORDS; i++) {
                all.add(observation(random, i));
            }
            timed("entering them", () -> registry.enter(all));
            Search search = Search.of(registry);
            Sight everything = new Sight.Everything();
            timed("making the search", () -> search.find("nothing", everything, 50));
            for (int round = 0; round < 3; round++) {
                timed("search for a place", () -> search.find("saraqib", everything, 50));
                timed("search for one record", () -> search.find("flash 4711x", everything, 50));
                timed("search by two letters", () -> search.find("sa", everything, 50));
                timed("search in sight of nobody", () -> search.find("saraqib", new Sight.Own("z"), 50));
                timed("entering one more", () -> registry.enter(List.of(observation(random, RECORDS))));
                timed("search after it", () -> search.find("flash 50000x", everything, 50));
            }
            timed("reading all again", () -> Registry.of(store));
            receive(store, folder.resolve("other.db"), random);
            Registry two = Registry.of(store);
            for (int round = 0; round < 3; round++) {
                timed(
                        "entering one more beside a received log",
                        () -> two.enter(List.of(observation(random, RECORDS))));
                timed("looking for what others recorded", () -> {
                    two.refresh();
                    return two;
                });
            }
        }
    }

    /** A log of another office with a hundred records, in the store. */
    private static void receive(Store store, Path file, SplittableRandom random) throws IOException {
        ByteArrayOutputStream bundle = new ByteArrayOutputStream();
        try (Store other = SqliteStore.create(file, new Office("another test office", Form.REAL), CaseStore.chain())) {
            Registry.of(other)
                    .enter(Stream.generate(() -> observation(random, 0))
                            .limit(100)
                            .toList());
            other.checkpoint(_ -> {});
            new BundleExport(other.logs(), List.of(), Set.of()).write(other, bundle, _ -> {});
        }
        BundleImport.of(store, () -> new ByteArrayInputStream(bundle.toByteArray()), _ -> {});
    }

    private static Entering observation(SplittableRandom random, int number) {
        ToldPlace place = new ToldPlace("south of " + PLACES.get(random.nextInt(PLACES.size())), List.of());
        return Entering.of(Entered.anew(
                new RecordId(UUID.randomUUID()),
                "an account",
                UUID.randomUUID(),
                new ObservationMade(
                        "post " + random.nextInt(40),
                        new ToldPlace("post", List.of()),
                        EnumSet.of(ObservationMade.Means.HEARD),
                        Optional.empty(),
                        Optional.empty(),
                        new Happening(
                                "mortar-shelling",
                                Optional.empty(),
                                Optional.empty(),
                                Optional.of(place),
                                Optional.of(Clocked.at("2020-03-06T00:40", ZoneId.of("Europe/Istanbul")))),
                        Optional.of("a flash " + number + "x before the sound"),
                        Optional.empty())));
    }

    /** By the clock and by the processor's time of this thread, which others on the machine do not lengthen. */
    private static void timed(String what, Supplier<?> work) {
        long begun = System.nanoTime();
        long worked = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        var _ = work.get();
        System.out.printf(
                "%,d records, %s: %.1f ms, of which at work %.1f ms%n",
                RECORDS,
                what,
                (System.nanoTime() - begun) / 1e6,
                (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - worked) / 1e6);
    }
}
