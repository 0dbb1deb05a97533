package org.truceline.intake.acled;

import java.time.LocalDate;
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
import org.truceline.intake.row.Precisions;
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

    static final String KIND = "ACLED event";

    private static final String NOT_RELEASED = "ACLED's terms: the row never enters a public release in raw form.";

    /** How names begin that name nobody in particular. */
    private static final List<String> NOBODY = List.of("Civilians", "Unidentified");

    private static final Precisions PRECISIONS = Precisions.shipped(EventReader.class, "acled-precision.csv");

    private final Cells cells;
    private final List<String> remarks = new ArrayList<>();

    private EventReader(Cells cells) {
        this.cells = cells;
    }

    static Entry read(Cells cells, Days days) {
        String id = cells.needed("event_id_cnty");
        Optional<Entry.Taken> event = new EventReader(cells).event(id, days);
        return event.filter(_ -> cells.faults().isEmpty())
                .<Entry>map(sound -> sound)
                .orElseGet(() -> cells.notTaken(KIND, id));
    }

    private Optional<Entry.Taken> event(String id, Days days) {
        Optional<EventType> type = type();
        Optional<Position> point = Degrees.read(cells, "latitude", "longitude");
        Optional<Precision> where = precision("geo_precision", Kind.WHERE);
        Optional<DaySpan> span = span(days);
        if (type.isEmpty() || point.isEmpty() || where.isEmpty() || span.isEmpty()) {
            return Optional.empty();
        }
        remarks.add(NOT_RELEASED);
        String place = placeTold(where.get());
        Occurrence occurrence = new Occurrence(
                id,
                What.only(type.get().act()),
                who(type.get()),
                new Located(where.get().reach().around(point.get()), place),
                span.get().when(),
                List.of());
        Used used = new Used(
                place + ": " + where.get().reach().inWords(point.get()),
                span.get().inWords());
        return Optional.of(new Entry.Taken(cells.where().line(), occurrence, used, remarks, AcledReader.PROVENANCE));
    }

    private Optional<EventType> type() {
        String type = cells.text("event_type");
        String subType = cells.text(AcledReader.MARK);
        Optional<EventType> found = EventType.find(type, subType);
        if (found.isEmpty() && !EventType.knows(type)) {
            cells.fault("event_type", EventType.types(), "");
        } else if (found.isEmpty()) {
            String expected = "a sub-type of \"" + type + "\" that the table of meanings has";
            cells.fault(AcledReader.MARK, expected, EventType.nearest(type, subType));
        }
        return found;
    }

    private Optional<DaySpan> span(Days days) {
        Optional<LocalDate> day = days.read(cells, "event_date", remarks);
        Optional<Precision> when = precision("time_precision", Kind.WHEN);
        return day.flatMap(told -> when.map(precision -> span(told, precision)));
    }

    private Optional<Precision> precision(String column, Kind kind) {
        return cells.known(column, PRECISIONS.codes(kind), code -> PRECISIONS.find(kind, code));
    }

    private DaySpan span(LocalDate day, Precision precision) {
        if (precision.days() > 1) {
            remarks.add("The date is told with time precision " + precision.code() + "; taken as any day within "
                    + precision.days() + " days.");
        }
        return new DaySpan(day, day, Clocks.ANY).widened(precision.days() - 1);
    }

    private Who who(EventType type) {
        List<String> by = type.by().stream()
                .map(cells::text)
                .filter(name -> !name.isEmpty() && NOBODY.stream().noneMatch(name::startsWith))
                .distinct()
                .toList();
        Parties against = new Parties(type.againstClass().stream().toList(), true);
        return new Who(new Parties(by, true), against, type.againstClass().isEmpty() ? "" : cells.text("actor2"));
    }

    private String placeTold(Precision where) {
        String name = cells.text("location");
        return (name.isEmpty() ? "the coded point" : name) + " (ACLED geo_precision " + where.code() + ")";
    }
}
