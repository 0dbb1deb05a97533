package org.truceline.agreement.written;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.PatrolRoute;
import org.truceline.agreement.Term;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;
import org.truceline.time.Told;

/** Reads a file of terms and the files of lines and areas that it names. */
public final class AgreementReader {

    /** The version of the language that is understood. */
    public static final String VERSION = "1";

    private final Draft draft = new Draft();
    private final Faults faults = draft.faults();
    private final Values values = new Values(draft.points(), faults);
    private final InstrumentReader instruments = new InstrumentReader(draft);
    private final DrawnReader drawn;

    private AgreementReader(Folder folder) {
        drawn = new DrawnReader(folder, faults);
    }

    /** The agreement in file {@code name} of {@code folder}; throws with every fault in it and in the files it names. */
    public static Agreement read(Folder folder, String name) throws FaultyInput {
        AgreementReader reader = new AgreementReader(folder);
        Fields fields = Fields.of(folder.read(name, Where.of(name)), "terms", reader.faults);
        Agreement agreement = reader.agreement(fields);
        reader.faults.throwIfAny();
        return agreement;
    }

    private Agreement agreement(Fields fields) {
        String version = fields.text("truceline");
        if (!version.equals(VERSION)) {
            faults.add(
                    fields.where("truceline"),
                    "truceline",
                    VERSION + ", the version of the terms language",
                    "\"" + version + "\"",
                    "Use the software that knows this version, or rewrite the file.");
        }
        String id = fields.text("id");
        String title = fields.text("title");
        String about = fields.text("about");
        ZoneId localTime = fields.get("localTime", Written.ZONE, Written::zone, ZoneOffset.UTC);
        fields.entries("instruments").forEach(entry -> instruments.read(name(entry), group(entry)));
        Map<String, Actor> actors = new LinkedHashMap<>();
        fields.entries("actors").forEach(entry -> actors.put(name(entry), actor(name(entry), group(entry))));
        fields.entries("openPoints").forEach(entry -> readPoint(name(entry), group(entry)));
        fields.entries("times").forEach(entry -> readMoment(name(entry), group(entry)));
        fields.entries("lines").forEach(this::readLine);
        RegionReader regionReader = new RegionReader(draft, values, drawn);
        fields.entries("regions")
                .forEach(entry -> regionReader
                        .read(name(entry), group(entry))
                        .ifPresentOrElse(
                                region -> draft.regions().put(name(entry), region),
                                () -> draft.refused().add(name(entry))));
        TermReader termReader = new TermReader(draft, values, instruments);
        List<Term> terms = fields.items("terms").stream()
                .map(item -> termReader.read(Fields.of(item, "term", faults)))
                .flatMap(Optional::stream)
                .toList();
        refuseTwins(fields, terms);
        Optional<PatrolRoute> route = fields.group("patrolRoute").flatMap(this::route);
        fields.refuseUnknown();
        return new Agreement(
                id,
                title,
                about,
                localTime,
                draft.instruments(),
                actors,
                draft.points(),
                draft.moments(),
                draft.regions(),
                terms,
                route);
    }

    private void refuseTwins(Fields fields, List<Term> terms) {
        Set<String> seen = new HashSet<>();
        terms.stream()
                .map(Term::id)
                .filter(id -> !seen.add(id))
                .forEach(id -> faults.add(
                        fields.where("terms"), "terms", "each id once", "\"" + id + "\" twice", "Rename one of them."));
    }

    private static Actor actor(String id, Fields fields) {
        Actor actor = new Actor(id, fields.text("name"), fields.texts("roles"));
        fields.refuseUnknown();
        return actor;
    }

    private void readPoint(String id, Fields fields) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("readings")) {
            readings.put(name(entry), fields.group("readings").orElseThrow().text(name(entry)));
        }
        draft.points().put(id, new OpenPoint(id, fields.text("question"), fields.text("reason"), readings));
        fields.refuseUnknown();
    }

    private void readMoment(String id, Fields fields) {
        Moment moment = new Moment(
                id,
                fields.text("title"),
                values.get(
                        fields,
                        "local",
                        "a day 2020-03-05 or a clock time 2020-03-06T00:01",
                        Written::local,
                        Told.parse("2000-01-01")),
                values.get(fields, "zone", Written.ZONE, Written::zone, ZoneOffset.UTC),
                fields.group("clause").map(instruments::clause));
        draft.moments().put(id, moment);
        refuseClockChanges(fields, moment);
        fields.refuseUnknown();
    }

    private void refuseClockChanges(Fields fields, Moment moment) {
        moment.local()
                .all()
                .forEach(told -> moment.zone()
                        .all()
                        .filter(clock -> !told.isOnceOn(clock))
                        .forEach(clock -> faults.add(
                                fields.where("local"),
                                "local",
                                "a clock time that comes once on " + clock,
                                told.text() + ", when clocks are put forward or back there",
                                "Write the time on a clock that does not change then, such as UTC.")));
    }

    private void readLine(Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar(Where where, String file)) {
            drawn.line(file, where)
                    .ifPresentOrElse(
                            line -> draft.lines().put(name(entry), line),
                            () -> draft.refused().add(name(entry)));
        } else {
            faults.add(
                    entry.value().where(),
                    name(entry),
                    "the name of a line file",
                    entry.value().kind(),
                    "");
            draft.refused().add(name(entry));
        }
    }

    private Optional<PatrolRoute> route(Fields fields) {
        Optional<Drawn.LineVersion> along = draft.findLine(fields, "along");
        PatrolRoute.Named from = named(fields, "from");
        PatrolRoute.Named to = named(fields, "to");
        fields.refuseUnknown();
        return along.map(line -> new PatrolRoute(line, from, to));
    }

    private PatrolRoute.Named named(Fields fields, String name) {
        Fields place = Fields.of(fields.node(name).orElse(new Node.Mapping(fields.where(), List.of())), name, faults);
        PatrolRoute.Named named = new PatrolRoute.Named(place.text("name"), Written.position(place));
        place.refuseUnknown();
        return named;
    }

    private static String name(Node.Entry entry) {
        return entry.name().text();
    }

    private Fields group(Node.Entry entry) {
        return Fields.of(entry.value(), name(entry), faults);
    }
}
