package org.truceline.agreement.written;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.agreement.Drawn;
import org.truceline.geo.Geodesy;
import org.truceline.geo.Line;
import org.truceline.geo.Metres;
import org.truceline.geo.Polygon;
import org.truceline.geo.Position;
import org.truceline.notation.Fault;
import org.truceline.notation.Faults;
import org.truceline.notation.FaultyInput;
import org.truceline.notation.Fields;
import org.truceline.notation.Folder;
import org.truceline.notation.Node;
import org.truceline.notation.Where;

/**
 * Lines and areas that are drawn, in files of their own or where they are used: vertices, and how far the whole may be
 * off. Bounded in number, vertices and length, for each is measured.
 */
final class DrawnReader {

    private static final int MOST_VERTICES = 20_000;
    private static final int MOST_DRAWN = 500;
    private static final Metres LONGEST = Metres.ofKilometres(20_000);
    private static final Metres LONGEST_IN_ALL = Metres.ofKilometres(200_000);

    private final Folder folder;
    private final Faults faults;
    private final Map<String, Optional<Drawn.LineVersion>> lineFiles = new HashMap<>();
    private final Map<String, Optional<Drawn.AreaVersion>> areaFiles = new HashMap<>();
    private final Map<String, Known> known = new HashMap<>();
    private int drawn;
    private Metres length = Metres.ZERO;

    DrawnReader(Folder folder, Faults faults) {
        this.folder = folder;
        this.faults = faults;
    }

    /** How a drawing is called that does not say it itself. */
    record Named(String id, String title) {}

    /** The line in file {@code name}; faults and empty when it cannot be used. */
    Optional<Drawn.LineVersion> line(String name, Where namedAt) {
        if (!lineFiles.containsKey(name)) {
            lineFiles.put(name, file(name, namedAt, "line", "vertices").flatMap(this::line));
        }
        return lineFiles.getOrDefault(name, Optional.empty());
    }

    /** The area in file {@code name}; faults and empty when it cannot be used. */
    Optional<Drawn.AreaVersion> area(String name, Where namedAt) {
        if (!areaFiles.containsKey(name)) {
            areaFiles.put(name, file(name, namedAt, "area", "corners").flatMap(this::area));
        }
        return areaFiles.getOrDefault(name, Optional.empty());
    }

    /** The line whose vertices, error, basis and provenance stand in these fields. */
    Optional<Drawn.LineVersion> line(Fields fields, Named otherwise) {
        return inPlace(fields, Optional.of(fields), "vertices", otherwise).flatMap(this::line);
    }

    /** The area whose outline, error, basis and provenance stand in these fields, its own name under "drawn". */
    Optional<Drawn.AreaVersion> area(Fields fields, Named otherwise) {
        Optional<Fields> own = fields.group("drawn");
        Optional<Sheet> sheet = inPlace(fields, own, "outline", otherwise);
        own.ifPresent(Fields::refuseUnknown);
        return sheet.flatMap(this::area);
    }

    private record Sheet(
            String id,
            String title,
            Drawn.Basis basis,
            Metres error,
            String provenance,
            List<Position> positions,
            Where where,
            String about) {

        /** True when the other draws the same in the same words. */
        boolean draws(Sheet other) {
            return title.equals(other.title)
                    && basis == other.basis
                    && error.equals(other.error)
                    && provenance.equals(other.provenance)
                    && positions.equals(other.positions);
        }
    }

    private Optional<Drawn.LineVersion> line(Sheet sheet) {
        return drawable(sheet, Line::through)
                .filter(line -> isWithinBounds(sheet, line.length()))
                .map(line -> once(
                        sheet,
                        new Drawn.LineVersion(
                                idOf(sheet, "line"),
                                sheet.title(),
                                line,
                                sheet.basis(),
                                sheet.error(),
                                sheet.provenance())));
    }

    private Optional<Drawn.AreaVersion> area(Sheet sheet) {
        return Optional.of(sheet)
                .filter(drawn -> isWithinBounds(drawn, length(drawn.positions())))
                .flatMap(drawn -> drawable(drawn, Polygon::of))
                .map(outline -> once(
                        sheet,
                        new Drawn.AreaVersion(
                                idOf(sheet, "outline"),
                                sheet.title(),
                                outline,
                                sheet.basis(),
                                sheet.error(),
                                sheet.provenance())));
    }

    /** The id of a drawing, or a new one where it has none: nothing else may tell two drawings apart. */
    private String idOf(Sheet sheet, String kind) {
        int number = 1;
        while (sheet.id().isEmpty() && known.containsKey(kind + "-" + number)) {
            number++;
        }
        return sheet.id().isEmpty() ? kind + "-" + number : sheet.id();
    }

    /** The drawing, or the same one if it was read before; a fault where another has its id. */
    private <T extends Drawn> T once(Sheet sheet, T drawing) {
        Known before = known.putIfAbsent(drawing.id(), new Known(sheet, drawing));
        if (before == null) {
            return drawing;
        }
        if (drawing.getClass().isInstance(before.drawing) && before.sheet.draws(sheet)) {
            @SuppressWarnings("unchecked") // Asked in the line above.
            T same = (T) before.drawing;
            return same;
        }
        faults.add(
                sheet.where(),
                "id",
                "an id that no other drawing has",
                "\"" + drawing.id() + "\", which is also that of the drawing at " + before.sheet.where(),
                "Give one of them another id.");
        return drawing;
    }

    private record Known(Sheet sheet, Drawn drawing) {}

    private interface Shape<T> {
        T of(List<Position> positions);
    }

    private <T> Optional<T> drawable(Sheet sheet, Shape<T> shape) {
        try {
            return Optional.of(shape.of(sheet.positions()));
        } catch (IllegalArgumentException problem) {
            faults.add(sheet.where(), sheet.about(), "a usable shape", "none", problem.getMessage() + "");
            return Optional.empty();
        }
    }

    private static Metres length(List<Position> positions) {
        Metres length = Metres.ZERO;
        for (int i = 1; i < positions.size(); i++) {
            length = length.plus(Geodesy.distance(positions.get(i - 1), positions.get(i)));
        }
        return length;
    }

    private boolean isWithinBounds(Sheet sheet, Metres own) {
        drawn++;
        length = length.plus(own);
        if (drawn > MOST_DRAWN) {
            faults.add(sheet.where(), sheet.about(), "at most " + MOST_DRAWN + " drawings", "more", "Draw fewer.");
        } else if (own.compareTo(LONGEST) > 0) {
            faults.add(
                    sheet.where(),
                    sheet.about(),
                    "a shape of at most " + LONGEST,
                    own.toString(),
                    "Check that latitude comes before longitude.");
        } else if (length.compareTo(LONGEST_IN_ALL) > 0) {
            faults.add(
                    sheet.where(),
                    sheet.about(),
                    "at most " + LONGEST_IN_ALL + " drawn in all",
                    length.toString(),
                    "Draw less.");
        } else {
            return true;
        }
        return false;
    }

    private Optional<Sheet> file(String name, Where namedAt, String version, String list) {
        Faults own = new Faults();
        try {
            Fields fields = Fields.of(folder.read(name, namedAt), version, own);
            fields.get(version, "1, the version of this format", DrawnReader::versionOne, 1);
            Sheet sheet = new Sheet(
                    fields.text("id"),
                    fields.text("title"),
                    basis(fields),
                    error(fields),
                    fields.text("provenance"),
                    positions(fields.items(list), list, true, own),
                    fields.where(list),
                    list);
            fields.refuseUnknown();
            return used(sheet, own);
        } catch (FaultyInput problem) {
            problem.faults().forEach(faults::add);
            return Optional.empty();
        }
    }

    private Optional<Sheet> inPlace(Fields fields, Optional<Fields> own, String list, Named otherwise) {
        Faults found = new Faults();
        Sheet sheet = new Sheet(
                own.flatMap(each -> each.findText("id")).orElse(otherwise.id()),
                own.flatMap(each -> each.findText("title")).orElse(otherwise.title()),
                basis(fields),
                error(fields),
                fields.text("provenance"),
                positions(fields.items(list), list, false, found),
                fields.where(list),
                list);
        return used(sheet, found);
    }

    private Optional<Sheet> used(Sheet sheet, Faults own) {
        own.list().forEach((Fault fault) -> faults.add(fault));
        return own.isEmpty() ? Optional.of(sheet) : Optional.empty();
    }

    private static Drawn.Basis basis(Fields fields) {
        return fields.get(
                "basis",
                Written.choices(Drawn.Basis.class),
                text -> Written.oneOf(Drawn.Basis.class, text),
                Drawn.Basis.JUDGED);
    }

    private static Metres error(Fields fields) {
        return fields.get("error", Written.LENGTH, Written::length, Metres.ZERO);
    }

    private static List<Position> positions(List<Node> items, String list, boolean sourced, Faults faults) {
        if (items.size() > MOST_VERTICES) {
            faults.add(
                    items.get(MOST_VERTICES).where(),
                    list,
                    "at most " + MOST_VERTICES,
                    items.size() + "",
                    "Simplify it.");
            return List.of();
        }
        List<Position> positions = new ArrayList<>();
        for (Node item : items) {
            if (item instanceof Node.Listing) {
                positions.add(NameReader.position(item, list, faults));
                continue;
            }
            Fields vertex = Fields.of(item, list, faults);
            positions.add(NameReader.at(vertex));
            vertex.findText("name");
            if (sourced) {
                vertex.text("source");
            } else {
                vertex.findText("source");
            }
            vertex.findText("note");
            vertex.findText("onRoad");
            vertex.refuseUnknown();
        }
        return positions;
    }

    private static Integer versionOne(String text) {
        if (!text.equals("1")) {
            throw new IllegalArgumentException("version");
        }
        return 1;
    }
}
