package org.truceline.app.table;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Meaning;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.TableRow;
import org.truceline.intake.table.mapping.MappedRow;
import org.truceline.intake.table.mapping.Value;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;

/** A row that a mapping took, read into parts of records; what is wrong with it is gathered. */
public final class RowTold {

    private final Layout layout;
    private final TableRow row;
    private final Map<String, Value> values;
    private final Places places;
    private final Faults faults = new Faults();

    public RowTold(Layout layout, MappedRow.Taken taken, Places places) {
        this.layout = layout;
        this.row = taken.row();
        this.values = taken.values();
        this.places = places;
    }

    Faults faults() {
        return faults;
    }

    void fault(String field, String expected, String found, String remedy) {
        faults.add(new Where(layout.label(), row.number(), 0), field, expected, found, remedy);
    }

    Optional<String> words(String field) {
        return Optional.ofNullable(values.get(field)).flatMap(value -> switch (value) {
            case Value.Words words -> Optional.of(words.words());
            case Value.Code code -> Optional.of(code.code());
            case Value.Amount _, Value.Time _, Value.NamedPlace _, Value.NearPoint _, Value.Relative _ ->
                Optional.empty();
        });
    }

    /** A number of things: whole, and not negative. */
    Optional<Amount> amount(String field) {
        if (!(values.get(field) instanceof Value.Amount(BigDecimal number))) {
            return Optional.empty();
        }
        try {
            return Optional.of(Amount.of(Wording.EXACTLY, number.longValueExact()));
        } catch (ArithmeticException | IllegalArgumentException _) {
            fault(field, "a whole number, zero or more", "\"" + number.toPlainString() + "\"", "");
            return Optional.empty();
        }
    }

    /** A time, with its end where that is told; with the offset of its own or the zone that was stated. */
    Optional<Clocked> when(String field, String until) {
        return time(field).flatMap(first -> clocked(first, time(until), until));
    }

    private Optional<Clocked> clocked(Value.Time first, Optional<Value.Time> last, String until) {
        try {
            return Optional.of(new Clocked(first.told(), last.map(Value.Time::told), TimeCells.zone(first, last)));
        } catch (IllegalArgumentException _) {
            fault(
                    until,
                    "an end at or after " + first.told().text(),
                    last.map(end -> end.told().text()).orElse("nothing"),
                    "");
            return Optional.empty();
        }
    }

    private Optional<Value.Time> time(String field) {
        return Optional.ofNullable(values.get(field))
                .filter(Value.Time.class::isInstance)
                .map(Value.Time.class::cast);
    }

    /** A place with everything that it may mean; with its words alone where nobody here has located it. */
    Optional<ToldPlace> place(String field) {
        return Optional.ofNullable(values.get(field)).flatMap(value -> switch (value) {
            case Value.NamedPlace(String name) -> Optional.of(new ToldPlace(name, places.told(name)));
            case Value.NearPoint point -> Optional.of(near(point));
            case Value.Relative relative -> Optional.of(off(relative));
            case Value.Words _, Value.Code _, Value.Amount _, Value.Time _ -> Optional.<ToldPlace>empty();
        });
    }

    private static ToldPlace near(Value.NearPoint point) {
        String words = "within " + point.within() + " of " + point.point().latitude() + ", "
                + point.point().longitude();
        return new ToldPlace(words, List.of(new Meaning.Spot(words, point.point(), point.within(), false)));
    }

    private ToldPlace off(Value.Relative told) {
        String words = "%s to %s from %s, %s to %s degrees"
                .formatted(
                        told.nearest(),
                        told.farthest(),
                        told.from(),
                        told.bearings().from(),
                        told.bearings().to());
        return new ToldPlace(
                words,
                places.named(told.from()).stream()
                        .<Meaning>map(from -> new Meaning.Off(from, told.bearings(), told.nearest(), told.farthest()))
                        .toList());
    }

    /** The whole row in its own words: "Date: 5 March 2020; Place: …". */
    String whole() {
        return layout.columns().stream()
                .filter(column -> !row.cell(column.index()).isBlank())
                .map(column -> named(column) + ": "
                        + row.cell(column.index()).printed().strip())
                .collect(Collectors.joining("; "));
    }

    private static String named(Column column) {
        return column.heading().isEmpty() ? column.letters() : column.heading();
    }
}
