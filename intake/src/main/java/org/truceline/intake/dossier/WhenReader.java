package org.truceline.intake.dossier;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import org.truceline.evidence.When;
import org.truceline.intake.Clocks;
import org.truceline.notation.Faults;
import org.truceline.notation.Fields;
import org.truceline.notation.Node;

/** Reads when an incident is said to have happened: {@code {date, time, zone}} or {@code {from, to}}. */
final class WhenReader {

    static final String EXPECTED = "{date: 2020-03-05} or {from: 2020-03-05, to: 2020-03-06}";
    private static final String NOT_STATED = "not-stated";
    private static final String ZONE =
            "a zone of the tz database, an offset such as +03:00, the words of the report," + " or " + NOT_STATED;

    private WhenReader() {}

    static Optional<When> read(Node node, Faults faults) {
        return Rows.make("when", Fields.of(node, "when", faults), (_, fields) -> when(fields));
    }

    private static Optional<When> when(Fields fields) {
        boolean oneDay = fields.has("date");
        if (oneDay && (fields.has("from") || fields.has("to"))) {
            fields.faults().add(fields.where(), "when", EXPECTED, "both", "Keep one of them.");
        }
        LocalDate from = Words.day(fields, oneDay ? "date" : "from");
        LocalDate to = oneDay ? from : Words.day(fields, "to");
        Optional<String> time = fields.find("time", "an hour such as 02:30", WhenReader::hour);
        return Optional.of(new When(from, to, time, zone(fields)));
    }

    private static String hour(String text) {
        LocalTime.parse(text);
        return text;
    }

    /** The stated zone in its own words; a word with a stroke is meant for a zone of the tz database and has to be one. */
    private static Optional<String> zone(Fields fields) {
        Optional<String> words = fields.findText("zone").filter(zone -> !zone.equals(NOT_STATED));
        words.filter(zone -> zone.contains("/") && Clocks.findZone(zone).isEmpty())
                .ifPresent(zone -> fields.faults()
                        .add(fields.where("zone"), "zone", ZONE, "\"" + zone + "\"", Clocks.nearest(zone)));
        return words;
    }
}
