package org.truceline.intake.ged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.geo.Position;
import org.truceline.intake.Clocks;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.DaySpan;
import org.truceline.intake.row.Days;
import org.truceline.intake.row.Degrees;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Precisions.Kind;
import org.truceline.intake.row.Precisions.Precision;
import org.truceline.intake.row.Used;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.Who;

/** Makes an event of one row, or a refusal with all that is wrong with it. */
final class EventReader {

    static final String KIND = "GED event";

    private final Cells cells;
    private final List<String> remarks = new ArrayList<>();

    private EventReader(Cells cells) {
        this.cells = cells;
    }

    static Entry read(Cells cells, Days days, Clocks clocks) {
        String id = cells.needed("id");
        Optional<Entry.Taken> event = new EventReader(cells).event(id, days, clocks);
        return event.filter(_ -> cells.faults().isEmpty())
                .<Entry>map(sound -> sound)
                .orElseGet(() -> cells.notTaken(KIND, id));
    }

    private Optional<Entry.Taken> event(String id, Days days, Clocks clocks) {
        Optional<Violence> violence = cells.known(GedReader.MARK, Violence.CODES, Violence::find);
        Optional<Position> point = Degrees.read(cells, "latitude", "longitude");
        Optional<Precision> reach = reach();
        Optional<DaySpan> span = new Span(cells, days, clocks, remarks).read();
        Deaths.check(cells, remarks);
        if (violence.isEmpty() || point.isEmpty() || reach.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        Occurrence occurrence = new Occurrence(
                id,
                What.only(violence.get().act()),
                who(violence.get()),
                new Located(reach.get().reach().around(point.get()), placeTold(reach.get())),
                span.get().when(),
                List.of());
        Used used = new Used(
                placeTold(reach.get()) + ": " + reach.get().reach().inWords(point.get()),
                span.get().inWords());
        return Optional.of(new Entry.Taken(cells.where().line(), occurrence, used, remarks, GedReader.PROVENANCE));
    }

    private Optional<Precision> reach() {
        return cells.has("where_prec")
                ? cells.known(
                        "where_prec",
                        GedReader.PRECISIONS.codes(Kind.WHERE),
                        code -> GedReader.PRECISIONS.find(Kind.WHERE, code, places()))
                : Optional.of(GedReader.PRECISIONS.untold(Kind.WHERE, places()));
    }

    /** The names by which the table of precisions may know the place, nearest first. */
    private List<String> places() {
        String name = cells.text("where_coordinates");
        return List.of(name.substring(name.lastIndexOf(' ') + 1), cells.text("adm_1"), cells.text("country"));
    }

    /** That others were hit too is never excluded: the dataset tells of those who died. */
    private Who who(Violence violence) {
        Parties against = new Parties(violence.againstClass().stream().toList(), true);
        return new Who(
                by(violence), against, violence.against().map(cells::text).orElse(""));
    }

    private Parties by(Violence violence) {
        List<String> sides = violence.by().stream()
                .map(cells::text)
                .filter(side -> !side.isEmpty())
                .distinct()
                .toList();
        return new Parties(sides, true);
    }

    private String placeTold(Precision reach) {
        String name = cells.text("where_coordinates");
        String precision = reach.isTold() ? "GED place precision " + reach.code() : "the file has no place precision";
        return (name.isEmpty() ? "the coded point" : name) + " (" + precision + ")";
    }
}
