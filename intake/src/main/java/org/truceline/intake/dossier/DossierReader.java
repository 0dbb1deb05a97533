package org.truceline.intake.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.evidence.Dossier;
import org.truceline.evidence.Place;
import org.truceline.intake.Clocks;
import org.truceline.notation.Fault;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Where;

/**
 * Reads a dossier as people write it down: one YAML file with a section for each kind of record.
 *
 * <p>Sections are read in an order in which those that are referred to come first, whatever their order in the file.
 */
public final class DossierReader {

    /** The version of the format that is understood. */
    public static final String VERSION = "1";

    private final Faults faults = new Faults();
    private final Rows rows = new Rows();

    private DossierReader() {}

    /**
     * The dossier in file {@code name} of {@code folder}, with the rows that could not be taken in. Throws only when the
     * file as a whole cannot be used (no YAML, another version, an unknown section, an unknown clock), and then with the
     * faults of its rows too.
     */
    public static DossierFile read(Folder folder, String name) throws FaultyInput {
        DossierReader reader = new DossierReader();
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "dossier", reader.faults);
        DossierFile file = reader.dossier(fields);
        reader.throwIfUseless();
        return file;
    }

    private DossierFile dossier(Fields fields) {
        String version = fields.text("records");
        if (!version.equals(VERSION)) {
            faults.add(
                    fields.where("records"),
                    "records",
                    VERSION + ", the version of this format",
                    "\"" + version + "\"",
                    "Use the software that knows this version, or rewrite the file.");
        }
        String about = fields.text("about");
        Clocks clocks = Clocks.read(fields, "clocks");
        Optional<String> because = because(fields);
        Heads heads = new Heads(rows);
        RecordReader records = new RecordReader(rows);
        IncidentReader incidents = new IncidentReader(rows);
        var sources = rows.named("source", fields.entries("sources"), heads::source);
        var reports = rows.named("report", fields.entries("reports"), heads::report);
        Map<String, Place> places = new LinkedHashMap<>();
        rows.named("place", fields.entries("places"), heads::place).forEach(place -> places.put(place.id(), place));
        Dossier dossier = new Dossier(
                sources,
                reports,
                rows.listed("incident", fields.items("incidents"), incidents::incident),
                rows.listed("patrol", fields.items("patrols"), records::patrol),
                rows.listed("bulletin", fields.items("bulletins"), records::bulletin),
                rows.listed("statement", fields.items("statements"), records::statement),
                rows.listed("figure", fields.items("figures"), new FigureReader(rows)::figure));
        fields.refuseUnknown();
        DossierFile.Basis basis = new DossierFile.Basis(places, clocks, because, incidents.additions());
        return new DossierFile(about, dossier, basis, rows.refused());
    }

    /** The sentence that says why these clocks; a fault when there are clocks and no sentence. */
    private static Optional<String> because(Fields fields) {
        return fields.has("clocks")
                ? Optional.of(fields.text("clocksBecause")).filter(sentence -> !sentence.isEmpty())
                : fields.findText("clocksBecause");
    }

    private void throwIfUseless() throws FaultyInput {
        if (faults.isEmpty()) {
            return;
        }
        List<Fault> all = new ArrayList<>(faults.list());
        rows.refused().forEach(row -> all.addAll(row.faults()));
        throw new FaultyInput(all);
    }
}
