package org.truceline.app.command;

import java.io.IOException;
import java.io.PrintWriter;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.truceline.app.registry.Registry;
import org.truceline.app.registry.Releases;
import org.truceline.app.situation.CaseAtHand;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.CaseStore;
import org.truceline.app.situation.RegisterFindings;
import org.truceline.app.situation.StoreAt;
import org.truceline.assessment.Finding;
import org.truceline.assessment.clock.ObligationClock;
import org.truceline.evidence.register.IncidentFile;
import org.truceline.evidence.register.RecordId;
import org.truceline.evidence.register.Register;
import org.truceline.publication.daily.Coarsening;
import org.truceline.publication.daily.CountsAsked;
import org.truceline.publication.daily.DailyInput;
import org.truceline.publication.daily.Edition;
import org.truceline.publication.daily.Profile;
import org.truceline.publication.daily.release.Release;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the daily report of an office as page, document and annex, and records that it was released. */
@Command(
        name = "daily",
        mixinStandardHelpOptions = true,
        description = "The daily report from a store, as page, document and annex with the same numbers.")
public final class DailyCommand implements Callable<Integer> {

    private static final String WHEN = "an instant with its offset, such as 2020-03-06T20:00+03:00";

    @Spec
    private CommandSpec spec;

    @Parameters(paramLabel = "STORE", description = StoreAt.HELP)
    private String place;

    @Option(
            names = "--cut-off",
            required = true,
            paramLabel = "INSTANT",
            description = "nothing that was written down later is in the report: 2020-03-06T20:00+03:00")
    private String cutOff;

    @Option(
            names = "--before",
            paramLabel = "INSTANT",
            description = "the cut-off of the report before; what has changed since is told")
    private @Nullable String before;

    @Option(
            names = "--profile",
            defaultValue = "internal",
            description = "internal or public: a day late, by cells, only what is releasable; internal if not told")
    private String profile;

    @Option(
            names = "--cell",
            defaultValue = "0.1",
            paramLabel = "DEGREES",
            description = "the size of a cell in a public report; 0.1 if not told")
    private BigDecimal cell;

    @Option(names = "-o", required = true, paramLabel = "FOLDER", description = "the folder to write into")
    private Path output;

    @Override
    public Integer call() throws Exception {
        PrintWriter err = spec.commandLine().getErr();
        try (Store store = StoreAt.open(place)) {
            CaseAtHand atHand = CaseReader.atHand(CaseStore.folder(store));
            Edition edition = edition(atHand);
            return switch (Release.of(input(Registry.of(store).register(), atHand, edition), edition)) {
                case Release.Released released -> {
                    write(released.files());
                    Releases.record(store, edition, released.files());
                    released.files().forEach(file -> err.println(output.resolve(file.name()) + " written."));
                    yield 0;
                }
                case Release.Refused refused -> {
                    refused.leaks().forEach(leak -> err.println(leak.inWords()));
                    err.println("Nothing was written: " + refused.leaks().size()
                            + " places are finer than the profile tells. Mend each and make the report again.");
                    yield 1;
                }
            };
        }
    }

    private static DailyInput input(Register register, CaseAtHand atHand, Edition edition) {
        Register then = register.at(edition.cutOff());
        RegisterFindings findings = new RegisterFindings(atHand);
        Map<RecordId, List<Finding>> found = then.all(IncidentFile.class)
                .collect(Collectors.toMap(
                        Register.Held::record, incident -> findings(findings, then, incident.record())));
        return new DailyInput(
                register,
                atHand.agreement(),
                found,
                new ObligationClock(atHand.agreementAt(then, edition.cutOff()), atHand.facts()).at(edition.cutOff()),
                atHand.clocks().zones(),
                CountsAsked.dischargesAndExplosions(List.of()));
    }

    private static List<Finding> findings(RegisterFindings findings, Register register, RecordId incident) {
        return findings.of(register, incident).stream()
                .flatMap(found -> found.findings().stream())
                .toList();
    }

    private void write(List<Release.File> files) throws IOException {
        Files.createDirectories(output);
        for (Release.File file : files) {
            Files.write(output.resolve(file.name()), file.bytes());
        }
    }

    private Edition edition(CaseAtHand atHand) {
        try {
            return new Edition(
                    instant("--cut-off", cutOff),
                    atHand.localTime(),
                    Duration.ofDays(1),
                    Optional.ofNullable(before).map(text -> instant("--before", text)),
                    profile());
        } catch (IllegalArgumentException problem) {
            throw wrong(String.valueOf(problem.getMessage()));
        }
    }

    private Profile profile() {
        return switch (profile) {
            case "internal" -> Profile.INTERNAL;
            case "public" -> Profile.everybody(new Coarsening.ToGrid(cell));
            default -> throw wrong("--profile: expected internal or public; found \"" + profile + "\".");
        };
    }

    private Instant instant(String option, String text) {
        try {
            return OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException _) {
            throw wrong(option + ": expected " + WHEN + "; found \"" + text + "\".");
        }
    }

    private CommandLine.ParameterException wrong(String message) {
        return new CommandLine.ParameterException(spec.commandLine(), message);
    }
}
