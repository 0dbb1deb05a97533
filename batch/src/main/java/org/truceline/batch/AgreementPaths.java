package org.truceline.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.stream.Stream;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.written.TermsFile;
import org.truceline.notation.Fault;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Where;

/**
 * Reads agreements from where they lie: files of terms, folders with {@value TermsFile#NAME}, and folders whose folders are such.
 */
public final class AgreementPaths {

    private final Faults faults = new Faults();
    private final SequencedMap<String, Agreement> read = new LinkedHashMap<>();
    private final Map<String, Path> files = new LinkedHashMap<>();

    private AgreementPaths() {}

    /**
     * The agreements at {@code paths}, in this order; those in folders of one folder in the order of the folders' names.
     *
     * @throws FaultyInput with all faults of all of them; two of one id are a fault
     */
    public static Agreements read(List<Path> paths) throws FaultyInput {
        AgreementPaths all = new AgreementPaths();
        for (Path path : paths) {
            for (Path file : all.files(path.toAbsolutePath().normalize())) {
                all.read(file);
            }
        }
        all.faults.throwIfAny();
        return new Agreements(all.read);
    }

    /** The files of terms at a path. */
    private List<Path> files(Path path) {
        if (!Files.isDirectory(path)) {
            return List.of(path);
        }
        List<Path> below = Files.exists(path.resolve(TermsFile.NAME)) ? List.of() : folders(path);
        if (below.stream().noneMatch(folder -> Files.exists(folder.resolve(TermsFile.NAME)))) {
            return List.of(path.resolve(TermsFile.NAME));
        }
        return below.stream().flatMap(folder -> file(folder).stream()).toList();
    }

    /** That of one folder among others, which has to have one, lest a misspelt one be left out. */
    private Optional<Path> file(Path folder) {
        Path file = folder.resolve(TermsFile.NAME);
        if (Files.exists(file)) {
            return Optional.of(file);
        }
        faults.add(
                Where.of(shown(folder)),
                "folder",
                TermsFile.NAME + ", as in each folder beside it",
                "none",
                "Name the agreements one by one, or move away what is none.");
        return Optional.empty();
    }

    private List<Path> folders(Path path) {
        try (Stream<Path> all = Files.list(path)) {
            return all.filter(Files::isDirectory)
                    .filter(folder -> !String.valueOf(folder.getFileName()).startsWith("."))
                    .sorted()
                    .toList();
        } catch (IOException problem) {
            faults.add(Where.of(shown(path)), "folder", "a folder that can be read", String.valueOf(problem), "");
            return List.of();
        }
    }

    private void read(Path file) {
        try {
            Agreement agreement = TermsFile.at(file).read();
            Path other = files.putIfAbsent(agreement.id(), file);
            if (other == null) {
                read.put(agreement.id(), agreement);
            } else {
                faults.add(
                        Where.of(shown(file)),
                        "id",
                        "an id that no other of the agreements has",
                        "\"" + agreement.id() + "\", which " + shown(other) + " has too",
                        "Leave one of them out, or give it another id.");
            }
        } catch (FaultyInput problem) {
            problem.faults().forEach(fault -> faults.add(placed(fault, file)));
        }
    }

    /** One that tells the whole path where it tells the name of the file of terms only. */
    private static Fault placed(Fault fault, Path file) {
        Where where = fault.where();
        boolean bare = where.file().equals(String.valueOf(file.getFileName()));
        return bare
                ? new Fault(
                        new Where(shown(file), where.line(), where.column()),
                        fault.about(),
                        fault.expected(),
                        fault.found(),
                        fault.remedy())
                : fault;
    }

    private static String shown(Path path) {
        Path here = Path.of("").toAbsolutePath();
        return path.startsWith(here) ? here.relativize(path).toString() : path.toString();
    }
}
