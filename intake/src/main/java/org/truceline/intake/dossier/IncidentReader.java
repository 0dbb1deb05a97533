package org.truceline.intake.dossier;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.truceline.evidence.Claim;
import org.truceline.evidence.Figure;
import org.truceline.evidence.Incident;
import org.truceline.evidence.Response;
import org.truceline.evidence.ResponseType;
import org.truceline.evidence.Said;
import org.truceline.evidence.When;
import org.truceline.intake.Cuts;
import org.truceline.notation.Fields;
import org.truceline.notation.Nearest;
import org.truceline.occurrence.ClassTree;

/** Reads incidents with all that is said of each, and what the keeper of the dossier adds. */
final class IncidentReader {

    private final Rows rows;
    private final FigureReader figures;
    private final Map<String, Addition> additions = new LinkedHashMap<>();

    IncidentReader(Rows rows) {
        this.rows = rows;
        this.figures = new FigureReader(rows);
    }

    /** What is added, by incident id. */
    Map<String, Addition> additions() {
        return additions;
    }

    Optional<Incident> incident(String id, Fields fields) {
        String title = fields.text("title");
        String act = act(fields);
        List<String> places = places(fields);
        Optional<When> when = fields.node("when").flatMap(node -> WhenReader.read(node, fields.faults()));
        if (!fields.has("when")) {
            fields.faults().add(fields.where(), "when", WhenReader.EXPECTED, "nothing", "Add \"when: {…}\".");
        }
        List<Claim> claims = Rows.each(fields, "claims", this::claim);
        List<Response> responses = Rows.each(fields, "responses", this::response);
        List<Figure> casualties = casualties(id, when, fields);
        Addition addition = addition(fields);
        Optional<Incident> incident = when.map(told ->
                new Incident(id, title, new Incident.Alleged(act, places, told), claims, responses, casualties));
        if (!addition.equals(Addition.NONE)) {
            additions.put(id, addition);
        }
        return incident;
    }

    private static String act(Fields fields) {
        String act = fields.text("act");
        if (!act.isEmpty() && !ClassTree.acts().knows(act)) {
            String remedy = Nearest.question(act, ClassTree.acts().ids()).orElse("");
            fields.faults().add(fields.where("act"), "act", "a class of acts", "\"" + act + "\"", remedy);
        }
        return act;
    }

    private List<String> places(Fields fields) {
        if (fields.has("place") && fields.has("places")) {
            fields.faults().add(fields.where("place"), "place", "place or places", "both", "Keep places.");
        }
        String name = fields.has("place") ? "place" : "places";
        List<String> ids = fields.texts(name);
        ids.forEach(id -> rows.require(fields, name, "place", id));
        return ids;
    }

    private List<Figure> casualties(String id, Optional<When> when, Fields fields) {
        When days = when.orElse(When.on(LocalDate.EPOCH));
        int[] number = {0};
        return Rows.each(fields, "casualties", (_, figure) -> figures.casualty(id + "-c" + ++number[0], days, figure));
    }

    private Optional<Claim> claim(String list, Fields fields) {
        Optional<String> alleges = fields.findText("alleges");
        Optional<String> against = fields.findText("against");
        return Optional.of(new Claim(said(fields), alleges, against));
    }

    private Optional<Response> response(String list, Fields fields) {
        ResponseType type = Words.member(ResponseType.class, fields, "type");
        Optional<LocalDate> day = fields.find("date", Words.DAY, LocalDate::parse);
        return Optional.of(new Response(said(fields), type, day));
    }

    private Said said(Fields fields) {
        return Said.in(rows.reference(fields, "report", "report"), fields.text("by"), fields.text("says"));
    }

    private static Addition addition(Fields fields) {
        boolean everyPlace = fields.find(
                        "placesMean",
                        "\"each\" when all of them are meant, \"one\" when one of them is",
                        IncidentReader::each)
                .orElse(false);
        return new Addition(Cuts.read(fields), everyPlace, fields.texts("by"));
    }

    private static boolean each(String text) {
        return switch (text) {
            case "each" -> true;
            case "one" -> false;
            default -> throw new IllegalArgumentException(text);
        };
    }
}
