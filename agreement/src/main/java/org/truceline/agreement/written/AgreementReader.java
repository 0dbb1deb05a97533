package org.truceline.agreement.written;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Actor;
import org.truceline.agreement.Agreement;
import org.truceline.agreement.Clause;
import org.truceline.agreement.Drawn;
import org.truceline.agreement.Instrument;
import org.truceline.agreement.Moment;
import org.truceline.agreement.OpenPoint;
import org.truceline.agreement.PatrolRoute;
import org.truceline.agreement.RegionRule;
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

    private final Faults faults = new Faults();
    private final DrawnReader drawn;
    private final Map<String, OpenPoint> points = new LinkedHashMap<>();
    private final Map<String, Instrument> instruments = new LinkedHashMap<>();
    private final Map<String, Drawn.LineVersion> lines = new LinkedHashMap<>();
    private final Map<String, Moment> moments = new LinkedHashMap<>();
    private final Map<String, RegionRule> regions = new LinkedHashMap<>();
    private final Values values = new Values(points, faults);

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
        fields.entries("instruments").forEach(entry -> readInstrument(name(entry), group(entry)));
        Map<String, Actor> actors = new LinkedHashMap<>();
        fields.entries("actors").forEach(entry -> actors.put(name(entry), actor(name(entry), group(entry))));
        fields.entries("openPoints").forEach(entry -> readPoint(name(entry), group(entry)));
        fields.entries("times").forEach(entry -> readMoment(name(entry), group(entry)));
        fields.entries("lines").forEach(this::readLine);
        RegionReader regionReader = new RegionReader(values, lines, drawn, faults);
        fields.entries("regions")
                .forEach(entry -> regionReader
                        .read(name(entry), group(entry))
                        .ifPresent(region -> regions.put(name(entry), region)));
        TermReader termReader = new TermReader(this);
        List<Term> terms = fields.items("terms").stream()
                .map(item -> termReader.read(Fields.of(item, "term", faults)))
                .flatMap(Optional::stream)
                .toList();
        Optional<PatrolRoute> route = fields.group("patrolRoute").flatMap(this::route);
        fields.refuseUnknown();
        return new Agreement(id, title, about, localTime, instruments, actors, points, moments, regions, terms, route);
    }

    private void readInstrument(String id, Fields fields) {
        Map<String, Instrument.Copy> copies = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("copies")) {
            Fields copy = group(entry);
            copies.put(name(entry), new Instrument.Copy(copy.text("title"), copy.text("address")));
            copy.refuseUnknown();
        }
        Optional<String> date =
                fields.find("date", Written.DAY, text -> Written.day(text).toString());
        instruments.put(
                id,
                new Instrument(
                        id,
                        fields.text("title"),
                        fields.text("kind"),
                        fields.text("status"),
                        date,
                        fields.findText("place"),
                        fields.get(
                                "transcription",
                                Written.choices(Instrument.Transcription.class),
                                text -> Written.oneOf(Instrument.Transcription.class, text),
                                Instrument.Transcription.NONE),
                        copies));
        fields.refuseUnknown();
    }

    private static Actor actor(String id, Fields fields) {
        Actor actor = new Actor(id, fields.text("name"), fields.texts("roles"));
        fields.refuseUnknown();
        return actor;
    }

    private void readPoint(String id, Fields fields) {
        Map<String, String> readings = new LinkedHashMap<>();
        for (Node.Entry entry : fields.entries("readings")) {
            readings.put(name(entry), entry.value() instanceof Node.Scalar scalar ? scalar.text() : "");
        }
        points.put(id, new OpenPoint(id, fields.text("question"), fields.text("reason"), readings));
        fields.refuseUnknown();
    }

    private void readMoment(String id, Fields fields) {
        moments.put(
                id,
                new Moment(
                        id,
                        fields.text("title"),
                        values.get(
                                fields,
                                "local",
                                "a day 2020-03-05 or a clock time 2020-03-06T00:01",
                                Told::parse,
                                Told.parse("2000-01-01")),
                        values.get(fields, "zone", Written.ZONE, Written::zone, ZoneOffset.UTC),
                        fields.group("clause").map(this::clause)));
        fields.refuseUnknown();
    }

    private void readLine(Node.Entry entry) {
        if (entry.value() instanceof Node.Scalar(Where where, String file)) {
            drawn.line(file, where).ifPresent(line -> lines.put(name(entry), line));
        } else {
            faults.add(
                    entry.value().where(),
                    name(entry),
                    "the name of a line file",
                    entry.value().kind(),
                    "");
        }
    }

    private Optional<PatrolRoute> route(Fields fields) {
        Optional<Drawn.LineVersion> along = findLine(fields, "along", lines, faults);
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

    static Optional<Drawn.LineVersion> findLine(
            Fields fields, String name, Map<String, Drawn.LineVersion> lines, Faults faults) {
        String id = fields.text(name);
        if (!lines.containsKey(id)) {
            faults.add(fields.where(name), name, "a line of this agreement", "\"" + id + "\"", "Add it under lines.");
        }
        return Optional.ofNullable(lines.get(id));
    }

    Clause clause(Fields fields) {
        String instrument = fields.text("instrument");
        String copy = fields.text("copy");
        Instrument known = instruments.get(instrument);
        if (known == null) {
            faults.add(
                    fields.where("instrument"),
                    "instrument",
                    "an instrument of this agreement",
                    "\"" + instrument + "\"",
                    "Add it under instruments.");
        } else if (!known.copies().containsKey(copy)) {
            faults.add(fields.where("copy"), "copy", "a copy of " + instrument, "\"" + copy + "\"", "Add it there.");
        }
        String paragraph = fields.text("paragraph");
        String quote = fields.text("quote");
        fields.refuseUnknown();
        try {
            return new Clause(instrument, paragraph, quote, copy);
        } catch (IllegalArgumentException tooLong) {
            faults.add(fields.where("quote"), "quote", "at most 25 words", tooLong.getMessage() + "", "Shorten it.");
            return new Clause(instrument, paragraph, "…", copy);
        }
    }

    Values values() {
        return values;
    }

    Map<String, Moment> moments() {
        return moments;
    }

    Map<String, RegionRule> regions() {
        return regions;
    }

    Map<String, OpenPoint> points() {
        return points;
    }

    Faults faults() {
        return faults;
    }

    private static String name(Node.Entry entry) {
        return entry.name().text();
    }

    private Fields group(Node.Entry entry) {
        return Fields.of(entry.value(), name(entry), faults);
    }
}
