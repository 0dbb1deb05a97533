package org.truceline.app.table;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Wording;
import org.truceline.evidence.register.Clocked;
import org.truceline.evidence.register.Happening;
import org.truceline.evidence.register.ToldPlace;
import org.truceline.intake.table.mapping.Field;
import org.truceline.intake.table.mapping.FieldKind;
import org.truceline.publication.table.OutCell;

/** What happened, as fields of a mapping and as cells of a table. */
record HappeningCells(Vocabulary vocabulary) {

    private static final String ACT = "act";
    private static final String WEAPON = "weapon";
    private static final String NUMBER = "number";
    private static final String PLACE = "place";

    static final List<String> HEADINGS =
            List.of(ACT, WEAPON, NUMBER, PLACE, TimeCells.TIME, TimeCells.UNTIL, TimeCells.ZONE);

    List<Field> fields() {
        return List.of(
                new Field(TimeCells.TIME, new FieldKind.Time(), true, "When it happened.", List.of()),
                new Field(TimeCells.UNTIL, new FieldKind.Time(), false, "When it ended.", List.of("end", "to")),
                new Field(
                        ACT,
                        new FieldKind.Choice(vocabulary.acts()),
                        true,
                        "What happened: a class of the agreement's list.",
                        List.of("event", "what", "type", "incident type")),
                new Field(
                        WEAPON,
                        new FieldKind.Choice(vocabulary.weapons()),
                        false,
                        "With what; undetermined where nobody knows.",
                        List.of()),
                new Field(
                        NUMBER,
                        new FieldKind.Amount(),
                        false,
                        "How many discharges, explosions, men or vehicles.",
                        List.of("amount", "count", "no.", "rounds")),
                new Field(PLACE, new FieldKind.Place(), false, "Where it happened.", List.of("location")));
    }

    /** What a row tells. */
    Happening of(RowTold row) {
        return new Happening(
                row.words(ACT).orElse("-"),
                row.words(WEAPON).filter(code -> !code.equals(Vocabulary.UNDETERMINED)),
                row.amount(NUMBER),
                row.place(PLACE),
                row.when(TimeCells.TIME, TimeCells.UNTIL));
    }

    static List<OutCell> cells(Happening happening) {
        List<OutCell> cells = new ArrayList<>(List.of(
                OutCell.of(happening.act()),
                OutCell.of(happening.weapon().orElse("")),
                happening.number().map(HappeningCells::cell).orElseGet(OutCell::empty),
                OutCell.of(happening.at().map(ToldPlace::words).orElse(""))));
        cells.addAll(TimeCells.cells(happening.when()));
        return List.copyOf(cells);
    }

    private static OutCell cell(Amount amount) {
        OptionalLong number = amount.number();
        if (number.isEmpty()) {
            return OutCell.of(amount.wording().phrase());
        }
        return amount.wording() == Wording.EXACTLY
                ? new OutCell.Numeral(BigDecimal.valueOf(number.getAsLong()))
                : OutCell.of(amount.wording().phrase() + " " + number.getAsLong());
    }

    /** What happened, with what changed cells say. */
    Happening changed(Optional<Happening> now, CellsTold cells) {
        Set<String> acts = vocabulary.acts();
        String act = cells.needed(ACT, now.map(Happening::act));
        if (cells.tells(ACT)) {
            cells.code(ACT, Optional.empty(), acts, "a class of acts");
        }
        Optional<String> weapon = cells.code(
                        WEAPON, now.flatMap(Happening::weapon), vocabulary.weapons(), "a class of weapons, or nothing")
                .filter(code -> !code.equals(Vocabulary.UNDETERMINED));
        Optional<Clocked> when = TimeCells.changed(now.flatMap(Happening::when), cells);
        return new Happening(
                act,
                weapon,
                cells.amount(NUMBER, now.flatMap(Happening::number)),
                cells.place(PLACE, now.flatMap(Happening::at)),
                when);
    }
}
