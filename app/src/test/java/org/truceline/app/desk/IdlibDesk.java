package org.truceline.app.desk;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.truceline.app.Repository;
import org.truceline.app.access.DemoAccounts;
import org.truceline.app.access.Gate;
import org.truceline.app.access.Pace;
import org.truceline.app.access.QuickPasswords;
import org.truceline.app.access.Reach;
import org.truceline.app.access.Role;
import org.truceline.app.access.Routes;
import org.truceline.app.registry.FirstRecords;
import org.truceline.app.registry.OfficeZone;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.CaseStore;
import org.truceline.log.Form;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.store.Office;
import org.truceline.store.SqliteStore;
import org.truceline.store.Store;
import org.truceline.store.account.Accounts;
import org.truceline.store.account.Tokens;

/** The desk of the Idlib example on any free port, with a store of its own. */
final class IdlibDesk implements AutoCloseable {

    private static @Nullable Example example;

    private final Path folder;
    private final Store store;
    private final Gate gate;
    private final DeskServer server;

    private IdlibDesk(Setting setting) throws FaultyInput, IOException {
        folder = Files.createTempDirectory("truceline-desk-");
        store = SqliteStore.create(
                folder.resolve("desk.db"), new Office("Made-up office", setting.form), CaseStore.chain());
        gate = setting.gate.apply(new Gate(
                new Accounts(store.tables()),
                new Tokens(store.tables()),
                QuickPasswords.make(),
                store,
                InstantSource.system(),
                Gate.Sort.DEMONSTRATION,
                Optional.empty()));
        if (gate.sort() == Gate.Sort.DEMONSTRATION) {
            DemoAccounts.addTo(gate.accounts());
        }
        OfficeZone.state(store, ZoneId.of("Europe/Istanbul"), Instant.now());
        Registry registry = Registry.of(store);
        FirstRecords.rubrics(registry);
        server = DeskServer.start(views(), atHand(), registry, gate, setting.reach, setting.pace, setting.routes);
    }

    /** As the demonstration serves it. */
    static IdlibDesk start() throws FaultyInput {
        return start(new Setting());
    }

    static IdlibDesk start(Setting setting) throws FaultyInput {
        try {
            return new IdlibDesk(setting);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CaseAtHand atHand() throws FaultyInput {
        return example().atHand();
    }

    static DeskViews views() throws FaultyInput {
        return example().views();
    }

    /** The case as it was read first: it does not change, and reading it takes longer than starting a server. */
    private static synchronized Example example() throws FaultyInput {
        if (example == null) {
            CaseReader.ReadCase read =
                    CaseReader.read(Folder.at(Repository.idlib()), Instant.parse("2020-06-30T21:00:00Z"));
            example = new Example(
                    CaseReader.atHand(Folder.at(Repository.idlib())),
                    DeskViews.of(read.situation(), LocalDate.of(2020, 3, 5), LocalDate.of(2020, 6, 30)));
        }
        return example;
    }

    private record Example(CaseAtHand atHand, DeskViews views) {}

    Gate gate() {
        return gate;
    }

    DeskServer server() {
        return server;
    }

    String address() {
        return server.address();
    }

    int port() {
        return server.port();
    }

    /** Somebody who has not signed in. */
    Visitor anybody() {
        return new Visitor(address());
    }

    /** Somebody who has, as the made-up account with this role. */
    Visitor signedIn(Role role) {
        Visitor visitor = anybody();
        visitor.signIn(DemoAccounts.login(role).text(), "");
        return visitor;
    }

    @Override
    public void close() {
        server.close();
        store.close();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
            Files.delete(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What differs from a demonstration. */
    static final class Setting {

        private UnaryOperator<Gate> gate = UnaryOperator.identity();
        private Form form = Form.EXERCISE;
        private Reach reach = Reach.loopback(0);
        private Pace pace = new Pace(100_000, 100_000, 100_000, 100_000, Pace.OfBody.OF_A_DESK);
        private Routes routes = Routes.desk();

        Setting gate(UnaryOperator<Gate> change) {
            gate = change;
            return this;
        }

        /** An office's, by this clock. */
        Setting office(InstantSource clock) {
            return gate(of -> new Gate(
                    of.accounts(), of.tokens(), of.passwords(), of.store(), clock, Gate.Sort.OFFICE, Optional.empty()));
        }

        /** With a log that is real, as the records of no test are. */
        Setting real() {
            form = Form.REAL;
            return this;
        }

        Setting reach(Reach told) {
            reach = told;
            return this;
        }

        Setting pace(Pace told) {
            pace = told;
            return this;
        }

        Setting routes(Routes told) {
            routes = told;
            return this;
        }
    }
}
