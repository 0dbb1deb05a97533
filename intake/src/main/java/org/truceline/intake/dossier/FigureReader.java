package org.truceline.intake.dossier;

import java.util.Optional;
import java.util.OptionalLong;
import org.truceline.evidence.Amount;
import org.truceline.evidence.Category;
import org.truceline.evidence.Counted;
import org.truceline.evidence.Figure;
import org.truceline.evidence.FigureKind;
import org.truceline.evidence.PartialDate;
import org.truceline.evidence.Said;
import org.truceline.evidence.Scope;
import org.truceline.evidence.When;
import org.truceline.evidence.Window;
import org.truceline.evidence.Wording;
import org.truceline.notation.Fields;

/** Reads figures: those that stand alone and the casualties of an incident. */
final class FigureReader {

    private final Rows rows;

    FigureReader(Rows rows) {
        this.rows = rows;
    }

    /** A figure that stands alone; {@code partOf} names one above it in the file. */
    Optional<Figure> figure(String id, Fields fields) {
        Numbers numbers = Numbers.read(fields);
        String report = rows.reference(fields, "report", "report");
        Optional<String> by = fields.findText("by");
        Optional<String> says = fields.findText("says");
        Optional<String> alleged = fields.findText("alleged");
        Optional<String> area = fields.findText("area");
        Optional<PartialDate> from = fields.find("from", Words.PART, PartialDate::parse);
        Optional<PartialDate> to = fields.find("to", Words.PART, PartialDate::parse);
        FigureKind kind = Words.member(FigureKind.class, fields, "kind");
        Optional<String> partOf = fields.findText("partOf");
        partOf.ifPresent(whole -> rows.require(fields, "partOf", "figure", whole));
        Said said = new Said(report, by, says, Optional.empty());
        Scope scope = new Scope(alleged, area, new Window(from, to));
        return Optional.of(new Figure(id, said, numbers.amount(), numbers.category(), scope, kind, partOf));
    }

    /** A casualty figure of an incident: what that one event added, on the days of the incident. */
    Optional<Figure> casualty(String id, When when, Fields fields) {
        Numbers numbers = Numbers.read(fields);
        String report = rows.reference(fields, "report", "report");
        Optional<String> by = fields.findText("by");
        Optional<String> note = fields.findText("note");
        Said said = new Said(report, by, note, Optional.empty());
        Window window = Window.between(PartialDate.of(when.from()), PartialDate.of(when.to()));
        Scope scope = new Scope(Optional.empty(), Optional.empty(), window);
        return Optional.of(new Figure(
                id, said, numbers.amount(), numbers.category(), scope, FigureKind.INCREMENT, Optional.empty()));
    }

    /** How many of whom, as written and not yet checked. */
    private record Numbers(Wording wording, OptionalLong number, Counted counted, Optional<String> who) {

        static Numbers read(Fields fields) {
            return new Numbers(
                    Words.member(Wording.class, fields, "wording"),
                    Words.number(fields, "number"),
                    Words.member(Counted.class, fields, "counted"),
                    fields.findText("who"));
        }

        Amount amount() {
            return new Amount(wording, number);
        }

        Category category() {
            return new Category(counted, who);
        }
    }
}
