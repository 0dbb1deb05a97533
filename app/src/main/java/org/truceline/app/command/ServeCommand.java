package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.app.access.AccountKeeping;
import org.truceline.app.access.Reach;
import org.truceline.app.access.StartRefused;
import org.truceline.app.desk.DeskServer;
import org.truceline.app.desk.DeskViews;
import org.truceline.app.desk.PortTaken;
import org.truceline.app.registry.FirstRecords;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.Acceptances;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.CaseStore;
import org.truceline.app.situation.StoreAt;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Folder;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The desk of a store, for people with accounts. */
@Command(
        name = "serve",
        mixinStandardHelpOptions = true,
        description = "Serves the desk of a store; on this machine only, unless hosts are told.")
public final class ServeCommand implements Callable<Integer> {

    private static final int MOST_PORT = 65_535;
    private static final int DAYS_SHOWN = 120;

    @Spec
    private CommandSpec spec;

    @Option(names = "--store", required = true, paramLabel = "STORE", description = StoreAt.HELP)
    private String store;

    @Option(names = "--port", defaultValue = "8080", description = "the port to serve on; 0 takes any free one")
    private int port;

    @Option(
            names = "--host",
            paramLabel = "NAME",
            description = "a name or address that people reach it by; may be given several times. Needs TLS")
    private List<String> hosts = new ArrayList<>();

    @ArgGroup(exclusive = false)
    private @Nullable Tls tls;

    @Option(
            names = "--behind-proxy",
            description = "a proxy on this machine speaks TLS, and sets X-Forwarded-For and X-Forwarded-Proto itself")
    private boolean behindProxy;

    @Option(names = "--until", paramLabel = "DAY", description = "the last day that is shown; today if not told")
    private @Nullable LocalDate until;

    @Mixin
    private OpenIdOptions openId;

    /** Both or none. */
    static final class Tls {
        @Option(names = "--tls-certificate", required = true, paramLabel = "PEM", description = "certificate chain")
        private Path certificate;

        @Option(names = "--tls-key", required = true, paramLabel = "PEM", description = "its private key")
        private Path key;
    }

    @Override
    public Integer call() throws Exception {
        Reach reach = reach();
        PrintWriter err = spec.commandLine().getErr();
        Stop stop = new Stop();
        try (StoreGate gate = StoreGate.office(store, openId.provider(spec.commandLine()))) {
            DeskViews views = views(gate.store(), err);
            Registry registry = Registry.of(gate.store());
            FirstRecords.rubrics(registry);
            CaseAtHand atHand = CaseReader.atHand(CaseStore.folder(gate.store()));
            try (DeskServer server = DeskServer.start(views, atHand, registry, gate.gate(), reach)) {
                gate.keeping().first().ifPresent(given -> tell(given, err));
                err.println("Open " + server.address() + " (stop with Ctrl-C)");
                stop.await();
                return 0;
            }
        } catch (PortTaken | StartRefused refused) {
            err.println(refused.getMessage());
            return 1;
        } finally {
            stop.done();
        }
    }

    private Reach reach() {
        if (port < 0 || port > MOST_PORT) {
            throw wrong("--port: expected 0 to " + MOST_PORT + "; found " + port + ".");
        }
        Optional<Reach.Tls> certificate = Optional.ofNullable(tls).map(told -> {
            readable("--tls-certificate", told.certificate);
            readable("--tls-key", told.key);
            return new Reach.Tls(told.certificate.toAbsolutePath(), told.key.toAbsolutePath());
        });
        try {
            return new Reach(port, hosts, certificate, behindProxy);
        } catch (IllegalArgumentException problem) {
            throw wrong(String.valueOf(problem.getMessage()));
        }
    }

    private void readable(String option, Path file) {
        if (!Files.isReadable(file)) {
            throw wrong(option + ": expected a PEM file that may be read; found none at " + file + ".");
        }
    }

    private DeskViews views(Store from, PrintWriter err) throws FaultyInput {
        Folder files = CaseStore.folder(from);
        ZoneId clock = CaseReader.clock(files);
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        Instant at = last.plusDays(1).atStartOfDay(clock).toInstant();
        CaseReader.ReadCase read = CaseReader.read(files, Acceptances.all(from), at);
        read.refused().forEach(err::println);
        return DeskViews.of(read.situation(), last.minusDays(DAYS_SHOWN), last);
    }

    private static void tell(AccountKeeping.Given given, PrintWriter err) {
        err.println("This store had no account. Sign in as " + given.account().login() + " with this password, once,"
                + " before " + given.until() + ", and choose another:");
        err.println("  " + given.password());
        err.println("It manages accounts and sees no records; add others with truceline account add.");
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
