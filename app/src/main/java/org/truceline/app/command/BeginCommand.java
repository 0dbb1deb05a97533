package org.truceline.app.command;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.truceline.agreement.written.TermsFile;
import org.truceline.app.registry.FirstRecords;
import org.truceline.app.registry.OfficeZone;
import org.truceline.app.registry.Registry;
import org.truceline.app.situation.CaseReader;
import org.truceline.app.situation.CaseStore;
import org.truceline.app.situation.StoreAt;
import org.truceline.intake.Clocks;
import org.truceline.intake.Refused;
import org.truceline.log.Form;
import org.truceline.store.Office;
import org.truceline.store.Store;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the store of an office: its log is begun, the files of its case and the rubrics to begin with are in it. */
@Command(
        name = "begin",
        mixinStandardHelpOptions = true,
        description = "The store of an office, with the terms that it works with; then: truceline serve --store STORE.")
public final class BeginCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Parameters(
            paramLabel = "CASE",
            description = "the folder of a case: terms.yaml; reports.yaml and deeds.yaml where there are some")
    private Path folder;

    @Option(names = "--store", required = true, paramLabel = "STORE", description = StoreAt.HELP + ", not there yet")
    private String place;

    @Option(
            names = "--office",
            required = true,
            paramLabel = "NAME",
            description = "as the office calls itself; it stands in the log for good")
    private String name;

    @Option(
            names = "--zone",
            paramLabel = "ZONE",
            description = "the zone of the office's own entries, as Europe/Istanbul: forms offer it as stated by the"
                    + " office; without it none is assumed")
    private @Nullable String zone;

    @Option(
            names = "--exercise",
            description = "an exercise: marked on every page, entry and file, never merged with what is real")
    private boolean exercise;

    @Option(
            names = "--encrypted",
            description = "encrypt the store's file and keys; the passphrase is typed, or is the first line of the file"
                    + " that TRUCELINE_PASSPHRASE_FILE names")
    private boolean encrypted;

    @Override
    public Integer call() throws Exception {
        Optional<ZoneId> stated = Optional.ofNullable(zone).map(this::zone);
        List<Refused> refused =
                CaseReader.read(TermsFile.at(folder).files(), Instant.EPOCH).refused();
        PrintWriter err = spec.commandLine().getErr();
        refused.forEach(err::println);
        if (!refused.isEmpty()) {
            err.println("No store was made: mend these rows or take them out first.");
            return 1;
        }
        try (Store store = encrypted ? StoreAt.createEncrypted(place, office()) : StoreAt.create(place, office())) {
            int files = CaseStore.takeIn(store, folder);
            FirstRecords.rubrics(Registry.of(store));
            stated.ifPresent(each -> OfficeZone.state(store, each, Instant.now()));
            err.println(
                    place + ": the log " + store.id().name().brief() + " is begun" + (exercise ? ", an exercise" : "")
                            + "; " + files + " files of the case and the rubrics to begin with are in it.");
            err.println("Its keys are in " + store.keyFile() + ": keep a copy of that file apart from the store.");
            if (encrypted) {
                err.println("Both are encrypted. Keep the passphrase where a fire, a theft and a forgetful hour do not"
                        + " reach it: without it nobody opens them, and nobody can help.");
            }
        }
        err.println("Next: truceline account add " + place + " and truceline serve --store " + place);
        return 0;
    }

    private ZoneId zone(String words) {
        return Clocks.findZone(words)
                .orElseThrow(() -> new CommandLine.ParameterException(
                        spec.commandLine(),
                        "--zone: expected a zone of the tz database, as Europe/Istanbul; found " + words + "."
                                + Clocks.nearest(words)));
    }

    private Office office() {
        try {
            return new Office(name, exercise ? Form.EXERCISE : Form.REAL);
        } catch (IllegalArgumentException problem) {
            throw new CommandLine.ParameterException(spec.commandLine(), "--office: " + problem.getMessage());
        }
    }
}
