package org.truceline.agreement.written;

import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.NamedLine;
import org.truceline.agreement.PatrolRoute;
import org.truceline.agreement.Term;
import org.truceline.agreement.Value;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Reads a file of terms and the files of lines and areas that it names. */
public final class AgreementReader {

    /** The version of the language that is understood. */
    public static final String VERSION = "1";

    private final Draft draft;
    private final Faults faults;

    private AgreementReader(Folder folder) {
        draft = new Draft(folder);
        faults = draft.faults;
    }

    /** The agreement in file {@code name} of {@code folder}; throws with every fault in it and in the files it names. */
    public static Agreement read(Folder folder, String name) throws FaultyInput {
        return readWithDoubts(folder, name).agreement();
    }

    /** The same, and what is not wrong in the file and worth a look. */
    public static Reading readWithDoubts(Folder folder, String name) throws FaultyInput {
        AgreementReader reader = new AgreementReader(folder);
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "terms", reader.faults);
        Agreement agreement = reader.agreement(fields);
        reader.faults.throwIfAny();
        return new Reading(agreement, Doubts.of(reader.draft, agreement), reader.draft.kinds.lengths());
    }

    private Agreement agreement(Fields fields) {
        refuseOtherVersion(fields);
        String id = fields.text("id");
        String title = fields.text("title");
        String about = fields.findText("about").orElse("");
        Optional<ZoneId> clock = fields.find("localTime", Written.ZONE, Written::zone);
        draft.clock = clock;
        List<Node> terms = new Sides(faults).expand(fields.items("terms"));
        declare(fields, terms);
        draft.classes.read(fields);
        Agreement.Names first = names();
        List<Term> read =
                terms.stream().map(draft.terms::read).flatMap(Optional::stream).toList();
        Optional<PatrolRoute> route =
                draft.find(fields, "patrolRoute", this::route).flatMap(each -> each);
        fields.refuseUnknown();
        draft.regions.bands().check();
        draft.regions.refuseCircles();
        Agreement agreement = new Agreement(
                id,
                title,
                about,
                clock,
                withNotedRegions(first),
                read,
                draft.spans.table().all(),
                route);
        DutyCycles.check(agreement.duties(), faults, draft.terms.declared());
        return agreement;
    }

    private void refuseOtherVersion(Fields fields) {
        String version = fields.text("truceline");
        if (!version.equals(VERSION)) {
            faults.add(
                    fields.where("truceline"),
                    "truceline",
                    VERSION + ", the version of the terms language",
                    "\"" + version + "\"",
                    "Use the software that knows this version, or rewrite the file.");
        }
    }

    /** Takes in every name before anything is read, so that each may be used before its place in the file. */
    private void declare(Fields fields, List<Node> terms) {
        draft.instruments.declare(fields.entries("instruments"));
        draft.points.declare(fields.entries("openPoints"));
        draft.events.declare(fields.entries("events"));
        draft.questions.declare(fields.entries("questions"));
        draft.bodies.declare(fields.entries("bodies"));
        draft.places.declare(fields.entries("places"));
        draft.moments.table().declare(fields.entries("times"));
        draft.lines.table().declare(fields.entries("lines"));
        draft.regions.table().declare(fields.entries("regions"));
        draft.spans.table().declare(fields.entries("phases"));
        draft.terms.declare(terms);
        draft.terms.declareOldDeeds();
    }

    private Agreement.Names names() {
        return new Agreement.Names(
                draft.instruments.all(),
                draft.classes.classes(),
                draft.classes.actors(),
                draft.points.all(),
                draft.events.all(),
                draft.questions.all(),
                draft.bodies.all(),
                draft.moments.table().all(),
                draft.lines.table().all(),
                draft.places.all(),
                draft.regions.table().all());
    }

    /** The names with those regions that notes write in place. */
    private Agreement.Names withNotedRegions(Agreement.Names names) {
        return new Agreement.Names(
                names.instruments(),
                names.classes(),
                names.actors(),
                names.openPoints(),
                names.events(),
                names.questions(),
                names.bodies(),
                names.moments(),
                names.lines(),
                names.places(),
                draft.regions.table().all());
    }

    private Optional<PatrolRoute> route(Fields fields) {
        Optional<PatrolRoute.Named> from = draft.find(fields, "from", NameReader::named);
        Optional<PatrolRoute.Named> to = draft.find(fields, "to", NameReader::named);
        if (from.isEmpty() || to.isEmpty()) {
            faults.add(
                    fields.where(), "patrolRoute", "{along, from: {name, at}, to: {name, at}}", "no from or no to", "");
        }
        Value<NamedLine> along = draft.lines.get(fields, "along");
        if (along instanceof Value.Fixed<NamedLine>(NamedLine line)
                && line.versions().size() == 1) {
            Drawn.LineVersion drawn = line.versions().getFirst().drawn();
            return from.flatMap(a -> to.map(b -> new PatrolRoute(drawn, a, b)));
        }
        if (along.all().noneMatch(LineReader::isRefused)) {
            faults.add(fields.where("along"), "along", "a line that is drawn in one version", "another", "");
        }
        return Optional.empty();
    }
}
