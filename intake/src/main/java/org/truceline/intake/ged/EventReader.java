package org.truceline.intake.ged;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.truceline.geo.Position;
import org.truceline.geo.Whereabouts;
import org.truceline.intake.Clocks;
import org.truceline.intake.Refused;
import org.truceline.notation.Where;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Occurrence;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.What;
import org.truceline.occurrence.Who;

/** Makes an event of one row, or a refusal with all that is wrong with it. */
final class EventReader {

    static final String KIND = "GED event";

    private final Cells cells;
    private final Clocks clocks;
    private final List<String> remarks = new ArrayList<>();

    private EventReader(Cells cells, Clocks clocks) {
        this.cells = cells;
        this.clocks = clocks;
    }

    static GedEntry read(Cells cells, Clocks clocks) {
        Where where = cells.where();
        String id = cells.needed("id");
        Optional<GedEntry.Event> event = new EventReader(cells, clocks).event(id);
        return event.filter(_ -> cells.faults().isEmpty())
                .<GedEntry>map(sound -> sound)
                .orElseGet(() -> new GedEntry.NotTaken(
                        where.line(),
                        new Refused(where, KIND, id, cells.faults().list())));
    }

    private Optional<GedEntry.Event> event(String id) {
        Optional<Violence> violence = cells.known("type_of_violence", Violence.CODES, Violence::find);
        Optional<Double> latitude = cells.degrees("latitude", 90);
        Optional<Double> longitude = cells.degrees("longitude", 180);
        Optional<Precision> reach =
                cells.known("where_prec", Precision.PLACE_CODES, code -> Precision.ofPlace(code, places()));
        Optional<Span> span = Span.read(cells, clocks);
        Optional<Deaths> deaths = deaths();
        if (violence.isEmpty()
                || latitude.isEmpty()
                || longitude.isEmpty()
                || reach.isEmpty()
                || span.isEmpty()
                || deaths.isEmpty()) {
            return Optional.empty();
        }
        remarks.addAll(span.get().remarks());
        Position point = new Position(latitude.get(), longitude.get());
        Occurrence occurrence = new Occurrence(
                id,
                What.only(violence.get().act()),
                who(violence.get()),
                new Located(whereabouts(point, reach.get()), placeTold(reach.get())),
                span.get().when(),
                List.of());
        GedEntry.Used used =
                new GedEntry.Used(placeUsed(point, reach.get()), span.get().inWords());
        return Optional.of(new GedEntry.Event(cells.where().line(), occurrence, deaths.get(), used, remarks));
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

    private static Whereabouts whereabouts(Position point, Precision reach) {
        return reach.radius()
                .<Whereabouts>map(radius -> new Whereabouts.Disc(point, radius))
                .orElseGet(Whereabouts.Anywhere::new);
    }

    private String placeTold(Precision reach) {
        String name = cells.text("where_coordinates");
        return (name.isEmpty() ? "the coded point" : name) + " (GED place precision " + reach.code() + ")";
    }

    private String placeUsed(Position point, Precision reach) {
        String around = reach.radius()
                .map(radius -> "within " + radius + " of " + point.latitude() + ", " + point.longitude())
                .orElse("anywhere");
        return placeTold(reach) + ": " + around + (reach.isAssumed() ? ", assumed" : "");
    }

    private Optional<Deaths> deaths() {
        OptionalLong low = cells.count("low");
        OptionalLong best = cells.count("best");
        OptionalLong high = cells.count("high");
        if (low.isEmpty() || best.isEmpty() || high.isEmpty()) {
            return Optional.empty();
        }
        Deaths deaths = new Deaths(low.getAsLong(), best.getAsLong(), high.getAsLong());
        if (deaths.isInverted()) {
            remarks.add("Deaths do not rise from low " + deaths.low() + " over best " + deaths.best() + " to high "
                    + deaths.high() + "; kept as they are.");
        }
        return Optional.of(deaths);
    }
}
