package org.truceline.intake.gdelt;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Clocks;
import org.truceline.intake.row.Cells;
import org.truceline.intake.row.DaySpan;
import org.truceline.intake.row.Degrees;
import org.truceline.intake.row.Entry;
import org.truceline.intake.row.Precisions;
import org.truceline.intake.row.Precisions.Kind;
import org.truceline.intake.row.Precisions.Precision;
import org.truceline.intake.row.Provenance;
import org.truceline.intake.row.Used;
import org.truceline.occurrence.ActClass;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.Who;

/** Makes an event of one row, or a refusal with all that is wrong with it; codes of no act are passed over. */
final class EventReader {

    static final String KIND = "GDELT event";
    static final String ID = "GLOBALEVENTID";

    private static final Pattern CODE = Pattern.compile("\\d{2,4}");
    private static final Precisions PRECISIONS = Precisions.shipped(EventReader.class, "gdelt-precision.csv");

    /** What the days of any row are taken for. */
    private static final Precision OF_DAYS = PRECISIONS.find(Kind.WHEN, "*").orElseThrow();

    private static final String TYPES = "a type of place, 0 to 5";
    private static final String NO_PLACE = "0";
    private static final String DAY = "a day of the calendar from 1900 to 2100 such as 20200305";

    private final Cells cells;
    private final Provenance provenance;

    private EventReader(Cells cells, Provenance provenance) {
        this.cells = cells;
        this.provenance = provenance;
    }

    static Entry read(Cells cells, Provenance provenance) {
        String code = cells.text("EventCode");
        if (!CODE.matcher(code).matches()) {
            cells.fault("EventCode", "a CAMEO code of two to four digits", "");
            return cells.notTaken(KIND, cells.text(ID));
        }
        return Act.find(code)
                .map(act -> new EventReader(cells, provenance).event(act))
                .orElseGet(() -> new Entry.PassedOver(cells.where().line(), code));
    }

    private Entry event(ActClass act) {
        String id = cells.needed(ID);
        Optional<DaySpan> span = cells.read("SQLDATE", DAY, EventReader::day).map(EventReader::span);
        Optional<Place> place = place();
        if (span.isEmpty() || place.isEmpty() || !cells.faults().isEmpty()) {
            return cells.notTaken(KIND, id);
        }
        Occurrence occurrence = new Occurrence(
                id,
                What.only(act),
                new Who(by(), Parties.UNTOLD, cells.text("Actor2Name")),
                new Located(place.get().ground(), place.get().told()),
                span.get().when(),
                List.of());
        Used used = new Used(place.get().used(), span.get().inWords());
        return new Entry.Taken(cells.where().line(), occurrence, used, List.of(), provenance);
    }

    private static LocalDate day(String text) {
        LocalDate day = LocalDate.parse(text, DateTimeFormatter.BASIC_ISO_DATE);
        if (day.getYear() < 1900 || day.getYear() > 2100) {
            throw new IllegalArgumentException(text);
        }
        return day;
    }

    private static DaySpan span(LocalDate day) {
        return new DaySpan(day.minusDays(OF_DAYS.days() - 1L), day, Clocks.ANY);
    }

    /** Whom the machine took for the doer; that it was somebody else is never excluded. */
    private Parties by() {
        List<String> named = Stream.of(cells.text("Actor1Name"))
                .filter(name -> !name.isEmpty())
                .toList();
        return new Parties(named, true);
    }

    private record Place(Whereabouts ground, String told, String used) {}

    private Optional<Place> place() {
        String told = cells.text("ActionGeo_Type");
        String type = told.isEmpty() ? NO_PLACE : told;
        Optional<Precision> precision = cells.known("ActionGeo_Type", TYPES, _ -> PRECISIONS.find(Kind.WHERE, type));
        String name = cells.text("ActionGeo_FullName");
        String place = (name.isEmpty() ? "no place told" : name) + " (GDELT place type " + type + ")";
        return precision.flatMap(found -> found.reach().radius().isEmpty()
                ? Optional.of(new Place(new Whereabouts.Anywhere(), place, place + ": anywhere"))
                : Degrees.read(cells, "ActionGeo_Lat", "ActionGeo_Long")
                        .map(point -> new Place(
                                found.reach().around(point),
                                place,
                                place + ": " + found.reach().inWords(point))));
    }
}
