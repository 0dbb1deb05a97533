package org.truceline.intake.dossier;

import java.time.LocalDate;
import java.util.Optional;
import org.truceline.evidence.Place;
import org.truceline.evidence.Report;
import org.truceline.evidence.Source;
import org.truceline.evidence.SourceKind;
import org.truceline.intake.Points;
import org.truceline.notation.Fields;

/** Reads the rows that others refer to: sources, reports and places. */
final class Heads {

    private final Rows rows;

    Heads(Rows rows) {
        this.rows = rows;
    }

    Optional<Source> source(String id, Fields fields) {
        return Optional.of(new Source(
                id, fields.text("name"), Words.member(SourceKind.class, fields, "kind"), fields.findText("side")));
    }

    Optional<Report> report(String id, Fields fields) {
        String source = rows.reference(fields, "source", "source");
        Report.Publication publication = new Report.Publication(
                fields.findText("address"),
                fields.find("published", Words.DAY, LocalDate::parse),
                fields.findText("language"));
        Optional<LocalDate> read = fields.find("read", Words.DAY, LocalDate::parse);
        return Optional.of(new Report(id, source, publication, read, fields.findText("note")));
    }

    Optional<Place> place(String id, Fields fields) {
        String name = fields.text("name");
        var also = fields.texts("also");
        var at = Points.position(fields, "at");
        var radius = Points.length(fields, "radius");
        boolean judged = fields.get("basis", "published or judged", Heads::isJudged, true);
        String source = fields.text("source");
        return at.flatMap(point -> radius.map(reach -> new Place(id, name, also, point, reach, judged, source)));
    }

    private static boolean isJudged(String basis) {
        return switch (basis) {
            case "judged" -> true;
            case "published" -> false;
            default -> throw new IllegalArgumentException(basis);
        };
    }
}
