package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/** Files of lines and areas: named vertices with the source of each, and how far the whole may be off. */
final class DrawnReader {

    private static final int MOST_VERTICES = 20_000;

    private final Folder folder;
    private final Faults faults;

    DrawnReader(Folder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** The line in file {@code name}; faults and empty when it cannot be used. */
    Optional<Drawn.LineVersion> line(String name, Where namedAt) {
        return read(name, namedAt, "line", "vertices")
                .flatMap(sheet -> build(
                        sheet,
                        "vertices",
                        positions -> new Drawn.LineVersion(
                                sheet.id(),
                                sheet.title(),
                                Line.through(positions),
                                sheet.basis(),
                                sheet.error(),
                                sheet.provenance())));
    }

    /** The area in file {@code name}; faults and empty when it cannot be used. */
    Optional<Drawn.AreaVersion> area(String name, Where namedAt) {
        return read(name, namedAt, "area", "corners")
                .flatMap(sheet -> build(
                        sheet,
                        "corners",
                        positions -> new Drawn.AreaVersion(
                                sheet.id(),
                                sheet.title(),
                                Polygon.of(positions),
                                sheet.basis(),
                                sheet.error(),
                                sheet.provenance())));
    }

    private record Sheet(
            String id,
            String title,
            Drawn.Basis basis,
            Metres error,
            String provenance,
            List<Position> positions,
            Where where) {}

    private interface Shape<T> {
        T of(List<Position> positions);
    }

    private <T> Optional<T> build(Sheet sheet, String about, Shape<T> shape) {
        try {
            return Optional.of(shape.of(sheet.positions()));
        } catch (IllegalArgumentException problem) {
            faults.add(sheet.where(), about, "a usable shape", "none", problem.getMessage() + "");
            return Optional.empty();
        }
    }

    private Optional<Sheet> read(String name, Where namedAt, String version, String list) {
        try {
            int before = faults.count();
            Sheet sheet = sheet(Fields.of(folder.read(name, namedAt), version, faults), version, list);
            return faults.count() == before ? Optional.of(sheet) : Optional.empty();
        } catch (FaultyInput problem) {
            problem.faults().forEach(faults::add);
            return Optional.empty();
        }
    }

    private Sheet sheet(Fields fields, String version, String list) {
        fields.get(version, "1, the version of this format", DrawnReader::versionOne, 1);
        List<Position> positions = new ArrayList<>();
        for (Node item : fields.items(list)) {
            Fields vertex = Fields.of(item, list, faults);
            positions.add(Written.position(vertex));
            vertex.findText("name");
            vertex.text("source");
            vertex.findText("note");
            vertex.findText("onRoad");
            vertex.refuseUnknown();
        }
        if (positions.size() > MOST_VERTICES) {
            faults.add(fields.where(list), list, "at most " + MOST_VERTICES, positions.size() + "", "Simplify it.");
        }
        Sheet sheet = new Sheet(
                fields.text("id"),
                fields.text("title"),
                fields.get(
                        "basis",
                        Written.choices(Drawn.Basis.class),
                        text -> Written.oneOf(Drawn.Basis.class, text),
                        Drawn.Basis.JUDGED),
                fields.get("error", Written.LENGTH, Written::length, Metres.ZERO),
                fields.text("provenance"),
                positions,
                fields.where(list));
        fields.refuseUnknown();
        return sheet;
    }

    private static Integer versionOne(String text) {
        if (!text.equals("1")) {
            throw new IllegalArgumentException("version");
        }
        return 1;
    }
}
