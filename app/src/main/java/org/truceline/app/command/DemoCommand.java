package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Reach;
import org.truceline.app.desk.DeskServer;
import org.truceline.app.desk.DeskViews;
import org.truceline.app.desk.PortTaken;
import org.truceline.app.registry.FirstRecords;
import org.truceline.app.registry.OfficeZone;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.Acceptances;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.CaseStore;
import org.truceline.intake.Clocks;
import org.truceline.intake.acceptance.Acceptance;
import org.truceline.log.Form;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Login;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The Idlib example in a fresh embedded store, served on this machine only until it is stopped. */
@Command(
        name = "demo",
        mixinStandardHelpOptions = true,
        description = "The Idlib example of 2020 in a fresh store, served on http://127.0.0.1:8080.")
public final class DemoCommand implements Callable<Integer> {

    private static final String ARTICLE = "article.txt";
    private static final String NOTICE =
            "From public reports, and one text written for this example; nothing here was verified by Truceline.";
    /** Where the made-up office of the demonstration says that it sits. */
    private static final ZoneId OFFICE_ZONE = ZoneId.of("Europe/Istanbul");

    private static final Office OFFICE = new Office("the demonstration of Truceline", Form.EXERCISE);
    private static final int MOST_PORT = 65_535;
    private static final LocalDate FIRST = LocalDate.of(2020, 3, 5);
    private static final LocalDate LAST = LocalDate.of(2020, 6, 30);

    @Spec
    private CommandSpec spec;

    @Option(names = "--port", defaultValue = "8080", description = "the port to serve on; 0 takes any free one")
    private int port;

    @Option(names = "--no-browser", description = "do not open a browser")
    private boolean noBrowser;

    @Option(
            names = "--store",
            paramLabel = "FILE",
            description = "keep the store in this file, which must not exist yet")
    private @Nullable Path storeFile;

    @Override
    public Integer call() throws Exception {
        if (port < 0 || port > MOST_PORT) {
            throw new CommandLine.ParameterException(
                    spec.commandLine(), "--port: expected 0 to " + MOST_PORT + "; found " + port + ".");
        }
        PrintWriter err = spec.commandLine().getErr();
        Stop stop = new Stop();
        Path folder = Files.createTempDirectory("truceline-demo-");
        Path file = storeFile == null ? folder.resolve("demo.db") : storeFile;
        try (Store store = SqliteStore.create(file, OFFICE, CaseStore.chain())) {
            int files = CaseStore.takeIn(store, example());
            err.println(files + " files taken into the store " + file + ".");
            int accepted = acceptArticle(store);
            err.println(accepted + " records made by accepting every proposal of " + ARTICLE
                    + " at once, as a demonstration does and an office should not.");
            Accounts accounts = new Accounts(store.tables());
            DemoAccounts.addTo(accounts);
            OfficeZone.state(store, OFFICE_ZONE, Instant.now());
            Registry registry = Registry.of(store);
            FirstRecords.madeUp(
                    registry,
                    login -> accounts.find(new Login(login)).orElseThrow().id().toString());
            return serve(situation(store), registry, store, stop, err);
        } finally {
            remove(folder);
            stop.done();
        }
    }

    private static Path example() {
        return Path.of(System.getProperty("truceline.home", "."), "examples", "idlib-2020");
    }

    private static int acceptArticle(Store store) throws FaultyInput {
        Acceptance.Origin origin = new Acceptance.Origin(
                "r-article",
                "a text written for this example",
                Optional.empty(),
                "its proposals accepted all at once for the demo",
                "effect");
        Optional<byte[]> article = CaseStore.file(store, ARTICLE);
        Clocks clocks = CaseReader.clocks(CaseStore.folder(store));
        return article.map(text -> Acceptances.acceptAll(store, text, origin, clocks))
                .orElse(0);
    }

    private static CaseReader.ReadCase situation(Store store) throws FaultyInput {
        Folder files = CaseStore.folder(store);
        Instant at = LAST.plusDays(1).atStartOfDay(CaseReader.clock(files)).toInstant();
        return CaseReader.read(files, Acceptances.all(store), at).noticing(NOTICE);
    }

    private int serve(CaseReader.ReadCase read, Registry registry, Store store, Stop stop, PrintWriter err)
            throws InterruptedException, FaultyInput {
        CaseAtHand atHand = CaseReader.atHand(CaseStore.folder(store));
        read.refused().forEach(err::println);
        err.println(read.situation().incidents().size() + " occurrences assessed from "
                + read.situation().dossier().incidents().size() + " incidents.");
        DeskViews views = DeskViews.of(read.situation(), FIRST, LAST);
        try (DeskServer server = DeskServer.start(
                views, atHand, registry, StoreGate.demonstration(store).gate(), Reach.loopback(port))) {
            err.println("Open " + server.address() + " (stop with Ctrl-C)");
            if (!noBrowser) {
                Browser.open(server.address());
            }
            stop.await();
            return 0;
        } catch (PortTaken taken) {
            err.println(taken.getMessage());
            return 1;
        }
    }

    private static void remove(Path folder) throws IOException {
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(folder);
    }
}
