package org.truceline.intake.table.mapping;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.intake.table.Column;
import org.truceline.intake.table.Headings;
import org.truceline.intake.table.Layout;
import org.truceline.intake.table.mapping.Reading.ClockTold;
import org.truceline.intake.table.mapping.Reading.DecimalSign;
import org.truceline.notation.Faults;
import org.truceline.notation.Where;
import org.truceline.time.Told;

/**
 * A field whose reading was bound to the columns of a table.
 *
 * @param first the column that a lack of the field is told at; none for a constant
 */
record Bound(Field field, Optional<Column> first, FieldReader reader) {

    /** The field with its reader; faults and nothing where columns are missing or a constant is none of the field's kind. */
    static Optional<Bound> of(Field field, Reading reading, Layout layout, Tally tally, Faults faults) {
        List<Optional<Column>> columns = reading.columns().stream()
                .map(name -> name.in(layout, field.name(), faults))
                .toList();
        if (columns.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        List<Column> known = columns.stream().flatMap(Optional::stream).toList();
        return reader(field, reading, known, layout, tally, faults)
                .map(reader -> new Bound(field, known.stream().findFirst(), reader));
    }

    private static Optional<FieldReader> reader(
            Field field, Reading reading, List<Column> columns, Layout layout, Tally tally, Faults faults) {
        return switch (reading) {
            case Reading.AsWords _ ->
                Optional.of(cells -> cells.findText(columns.getFirst()).map(Value.Words::new));
            case Reading.AsAmount amount -> Optional.of(cells -> amount(cells, columns.getFirst(), amount.decimal()));
            case Reading.AsTime time -> Optional.of(time(time, columns, tally));
            case Reading.AsNamedPlace _ ->
                Optional.of(cells -> cells.findText(columns.getFirst()).map(Value.NamedPlace::new));
            case Reading.AsDegrees degrees -> Optional.of(new DegreesReader(columns.get(0), columns.get(1), degrees));
            case Reading.AsRelative relative ->
                Optional.of(new RelativeReader(columns.get(0), columns.get(1), columns.get(2), relative));
            case Reading.AsChoice choice -> Optional.of(choice(columns.getFirst(), choice, tally));
            case Reading.Always always -> always(field, always.value(), layout, faults);
        };
    }

    private static Optional<Value> amount(RowCells cells, Column column, DecimalSign decimal) {
        return cells.find(column).flatMap(told -> {
            Optional<Value> number = Numerals.number(told, decimal).map(Value.Amount::new);
            if (number.isEmpty()) {
                cells.fault(column, Numerals.expected(decimal), told, "");
            }
            return number;
        });
    }

    private static FieldReader time(Reading.AsTime time, List<Column> columns, Tally tally) {
        Optional<Column> clock = time.clock().map(_ -> columns.get(1));
        return switch (time.clocks()) {
            case ClockTold.On on ->
                new TimeReader(
                        columns.getFirst(), clock, Optional.empty(), Optional.of(on.zone()), time.order(), tally);
            case ClockTold.InColumn _ ->
                new TimeReader(
                        columns.getFirst(),
                        clock,
                        Optional.of(columns.getLast()),
                        Optional.<ZoneId>empty(),
                        time.order(),
                        tally);
            case ClockTold.InText _ ->
                new TimeReader(
                        columns.getFirst(), clock, Optional.empty(), Optional.<ZoneId>empty(), time.order(), tally);
        };
    }

    private static FieldReader choice(Column column, Reading.AsChoice choice, Tally tally) {
        Map<String, String> codes = new HashMap<>();
        choice.codes().forEach((word, code) -> codes.put(Headings.plain(word), code));
        return cells -> cells.findText(column).flatMap(word -> {
            String code = codes.get(Headings.plain(word));
            if (code == null) {
                tally.unknownWord(column, word, cells.number());
                cells.fault(
                        column,
                        "one of the words that the mapping knows",
                        RowCells.quoted(word),
                        "Say in the mapping what it means.");
                return Optional.empty();
            }
            return Optional.of(new Value.Code(code));
        });
    }

    private static Optional<FieldReader> always(Field field, String value, Layout layout, Faults faults) {
        Optional<Value> constant = switch (field.kind()) {
            case FieldKind.Words _ -> Optional.of(new Value.Words(value));
            case FieldKind.Place _ -> Optional.of(new Value.NamedPlace(value));
            case FieldKind.Amount _ -> Numerals.number(value, DecimalSign.POINT).map(Value.Amount::new);
            case FieldKind.Choice choice ->
                Optional.<Value>of(new Value.Code(value))
                        .filter(_ -> choice.codes().contains(value));
            case FieldKind.Time _ -> constantTime(value);
        };
        if (constant.isEmpty()) {
            String remedy =
                    field.kind() instanceof FieldKind.Time ? "Write 2020-03-05T21:30+03:00, with the offset." : "";
            faults.add(Where.of(layout.label()), field.name(), field.kind().words(), "\"" + value + "\"", remedy);
        }
        return constant.map(known -> _ -> Optional.of(known));
    }

    private static Optional<Value> constantTime(String value) {
        try {
            Told told = Told.parse(value);
            return told.offset().map(offset -> new Value.Time(told, new Clocks(List.of(offset))));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
