package org.truceline.intake.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.truceline.intake.Clocks;
import org.truceline.intake.Known;
import org.truceline.intake.Quantities;
import org.truceline.intake.Quantities.Measure;
import org.truceline.intake.Times;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;
import org.truceline.occurrence.Holding;
import org.truceline.occurrence.Located;
import org.truceline.occurrence.Numbers;
import org.truceline.occurrence.Parties;
import org.truceline.occurrence.When;
import org.truceline.time.PossibleTime;

/**
 * Numbers of things or people, counted {@code on} a day: under {@code holdings}, each with {@code what}, {@code by},
 * {@code at}, {@code number}, {@code seen} (all, or part: the default), {@code unit}, and {@code on} where it differs.
 *
 * @param list in the order of the file
 * @param on the time that is asked about
 */
public record Holdings(List<Holding> list, PossibleTime on) {

    private static final int MOST = 10_000;

    public Holdings {
        list = List.copyOf(list);
    }

    /** The holdings of the group, told on {@code clocks}. */
    public static Holdings read(Fields fields, Clocks clocks, Known known) {
        if (!fields.has("on")) {
            fields.faults().add(fields.where(), "on", "a day such as 1974-07-01", "nothing", "Add \"on: …\".");
        }
        When on = Times.find(fields, "on", clocks).orElse(When.UNTOLD);
        List<Node> items = fields.items("holdings");
        if (items.size() > MOST) {
            fields.faults()
                    .add(fields.where("holdings"), "holdings", "at most " + MOST, items.size() + "", "Split the case.");
            return new Holdings(List.of(), on.possible());
        }
        List<Holding> list = new ArrayList<>();
        for (Node item : items) {
            holding(Fields.of(item, "holdings", fields.faults()), known, clocks, on)
                    .ifPresent(list::add);
        }
        return new Holdings(list, on.possible());
    }

    private static Optional<Holding> holding(Fields fields, Known known, Clocks clocks, When usual) {
        String what = fields.text("what");
        known.check(Known.Sort.WEAPON, what, fields, "what");
        Parties by = Persons.by(fields, known);
        Located at = Spot.find(fields, "at", known);
        Optional<Numbers> number = Quantities.get(fields, "number", Measure.COUNT);
        boolean all = fields.find("seen", "all or part", Holdings::isAll).orElse(false);
        When when = Times.find(fields, "on", clocks).orElse(usual);
        Optional<String> unit = fields.findText("unit");
        fields.findText("note");
        fields.refuseUnknown();
        return number.map(told -> new Holding(what, by, at, told, when, unit, all));
    }

    private static boolean isAll(String text) {
        return switch (text) {
            case "all" -> true;
            case "part" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
